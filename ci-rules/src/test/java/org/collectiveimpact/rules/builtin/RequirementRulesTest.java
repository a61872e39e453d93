package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.Edits.initiative;
import static org.collectiveimpact.rules.builtin.Edits.is;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.FindingOverride;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.StageMove;
import org.collectiveimpact.core.stage.StageRecord;
import org.collectiveimpact.rules.RuleTopic;
import org.collectiveimpact.rules.builtin.RuleCase.Hit;
import org.collectiveimpact.rules.builtin.RuleCase.NearMiss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each requirement of decision table 5.1: what breaks it and what does not. */
class RequirementRulesTest {

  /** Backbone neutrality (B-157) and leaders who impose (B-053) stay as they are (AMB-14). */
  private static final Set<String> FIRM = Set.of("CI-T34-006", "CI-T34-012");

  static Stream<Hit> hits() {
    return RequirementCases.all().stream().flatMap(rule -> rule.hits().stream());
  }

  static Stream<NearMiss> nearMisses() {
    return RequirementCases.all().stream().flatMap(rule -> rule.nearMisses().stream());
  }

  @Test
  void everyRuleHasItsSeverityAHitAndANearMiss() {
    Verify.complete(RuleTopic.REQUIREMENTS, RequirementCases.all());
  }

  @Test
  void everyWordingIsSaid() {
    Verify.everyWordingIsSaid(RequirementCases.all());
  }

  @ParameterizedTest
  @EnumSource(LifecycleStage.class)
  void aReadyInitiativeMeetsAllRequirements(LifecycleStage to) {
    Verify.nothingIsReported(to);
  }

  @ParameterizedTest
  @MethodSource("hits")
  void whatFallsShortIsReportedAndBlocks(Hit hit) {
    Diagnosis diagnosis = Verify.hit(hit);
    assertThat(diagnosis.transition().verdict()).isEqualTo(TransitionVerdict.BLOCKED);
    assertThat(diagnosis.transition().blockers()).contains(hit.code());
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void whatSufficesIsNotReported(NearMiss nearMiss) {
    Verify.nearMiss(nearMiss);
  }

  @ParameterizedTest
  @MethodSource("hits")
  void oncePassedItIsAWarningIfKnownAndARemarkIfMissing(Hit hit) {
    Finding finding = Verify.only(hit.code(), Ready.diagnose(hit.edit(), Ready.after(hit.to())));
    assertThat(finding.severity()).isEqualTo(hit.isMissing() ? Severity.INFO : Severity.WARN);
    assertThat(finding.kind())
        .isEqualTo(hit.isMissing() ? FindingKind.MISSING_DATA : FindingKind.RISK);
    assertThat(finding.message()).isEqualTo(hit.message());
  }

  @ParameterizedTest
  @MethodSource("hits")
  void theBroaderApproachOnlyWarnsUnlessTheRuleIsFirm(Hit hit) {
    Edit broadly = hit.edit().and(initiative(i -> i.adoptionMode(is(AdoptionMode.BROAD_APPROACH))));
    Finding finding = Verify.only(hit.code(), Ready.diagnose(broadly, Ready.eveOf(hit.to())));
    assertThat(finding.severity())
        .isEqualTo(FIRM.contains(hit.code()) ? Severity.BLOCK : Severity.WARN);
    assertThat(finding.message()).isEqualTo(hit.message());
  }

  @ParameterizedTest
  @MethodSource("hits")
  void anOverrideOpensTheStepAndGivesItsReason(Hit hit) {
    Edit overridden = hit.edit().and(override(hit.code()));
    Diagnosis diagnosis = Ready.diagnose(overridden, Ready.eveOf(hit.to()));
    Finding finding = Verify.only(hit.code(), diagnosis);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.kind()).isEqualTo(hit.kind());
    assertThat(finding.message())
        .isEqualTo(hit.message() + " Overridden: Agreed by all five founders");
    assertThat(diagnosis.transition().blockers()).doesNotContain(hit.code());
  }

  @Test
  void anOverrideCountsFromItsDayOn() {
    Edit edit =
        Edits.champions(champions -> List.of())
            .and(
                initiative(
                    initiative ->
                        initiative.overrides(
                            List.of(
                                FindingOverride.builder()
                                    .code("CI-T12-003")
                                    .reason("Agreed by all five founders")
                                    .date(Edits.on("2014-03-16"))
                                    .build()))));
    assertThat(Verify.only("CI-T12-003", Ready.diagnose(edit, Edits.on("2014-03-15"))).severity())
        .isEqualTo(Severity.BLOCK);
    assertThat(Verify.only("CI-T12-003", Ready.diagnose(edit, Edits.on("2014-03-16"))).severity())
        .isEqualTo(Severity.WARN);
  }

  @Test
  void anOverrideOfAnotherFindingChangesNothing() {
    Edit edit = Edits.champions(champions -> List.of()).and(override("CI-T12-001"));
    Finding finding = Verify.only("CI-T12-003", Ready.diagnose(edit, Edits.on("2014-03-15")));
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.message()).isEqualTo("Not recorded: any champion.");
  }

  @Test
  void theOrderOfStagesCannotBeOverridden() {
    Edit skipped =
        initiative(
                initiative ->
                    initiative.stageHistory(
                        List.of(
                            stage("2014-01-10", LifecycleStage.DECISION_TO_ACT),
                            stage("2014-03-01", LifecycleStage.LAUNCH))))
            .and(override("CI-STG-023"));
    Finding finding = Verify.only("CI-STG-023", Ready.diagnose(skipped, Edits.on("2014-03-15")));
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.message()).isEqualTo("A stage was skipped: DECISION_TO_ACT → LAUNCH.");
  }

  private static StageRecord stage(String date, LifecycleStage stage) {
    return StageRecord.builder()
        .stage(stage)
        .move(StageMove.FORWARD)
        .date(Optional.of(Edits.on(date)))
        .build();
  }

  private static Edit override(String code) {
    return initiative(
        initiative ->
            initiative.overrides(
                List.of(
                    FindingOverride.builder()
                        .code(code)
                        .reason("Agreed by all five founders")
                        .build())));
  }
}
