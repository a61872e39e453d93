package org.collectiveimpact.core.diagnosis;

import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.immutables.value.Value;

/** How a matter was last rated from one point of view. */
@Value.Immutable
public interface PerspectiveRating {

  /** Whose view it is. */
  Perspective perspective();

  /** The last rating given; the lowest of one day. */
  Optional<Level> rating();

  /** The day of the last review. */
  Optional<LocalDate> reviewedOn();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PerspectiveRating} values. */
  final class Builder extends ImmutablePerspectiveRating.Builder {
    Builder() {}
  }
}
