package org.collectiveimpact.core.diagnosis;

import org.immutables.value.Value;

/** A pack of rules and its version. */
@Value.Immutable
public interface PackReference {

  /** The pack's identifier, such as {@code school-meals}. */
  String id();

  /** The pack's version, such as {@code 1.2}. */
  String version();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PackReference} values. */
  final class Builder extends ImmutablePackReference.Builder {
    Builder() {}
  }
}
