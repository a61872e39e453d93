package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.LifecycleStage;

/**
 * A rule of a pack as lists and reports show it.
 *
 * @param code its code, such as {@code ORC-001}
 * @param form what it is written in: {@code table}, {@code sentence} or {@code drl}
 * @param place where it stands
 * @param severity how much its findings weigh
 * @param ifMissing the same where the first of the facts is not recorded
 * @param stage the stage whose entry it is about, if it is a requirement of a transition
 * @param part the kind of part it looks at, if it looks at parts one by one
 * @param conditions its conditions, in their order
 * @param facts the facts that its findings rest on, by path
 * @param sources what it refers to
 */
public record PackRuleInfo(
    String code,
    String form,
    PackPlace place,
    Severity severity,
    Severity ifMissing,
    Optional<LifecycleStage> stage,
    Optional<String> part,
    List<PackConditionInfo> conditions,
    List<String> facts,
    List<String> sources) {

  /** Keeps its own copies of the lists. */
  public PackRuleInfo {
    conditions = List.copyOf(conditions);
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }

  static PackRuleInfo of(PackRule rule) {
    return new PackRuleInfo(
        rule.code(),
        rule.form().name().toLowerCase(java.util.Locale.ROOT),
        rule.place(),
        rule.severity(),
        rule.ifMissing(),
        rule.stage(),
        rule.part(),
        rule.conditions().stream()
            .map(condition -> new PackConditionInfo(condition.place(), condition.text()))
            .toList(),
        rule.facts(),
        rule.sources());
  }
}
