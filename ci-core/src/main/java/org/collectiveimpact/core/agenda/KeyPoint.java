package org.collectiveimpact.core.agenda;

import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A main topic of the framework; it seeds a work group (B-077, B-117). */
@Value.Immutable
public interface KeyPoint extends Recorded {

  /** The topic. */
  String name();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link KeyPoint} values. */
  final class Builder extends ImmutableKeyPoint.Builder {
    Builder() {}
  }
}
