package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.Edits.initiative;
import static org.collectiveimpact.rules.builtin.Edits.is;

import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.rules.RuleTopic;
import org.collectiveimpact.rules.builtin.RuleCase.Hit;
import org.collectiveimpact.rules.builtin.RuleCase.NearMiss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each warning of decision table 5.1: what raises it and what does not. */
class CautionRulesTest {

  /** The rule about the declaration itself; under the broader approach it has nothing to say. */
  private static final String MODE_UNDECLARED = "CI-T00-003";

  static Stream<Hit> hits() {
    return CautionCases.all().stream().flatMap(rule -> rule.hits().stream());
  }

  static Stream<Hit> hitsOfEitherMode() {
    return hits().filter(hit -> !hit.code().equals(MODE_UNDECLARED));
  }

  static Stream<NearMiss> nearMisses() {
    return CautionCases.all().stream().flatMap(rule -> rule.nearMisses().stream());
  }

  @Test
  void everyRuleHasItsSeverityAHitAndANearMiss() {
    Verify.complete(RuleTopic.CAUTIONS, CautionCases.all());
  }

  @Test
  void everyWordingIsSaid() {
    Verify.everyWordingIsSaid(CautionCases.all());
  }

  @ParameterizedTest
  @MethodSource("hits")
  void whatIsWorthALookIsReported(Hit hit) {
    Verify.hit(hit);
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void whatIsFineIsNotReported(NearMiss nearMiss) {
    Verify.nearMiss(nearMiss);
  }

  @ParameterizedTest
  @MethodSource("hits")
  void oncePassedItIsNoLongerWorthALook(Hit hit) {
    Diagnosis diagnosis = Ready.diagnose(hit.edit(), Ready.after(hit.to()));
    assertThat(diagnosis.findings()).extracting(Finding::code).doesNotContain(hit.code());
  }

  @ParameterizedTest
  @MethodSource("hitsOfEitherMode")
  void theBroaderApproachTakesItOneStepLighter(Hit hit) {
    Edit broadly = hit.edit().and(initiative(i -> i.adoptionMode(is(AdoptionMode.BROAD_APPROACH))));
    Finding finding = Verify.only(hit.code(), Ready.diagnose(broadly, Ready.eveOf(hit.to())));
    assertThat(finding.severity())
        .isEqualTo(hit.severity() == Severity.BLOCK ? Severity.WARN : Severity.INFO);
    assertThat(finding.message()).isEqualTo(hit.message());
  }
}
