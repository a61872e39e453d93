package org.collectiveimpact.core.diagnosis;

import org.immutables.value.Value;

/** A number that rules compare with and that a pack changed. */
@Value.Immutable
public interface ChangedThreshold {

  /** Its name, such as {@code fundingMonths}. */
  String name();

  /** What it is instead of the default. */
  int value();

  /** The identifier of the pack that changed it. */
  String pack();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ChangedThreshold} values. */
  final class Builder extends ImmutableChangedThreshold.Builder {
    Builder() {}
  }
}
