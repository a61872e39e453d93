package org.collectiveimpact.core.trust;

import java.util.Optional;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A dated review of one dimension of success. */
@Value.Immutable
public interface SuccessReview extends Recorded {

  /** The dimension. */
  SuccessDimension dimension();

  /** How well it is going. */
  Optional<Level> rating();

  /** On what evidence. */
  Optional<String> evidence();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SuccessReview} values. */
  final class Builder extends ImmutableSuccessReview.Builder {
    Builder() {}
  }
}
