package org.collectiveimpact.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;

/** What a diagnosis tells beside what it holds. */
class DiagnosisTest {

  private static final Finding BLOCK = finding("CI-X-001", Severity.BLOCK, "funding");
  private static final Finding WARN = finding("CI-X-002", Severity.WARN, "funding");
  private static final Finding INFO = finding("CI-X-003", Severity.INFO, "agenda");

  @Test
  void findingsAreGivenByTheirSeverity() {
    Diagnosis diagnosis = diagnosis(false, TransitionVerdict.BLOCKED, List.of("CI-X-001"));
    assertThat(diagnosis.findings(Severity.BLOCK)).containsExactly(BLOCK);
    assertThat(diagnosis.findings(Severity.WARN)).containsExactly(WARN);
    assertThat(diagnosis.findings(Severity.VIOLATION)).isEmpty();
  }

  @Test
  void findingsAreGivenByTheirSubject() {
    Diagnosis diagnosis = diagnosis(false, TransitionVerdict.BLOCKED, List.of("CI-X-001"));
    assertThat(diagnosis.findingsFor("funding")).containsExactly(BLOCK, WARN);
    assertThat(diagnosis.findingsFor("agenda")).containsExactly(INFO);
    assertThat(diagnosis.findingsFor("trust")).isEmpty();
  }

  @Test
  void theSummaryTellsEachBlockerOnce() {
    assertThat(
            diagnosis(false, TransitionVerdict.BLOCKED, List.of("CI-X-001", "CI-X-001", "CI-X-004"))
                .summary())
        .isEqualTo("LAUNCH as of 2015-01-01: BLOCKED by CI-X-001, CI-X-004");
  }

  @Test
  void theSummaryOfAnOpenStepNamesNoBlocker() {
    assertThat(diagnosis(false, TransitionVerdict.ALLOWED, List.of()).summary())
        .isEqualTo("LAUNCH as of 2015-01-01: ALLOWED");
  }

  @Test
  void theSummaryOfAnInitiativeThatEndedNamesNoStage() {
    assertThat(diagnosis(true, TransitionVerdict.NONE, List.of()).summary())
        .isEqualTo("CLOSED as of 2015-01-01: NONE");
  }

  @Test
  void theSummaryOfACoverageCountsWhatIsAppliedAmongAllOfItsScope() {
    ComponentCoverage coverage =
        ComponentCoverage.builder()
            .scope(CoverageScope.SIX_COMPONENTS)
            .decisive(true)
            .addApplied(Component.COMMON_AGENDA, Component.TRUST_AND_AGREEMENT)
            .addPlanned(Component.SHARED_MEASUREMENT)
            .addMissing(Component.BACKBONE_ORGANIZATION)
            .addNotRecorded(Component.CONTINUOUS_COMMUNICATION)
            .build();
    assertThat(coverage.size()).isEqualTo(5);
    assertThat(coverage.summary()).isEqualTo("2 of 5 applied");
  }

  @Test
  void aFactWithoutWordsIsCalledByItsLabel() {
    assertThat(Fact.builder().label("urgency.level").value("HIGH").build().name())
        .isEqualTo("urgency.level");
  }

  private static Finding finding(String code, Severity severity, String subject) {
    return Finding.builder()
        .code(code)
        .severity(severity)
        .kind(FindingKind.RISK)
        .subject(subject)
        .message("Something is amiss.")
        .build();
  }

  private static Diagnosis diagnosis(
      boolean closed, TransitionVerdict verdict, List<String> blockers) {
    return Diagnosis.builder()
        .initiative(InitiativeId.of("x"))
        .asOf(LocalDate.of(2015, 1, 1))
        .ruleSet(RuleSet.builder().version("1").sha256("00").build())
        .stage(StageReading.builder().observed(LifecycleStage.LAUNCH).build())
        .closed(closed)
        .suitability(
            SuitabilityReading.builder()
                .verdict(SuitabilityVerdict.UNDETERMINED)
                .complexity(ProblemComplexity.UNDETERMINED)
                .nature(ProblemNature.UNDETERMINED)
                .build())
        .transition(TransitionReading.builder().verdict(verdict).blockers(blockers).build())
        .findings(List.of(BLOCK, WARN, INFO))
        .build();
  }
}
