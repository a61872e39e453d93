package org.collectiveimpact.rules.mutation;

import java.util.Optional;

/**
 * A rule with one fault.
 *
 * @param rule the rule without the fault
 * @param mutator what kind of fault it is
 * @param change what was changed, in one line
 * @param text the rule with the fault; missing if the fault is that the rule is missing
 */
public record RuleMutant(RuleText rule, Mutator mutator, String change, Optional<RuleText> text) {

  /** The code of the rule. */
  public String code() {
    return rule.code();
  }

  @Override
  public String toString() {
    return code() + " " + mutator + " " + change;
  }
}
