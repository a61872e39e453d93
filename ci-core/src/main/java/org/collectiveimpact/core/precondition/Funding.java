package org.collectiveimpact.core.precondition;

import java.util.List;
import org.collectiveimpact.core.fact.Reading;
import org.immutables.value.Value;

/** The initiative's money (B-054..B-056). */
@Value.Immutable
public interface Funding {

  /**
   * For how many months the initiative says its money lasts, 0 or more; used where no commitment
   * has an end date.
   */
  List<Reading<Integer>> statedCoverageMonths();

  /** The single commitments. */
  List<FundingCommitment> commitments();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Funding} values. */
  final class Builder extends ImmutableFunding.Builder {
    Builder() {}
  }
}
