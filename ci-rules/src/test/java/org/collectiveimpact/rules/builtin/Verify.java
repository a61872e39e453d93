package org.collectiveimpact.rules.builtin;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.BuiltInWords;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.RuleTopic;
import org.collectiveimpact.rules.builtin.RuleCase.Hit;
import org.collectiveimpact.rules.builtin.RuleCase.NearMiss;

/** What is asserted of rule cases. */
final class Verify {

  /** How the codes of all rules about transitions begin. */
  private static final String ABOUT_TRANSITIONS = "CI-T";

  private Verify() {}

  /** Every rule of the topic has a case with a hit and a near miss, and the severity of it. */
  static void complete(RuleTopic topic, List<RuleCase> cases) {
    assertThat(cases).extracting(RuleCase::code).doesNotHaveDuplicates();
    assertThat(cases.stream().collect(toMap(RuleCase::code, rule -> rule.severity().name())))
        .isEqualTo(
            CollectiveImpact.standard().rules().stream()
                .filter(rule -> rule.topic() == topic)
                .collect(toMap(RuleInfo::code, RuleInfo::severity)));
    assertThat(cases)
        .allSatisfy(
            rule -> {
              assertThat(rule.hits()).as(rule.code()).isNotEmpty();
              assertThat(rule.nearMisses()).as(rule.code()).isNotEmpty();
            });
  }

  /** Everything the rules of the cases can say is said by one of the hits. */
  static void everyWordingIsSaid(List<RuleCase> cases) {
    Set<String> said = new TreeSet<>();
    for (RuleCase rule : cases) {
      rule.hits().forEach(hit -> said.add(hit.isMissing() ? hit.code() + ".missing" : hit.code()));
    }
    Set<String> codes = cases.stream().map(RuleCase::code).collect(toSet());
    Set<String> wordings = new TreeSet<>();
    for (String key : BuiltInWords.of("en").stringPropertyNames()) {
      if (codes.contains(key.replace(".missing", ""))) {
        wordings.add(key);
      }
    }
    assertThat(said).isEqualTo(wordings);
  }

  /** The unchanged initiative stands before the step, and nothing is said about any transition. */
  static void nothingIsReported(LifecycleStage to) {
    Diagnosis diagnosis = Ready.diagnose(initiative -> initiative, Ready.eveOf(to));
    assertOpen(to, diagnosis);
    assertThat(codes(diagnosis)).isEmpty();
  }

  /** The rule says what it is expected to say, and besides its companions no other rule does. */
  static Diagnosis hit(Hit hit) {
    Diagnosis diagnosis = Ready.diagnose(hit.edit(), Ready.eveOf(hit.to()));
    assertOpen(hit.to(), diagnosis);
    Finding finding = only(hit.code(), diagnosis);
    assertThat(finding.message()).isEqualTo(hit.message());
    assertThat(finding.severity()).isEqualTo(hit.severity());
    assertThat(finding.kind()).isEqualTo(hit.kind());
    assertThat(finding.remedy()).isPresent();
    Set<String> others = codes(diagnosis);
    others.remove(hit.code());
    assertThat(hit.companions()).containsAll(others);
    return diagnosis;
  }

  /** The rule keeps silent, and its transition is still the open one. */
  static void nearMiss(NearMiss nearMiss) {
    Diagnosis diagnosis = Ready.diagnose(nearMiss.edit(), Ready.eveOf(nearMiss.to()));
    assertOpen(nearMiss.to(), diagnosis);
    assertThat(codes(diagnosis)).doesNotContain(nearMiss.code());
  }

  /** The one finding with this code. */
  static Finding only(String code, Diagnosis diagnosis) {
    List<Finding> found =
        diagnosis.findings().stream().filter(finding -> finding.code().equals(code)).toList();
    assertThat(found).as(code).hasSize(1);
    return found.get(0);
  }

  private static void assertOpen(LifecycleStage to, Diagnosis diagnosis) {
    assertThat(diagnosis.transition().to())
        .contains(to == LifecycleStage.DECISION_TO_ACT ? LifecycleStage.READINESS_ASSESSMENT : to);
    assertThat(diagnosis.failures()).isEmpty();
  }

  private static Set<String> codes(Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .map(Finding::code)
        .filter(code -> code.startsWith(ABOUT_TRANSITIONS))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
