package org.collectiveimpact.core.diagnosis;

import org.immutables.value.Value;

/** Which rules were used. */
@Value.Immutable
public interface RuleSet {

  /** The version of the rule set. */
  String version();

  /** The SHA-256 of its text, in hexadecimal. */
  String sha256();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RuleSet} values. */
  final class Builder extends ImmutableRuleSet.Builder {
    Builder() {}
  }
}
