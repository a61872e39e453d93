package org.collectiveimpact.rules.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.precondition.CommitmentStatus;
import org.collectiveimpact.core.precondition.FunderApproach;
import org.collectiveimpact.core.precondition.FunderType;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.precondition.FundingPurpose;
import org.collectiveimpact.core.precondition.FundingTerm;
import org.collectiveimpact.core.precondition.PhilanthropyRole;
import org.collectiveimpact.rules.view.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Money that a funder committed or promised.
 *
 * @param asOf the date it is looked at from
 * @param id the funder's name, for a commitment has no identifier
 * @param name the funder's name
 * @param status how firm the word is
 * @param amount the sum
 * @param currency its currency, such as USD
 * @param startsOn the first day the money covers
 * @param endsOn the last day it covers
 * @param central whether this is the central source
 * @param involvedSince since when the funder has been involved
 * @param purposes what the money is for
 * @param terms the conditions that come with it
 * @param type the kind of funder
 * @param approach how the funder sees its part
 * @param roles the parts the funder plays
 * @param sharesResponsibility whether the funder shares responsibility for results
 * @param alignedWithFramework whether the grant follows the strategic framework
 */
public record FunderPart(
    LocalDate asOf,
    String id,
    String name,
    @Nullable CommitmentStatus status,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    Answer central,
    @Nullable LocalDate involvedSince,
    Set<FundingPurpose> purposes,
    Set<FundingTerm> terms,
    @Nullable FunderType type,
    @Nullable FunderApproach approach,
    Set<PhilanthropyRole> roles,
    Answer sharesResponsibility,
    Answer alignedWithFramework)
    implements Part {

  static FunderPart of(FundingCommitment commitment, AsOf at) {
    return new FunderPart(
        at.date(),
        commitment.funder(),
        commitment.funder(),
        at.value(commitment.status()),
        commitment.amount().orElse(null),
        commitment.currency().orElse(null),
        commitment.from().or(commitment::date).orElse(null),
        commitment.to().orElse(null),
        commitment.anchor().orElse(Answer.UNKNOWN),
        commitment.involvedSince().or(commitment::date).orElse(null),
        Parts.inOrder(commitment.purposes()),
        Parts.inOrder(commitment.terms()),
        commitment.funderType().orElse(null),
        commitment.approach().orElse(null),
        Parts.inOrder(commitment.roles()),
        at.answer(commitment.sharesResponsibility()),
        at.answer(commitment.alignedWithFramework()));
  }

  @Override
  public String kind() {
    return "funder";
  }
}
