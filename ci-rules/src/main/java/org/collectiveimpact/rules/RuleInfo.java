package org.collectiveimpact.rules;

import java.util.List;

/**
 * One rule as the catalogue shows it.
 *
 * @param code the stable code, such as {@code CI-T34-003}; never reused
 * @param name the rule's name: its topic and what it is about
 * @param topic the group it belongs to
 * @param severity {@code BLOCK}, {@code VIOLATION}, {@code WARN} or {@code INFO}, as it weighs on
 *     an initiative that is new and adopts the whole model; {@code DERIVE} for a rule that
 *     concludes something for others and reports nothing
 * @param firm whether the broader approach leaves the severity as it is (AMB-14)
 * @param sentence the rule in one or two sentences
 * @param sources the ids of the passages and rulings behind it
 */
public record RuleInfo(
    String code,
    String name,
    RuleTopic topic,
    String severity,
    boolean firm,
    String sentence,
    List<String> sources) {

  /** Keeps its own copy of the sources. */
  public RuleInfo {
    sources = List.copyOf(sources);
  }
}
