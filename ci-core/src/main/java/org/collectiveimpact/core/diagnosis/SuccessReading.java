package org.collectiveimpact.core.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.immutables.value.Value;

/** What the reviews of one dimension of success last said. */
@Value.Immutable
public interface SuccessReading {

  /** The dimension. */
  SuccessDimension dimension();

  /** Whether it was ever reviewed. */
  boolean reviewed();

  /** The last rating given; the lowest of one day. */
  Optional<Level> rating();

  /** The day of the last review. */
  Optional<LocalDate> reviewedOn();

  /** The last reviews by point of view; views from which it was not reviewed are left out. */
  List<PerspectiveRating> perspectives();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SuccessReading} values. */
  final class Builder extends ImmutableSuccessReading.Builder {
    Builder() {}
  }
}
