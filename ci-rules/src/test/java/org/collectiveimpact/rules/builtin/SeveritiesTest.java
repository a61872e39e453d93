package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;

/**
 * The catalogue tells how much the findings of a rule weigh as the cases of the rule do; those of
 * rules about transitions are asserted beside their cases.
 */
class SeveritiesTest {

  /** What a case expects: severity and kind of each finding, one a line. */
  private static final Pattern EXPECTED =
      Pattern.compile("^(BLOCK|VIOLATION|WARN|INFO) [A-Z_]+ ", Pattern.MULTILINE);

  private static final Set<RuleTopic> ABOUT_TRANSITIONS =
      EnumSet.of(RuleTopic.REQUIREMENTS, RuleTopic.CAUTIONS);

  @Test
  void theSeverityInTheCatalogueIsTheHeaviestOfTheCases() {
    Map<String, String> expected = heaviest();
    assertThat(expected).hasSizeGreaterThan(150);
    Map<String, String> promised = new TreeMap<>();
    for (RuleInfo rule : CollectiveImpact.standard().rules()) {
      if (!rule.isDeriving() && !ABOUT_TRANSITIONS.contains(rule.topic())) {
        promised.put(rule.code(), rule.severity());
      }
    }
    assertThat(promised).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void theBroaderApproachAsksForTheseAsStrictly() {
    assertThat(CollectiveImpact.standard().rules())
        .filteredOn(RuleInfo::firm)
        .extracting(RuleInfo::code)
        .containsExactlyInAnyOrder(
            "CI-T34-006", "CI-T34-012", "CI-CON-001", "CI-CON-002", "CI-CON-004", "CI-STG-027");
  }

  /** By code the heaviest severity that a case of the rule expects. */
  private static Map<String, String> heaviest() {
    Map<String, EnumSet<Severity>> severities = new TreeMap<>();
    RuleProbes.topicCases()
        .forEach(
            topicCase ->
                EXPECTED
                    .matcher(topicCase.expected())
                    .results()
                    .forEach(
                        found ->
                            severities
                                .computeIfAbsent(
                                    topicCase.code(), code -> EnumSet.noneOf(Severity.class))
                                .add(Severity.valueOf(found.group(1)))));
    Map<String, String> heaviest = new TreeMap<>();
    severities.forEach((code, all) -> heaviest.put(code, all.iterator().next().name()));
    return heaviest;
  }
}
