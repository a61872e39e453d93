package org.collectiveimpact.core.diagnosis;

import org.immutables.value.Value;

/** A built-in rule that a pack switched off. */
@Value.Immutable
public interface SwitchedOffRule {

  /** The code of the rule, such as {@code CI-PRA-012}. */
  String code();

  /** The identifier of the pack that switched it off. */
  String pack();

  /** Why. */
  String reason();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SwitchedOffRule} values. */
  final class Builder extends ImmutableSwitchedOffRule.Builder {
    Builder() {}
  }
}
