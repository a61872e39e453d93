package org.collectiveimpact.core.preparation;

import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** An early effect on discourse or policy, before going to the field. */
@Value.Immutable
public interface EarlyImpact extends Recorded {

  /** The effect in words. */
  String description();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EarlyImpact} values. */
  final class Builder extends ImmutableEarlyImpact.Builder {
    Builder() {}
  }
}
