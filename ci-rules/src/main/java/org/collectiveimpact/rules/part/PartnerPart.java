package org.collectiveimpact.rules.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.party.BasicUnderstanding;
import org.collectiveimpact.core.party.Commitment;
import org.collectiveimpact.core.party.Expectation;
import org.collectiveimpact.core.party.OrganizationType;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.party.Sentiment;
import org.collectiveimpact.rules.view.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A partner.
 *
 * @param asOf the date it is looked at from
 * @param id its identifier
 * @param name what it is called
 * @param joinedOn the day of joining
 * @param sector its sector
 * @param type the form of the organisation
 * @param strengths what it excels in
 * @param ownNeeds its own needs
 * @param understandings the basic understandings it affirmed
 * @param commitments what it committed to
 * @param expectations what it expects
 * @param horizonMonths for how many months ahead it committed
 * @param agendaEndorsed whether it endorsed the common agenda
 * @param backboneContact whether the backbone keeps a contact with it
 * @param dataReported whether it reports the shared data that is due
 * @param measurementCapacity its means for measurement
 * @param clarityOfPath whether the path is clear to it
 * @param sentiment how it feels about the process
 * @param transparencyFelt how transparent the initiative is to it
 * @param actionPlan whether it has an action plan; unknown if none is recorded
 */
public record PartnerPart(
    LocalDate asOf,
    String id,
    String name,
    @Nullable LocalDate joinedOn,
    @Nullable Sector sector,
    @Nullable OrganizationType type,
    List<String> strengths,
    List<String> ownNeeds,
    Set<BasicUnderstanding> understandings,
    Set<Commitment> commitments,
    Set<Expectation> expectations,
    @Nullable Integer horizonMonths,
    Answer agendaEndorsed,
    Answer backboneContact,
    Answer dataReported,
    @Nullable Level measurementCapacity,
    Answer clarityOfPath,
    @Nullable Sentiment sentiment,
    @Nullable Level transparencyFelt,
    Answer actionPlan)
    implements Part {

  static PartnerPart of(Partner partner, Set<PartnerId> planners, AsOf at) {
    return new PartnerPart(
        at.date(),
        partner.id().value(),
        partner.name(),
        partner.date().orElse(null),
        partner.sector().orElse(null),
        partner.type().orElse(null),
        Parts.sorted(partner.strengths()),
        Parts.sorted(partner.ownNeeds()),
        Parts.inOrder(partner.understandings()),
        Parts.inOrder(partner.commitments()),
        Parts.inOrder(partner.expectations()),
        at.value(partner.commitmentHorizonMonths()),
        at.answer(partner.agendaEndorsed()),
        at.answer(partner.communicationContact()),
        at.answer(partner.dataReported()),
        at.value(partner.measurementCapacity()),
        at.answer(partner.clarityOfPath()),
        at.value(partner.sentiment()),
        at.value(partner.transparencyFelt()),
        planners.contains(partner.id()) ? Answer.YES : Answer.UNKNOWN);
  }

  @Override
  public String kind() {
    return "partner";
  }
}
