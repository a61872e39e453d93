package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.stage.LifecycleStage;

/**
 * One rule as the catalogue shows it.
 *
 * @param code the stable code, such as {@code CI-T34-003}; never reused
 * @param name the rule's name: its topic and what it is about
 * @param topic the group it belongs to
 * @param severity {@code BLOCK}, {@code VIOLATION}, {@code WARN} or {@code INFO}, as it weighs on
 *     an initiative that is new and adopts the whole model; {@code DERIVE} for a rule that
 *     concludes something for others and reports nothing
 * @param ifMissing the same where the fact is not recorded
 * @param firm whether the broader approach leaves the severity as it is (AMB-14)
 * @param stage the stage whose entry it is about, if it is about a transition
 * @param sentence the rule in one or two sentences, in the language of the engine
 * @param facts the measured facts it looks at, by path, such as {@code outline.provisional}
 * @param thresholds the numbers it compares with, by the names of {@link Thresholds}
 * @param sources the ids of the passages and rulings behind it
 */
public record RuleInfo(
    String code,
    String name,
    RuleTopic topic,
    String severity,
    String ifMissing,
    boolean firm,
    Optional<LifecycleStage> stage,
    String sentence,
    List<String> facts,
    List<String> thresholds,
    List<String> sources) {

  /** Keeps its own copies of the lists. */
  public RuleInfo {
    facts = List.copyOf(facts);
    thresholds = List.copyOf(thresholds);
    sources = List.copyOf(sources);
  }

  /** Whether it concludes something for other rules and reports nothing. */
  public boolean isDeriving() {
    return severity.equals("DERIVE");
  }
}
