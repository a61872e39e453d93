package org.collectiveimpact.core.precondition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/**
 * Money that somebody committed or promised; its date is the day of the word given (B-054..B-056).
 */
@Value.Immutable
public interface FundingCommitment extends Recorded {

  /** Who gives. */
  String funder();

  /** How firm the word is; not recorded reads as committed. */
  List<Reading<CommitmentStatus>> status();

  /** The sum, 0 or more, in {@link #currency()}; never compared with a fixed sum (AMB-25). */
  Optional<BigDecimal> amount();

  /** The ISO 4217 code of the currency, such as USD or ILS. */
  Optional<String> currency();

  /** The first day the money covers; not recorded reads as the day of the commitment. */
  Optional<LocalDate> from();

  /** The last day the money covers. */
  Optional<LocalDate> to();

  /** Whether this is the central source (B-055). */
  Optional<Answer> anchor();

  /** Since when the funder has been involved (B-055). */
  Optional<LocalDate> involvedSince();

  /** What the money is for (B-056). */
  Set<FundingPurpose> purposes();

  /** The conditions that come with it (B-162). */
  Set<FundingTerm> terms();

  /** The kind of funder (B-209). */
  Optional<FunderType> funderType();

  /** How the funder sees its part (B-208). */
  Optional<FunderApproach> approach();

  /** The parts the funder plays (B-210). */
  Set<PhilanthropyRole> roles();

  /** Whether the funder shares responsibility for results (B-211). */
  List<Reading<Answer>> sharesResponsibility();

  /** Whether the grant follows the strategic framework (B-212). */
  List<Reading<Answer>> alignedWithFramework();

  /** Rejects money that ends before it begins. */
  @Value.Check
  default void checkCoverage() {
    if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
      throw new IllegalArgumentException("to " + to().get() + " is before from " + from().get());
    }
  }

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FundingCommitment} values. */
  final class Builder extends ImmutableFundingCommitment.Builder {
    Builder() {}
  }
}
