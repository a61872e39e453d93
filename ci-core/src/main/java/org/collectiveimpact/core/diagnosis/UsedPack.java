package org.collectiveimpact.core.diagnosis;

import org.immutables.value.Value;

/** A pack of rules that was used beside the built-in rules. */
@Value.Immutable
public interface UsedPack {

  /** The pack's identifier, such as {@code school-meals}. */
  String id();

  /** The pack's version, such as {@code 1.2}. */
  String version();

  /** The SHA-256 of its files, in hexadecimal. */
  String sha256();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link UsedPack} values. */
  final class Builder extends ImmutableUsedPack.Builder {
    Builder() {}
  }
}
