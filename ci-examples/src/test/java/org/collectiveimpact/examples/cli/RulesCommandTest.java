package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  private static final List<String> CODES =
      CollectiveImpact.standard().rules().stream().map(RuleInfo::code).toList();

  @Test
  void theTableHasEveryRuleAndFitsTheScreen() {
    List<String> lines = Run.ci("rules", "list").out().lines().toList();
    assertThat(lines.get(0)).matches("code +severity +topic +sentence +sources");
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(lines.stream().filter(line -> line.startsWith("CI-")))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .containsExactlyElementsOf(CODES);
  }

  @Test
  void csvHasOneLineForEveryRule() {
    List<String> lines = Run.ci("rules", "list", "--format", "csv").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("code,severity,topic,sentence,sources");
    assertThat(lines.stream().skip(1))
        .map(line -> line.substring(0, line.indexOf(',')))
        .containsExactlyElementsOf(CODES);
    assertThat(lines)
        .contains(
            "CI-T12-001,BLOCK,REQUIREMENTS,A few significant actors stand behind the decision to"
                + " act.,A-026;B-172")
        .anyMatch(line -> line.matches("CI-[^\"]*,\"[^\"]*,[^\"]*\",[^\"]*"));
  }

  @Test
  void jsonHasEveryRule() throws IOException {
    JsonNode rules = new ObjectMapper().readTree(Run.ci("rules", "list", "--format", "json").out());
    assertThat(rules.findValuesAsText("code")).isEqualTo(CODES);
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(rule.fieldNames())
                    .toIterable()
                    .containsExactly(
                        "code", "name", "topic", "severity", "firm", "sentence", "sources"));
  }

  @Test
  void aTopicNarrowsTheList() {
    long expected =
        CollectiveImpact.standard().rules().stream()
            .filter(rule -> rule.topic() == RuleTopic.ORDER)
            .count();
    Run run = Run.ci("rules", "list", "--format", "csv", "--topic", "order");
    assertThat(run.out().lines()).hasSize((int) expected + 1).isNotEmpty();
  }
}
