package org.collectiveimpact.core.diagnosis;

import org.immutables.value.Value;

/** A rule that failed; the others were applied. */
@Value.Immutable
public interface RuleFailure {

  /** The rule's name. */
  String rule();

  /** What went wrong. */
  String message();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RuleFailure} values. */
  final class Builder extends ImmutableRuleFailure.Builder {
    Builder() {}
  }
}
