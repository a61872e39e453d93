package org.collectiveimpact.rules;

import java.util.HashMap;
import java.util.Map;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule reports when it fires, as its metadata says.
 *
 * <p>The rules' consequences do not say it: where they are alike, rules share one compiled
 * consequence, and some 370 classes less are loaded before the first diagnosis.
 *
 * @param code the code
 * @param facts the facts its findings rest on, by path; the first decides whether a finding is
 *     about a fact that is not recorded
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
record RuleCall(String code, String[] facts) {

  /** What each of the rules that report reports, by the rule's name. */
  static Map<String, RuleCall> of(RuleBase base) {
    Map<String, RuleCall> calls = new HashMap<>();
    base.rules()
        .filter(rule -> !RuleWeight.text(rule.getMetaData(), "facts").isEmpty())
        .forEach(rule -> calls.put(rule.getName(), of(rule)));
    return Map.copyOf(calls);
  }

  static RuleCall of(Rule rule) {
    Map<String, Object> metadata = rule.getMetaData();
    return new RuleCall(
        RuleWeight.text(metadata, "id"), RuleWeight.text(metadata, "facts").split(",", -1));
  }
}
