package org.collectiveimpact.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.IndicatorStatus;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.component.ComponentKind;
import org.collectiveimpact.core.component.SuccessComponent;
import org.collectiveimpact.core.diagnosis.BackboneProfile;
import org.collectiveimpact.core.diagnosis.BackboneRoleReading;
import org.collectiveimpact.core.diagnosis.CellState;
import org.collectiveimpact.core.diagnosis.ChangedThreshold;
import org.collectiveimpact.core.diagnosis.ComponentCoverage;
import org.collectiveimpact.core.diagnosis.ComponentReading;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.diagnosis.CoverageScope;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.IndicatorConcern;
import org.collectiveimpact.core.diagnosis.IndicatorReading;
import org.collectiveimpact.core.diagnosis.PackReference;
import org.collectiveimpact.core.diagnosis.PerspectiveRating;
import org.collectiveimpact.core.diagnosis.PhaseCell;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.diagnosis.RuleSet;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.StageReading;
import org.collectiveimpact.core.diagnosis.SuccessReading;
import org.collectiveimpact.core.diagnosis.SuitabilityReading;
import org.collectiveimpact.core.diagnosis.SwitchedOffRule;
import org.collectiveimpact.core.diagnosis.TransitionReading;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.diagnosis.TrustLevelReading;
import org.collectiveimpact.core.diagnosis.TrustProfile;
import org.collectiveimpact.core.diagnosis.UsedPack;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.Phase;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.collectiveimpact.core.trust.TrustCircle;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.core.trust.TrustTrend;
import org.junit.jupiter.api.Test;

class DiagnosisFilesTest {

  /** As little as a diagnosis can say. */
  private static final Diagnosis SPARSE =
      Diagnosis.builder()
          .initiative(InitiativeId.of("road-map"))
          .asOf(LocalDate.of(2012, 1, 1))
          .ruleSet(RuleSet.builder().version("1.0").sha256("ab12").build())
          .stage(StageReading.builder().observed(LifecycleStage.DECISION_TO_ACT).build())
          .closed(false)
          .suitability(
              SuitabilityReading.builder()
                  .verdict(SuitabilityVerdict.UNDETERMINED)
                  .complexity(ProblemComplexity.UNDETERMINED)
                  .nature(ProblemNature.UNDETERMINED)
                  .build())
          .transition(TransitionReading.builder().verdict(TransitionVerdict.NONE).build())
          .build();

  private static final Diagnosis FULL =
      Diagnosis.builder()
          .copyOf(SPARSE)
          .ruleSet(
              RuleSet.builder()
                  .copyOf(SPARSE.ruleSet())
                  .addPacks(UsedPack.builder().id("road-fund").version("2").sha256("cd34").build())
                  .addSwitchedOff(
                      SwitchedOffRule.builder()
                          .code("CI-T34-003")
                          .pack("road-fund")
                          .reason("Nobody builds roads in winter.")
                          .build())
                  .addChangedThresholds(
                      ChangedThreshold.builder()
                          .name("fundingMonths")
                          .value(36)
                          .pack("road-fund")
                          .build())
                  .build())
          .stage(
              StageReading.builder()
                  .declared(LifecycleStage.ORGANIZE_FOR_IMPACT)
                  .observed(LifecycleStage.LAUNCH)
                  .addHallmarks("CI-STG-004")
                  .build())
          .closed(true)
          .suitability(
              SuitabilityReading.builder()
                  .verdict(SuitabilityVerdict.SUITABLE)
                  .complexity(ProblemComplexity.COMPLEX)
                  .nature(ProblemNature.ADAPTIVE)
                  .addOpenQuestions("solutionKnown")
                  .build())
          .addPreconditions(
              PreconditionReading.builder()
                  .precondition(Precondition.SENSE_OF_URGENCY)
                  .status(PreconditionStatus.PARTLY_MET)
                  .addBecause(
                      Fact.builder()
                          .label("urgency")
                          .value("HIGH")
                          .date(LocalDate.of(2009, 5, 1))
                          .source("survey")
                          .build())
                  .build())
          .transition(
              TransitionReading.builder()
                  .from(LifecycleStage.LAUNCH)
                  .to(LifecycleStage.INITIATE_ACTION)
                  .verdict(TransitionVerdict.BLOCKED)
                  .addBlockers("CI-T45-001")
                  .build())
          .addComponents(
              ComponentReading.builder()
                  .component(Component.COMMON_AGENDA)
                  .kind(ComponentKind.CONTENT)
                  .state(ComponentState.IN_PROGRESS)
                  .build())
          .addCoverage(
              ComponentCoverage.builder()
                  .scope(CoverageScope.SIX_COMPONENTS)
                  .decisive(true)
                  .addApplied(Component.COMMON_AGENDA)
                  .addPlanned(Component.SHARED_MEASUREMENT)
                  .build())
          .addPhaseMatrix(
              PhaseCell.builder()
                  .phase(Phase.INITIATE_ACTION)
                  .component(SuccessComponent.GOVERNANCE_AND_INFRASTRUCTURE)
                  .state(CellState.UNDER_WAY)
                  .addBecause(Fact.builder().label("governance.formed").value("no").build())
                  .addSources("B-181")
                  .build())
          .trust(
              TrustProfile.builder()
                  .addLevels(
                      TrustLevelReading.builder()
                          .level(TrustLevel.SECTOR)
                          .value(Level.LOW)
                          .trend(TrustTrend.ERODING)
                          .readOn(LocalDate.of(2011, 2, 1))
                          .outdated(true)
                          .addPerspectives(Perspective.PARTNERS)
                          .build())
                  .addUntouchedLevels(TrustLevel.INDIVIDUAL)
                  .addCircles(TrustCircle.WORK_GROUPS)
                  .addUntouchedCircles(TrustCircle.PARTNER_NETWORK)
                  .addComponents(Component.COMMON_AGENDA)
                  .addUntouchedComponents(Component.SHARED_MEASUREMENT)
                  .build())
          .backbone(
              BackboneProfile.builder()
                  .addRoles(
                      BackboneRoleReading.builder()
                          .role(BackboneRole.ADVANCE_POLICY)
                          .performed(Answer.IN_PROGRESS)
                          .addIndicators(
                              IndicatorReading.builder()
                                  .indicator(BackboneIndicator.IND_24)
                                  .status(IndicatorStatus.EMERGING)
                                  .ratedOn(LocalDate.of(2011, 3, 1))
                                  .addConcerns(IndicatorConcern.RATED_ONCE)
                                  .build())
                          .build())
                  .addPerspectives(Perspective.BACKBONE)
                  .build())
          .addSuccess(
              SuccessReading.builder()
                  .dimension(SuccessDimension.PROCESS)
                  .reviewed(true)
                  .rating(Level.MEDIUM)
                  .reviewedOn(LocalDate.of(2011, 4, 1))
                  .addPerspectives(
                      PerspectiveRating.builder()
                          .perspective(Perspective.PARTNERS)
                          .rating(Level.MEDIUM)
                          .reviewedOn(LocalDate.of(2011, 4, 1))
                          .build())
                  .build())
          .addTasks(
              TaskClassification.builder()
                  .id(TaskId.of("t1"))
                  .kind(TaskKind.INFRASTRUCTURE)
                  .component(Component.SHARED_MEASUREMENT)
                  .mode(TaskMode.PLANNING)
                  .confidence(0.75)
                  .addBecause("title: מערכת מדידה")
                  .build(),
              TaskClassification.builder()
                  .id(TaskId.of("t2"))
                  .kind(TaskKind.UNDETERMINED)
                  .confidence(0)
                  .build())
          .addFindings(
              Finding.builder()
                  .code("CI-T45-001")
                  .severity(Severity.BLOCK)
                  .kind(FindingKind.MISSING_DATA)
                  .subject("steeringCommittee")
                  .message("Whether a steering committee is formed is not recorded.")
                  .addBecause(
                      Fact.builder()
                          .label("steeringCommittee.formed")
                          .value("not recorded")
                          .build())
                  .addSources("A-064", "B-113")
                  .remedy("Record whether it is formed.")
                  .build(),
              Finding.builder()
                  .code("CI-INF-001")
                  .severity(Severity.INFO)
                  .kind(FindingKind.NOTE)
                  .subject("initiative")
                  .message("קול קורא")
                  .pack(PackReference.builder().id("road-fund").version("2").build())
                  .build())
          .addFailures(RuleFailure.builder().rule("own/rule").message("divided by zero").build())
          .build();

  @Test
  void aDiagnosisIsWrittenWithAllItsFieldsInOrder() {
    assertThat(DiagnosisFiles.toJson(FULL)).isEqualTo(Resources.text("diagnosis.json"));
  }

  @Test
  void absentFieldsAreNullAndListsAreThere() {
    assertThat(DiagnosisFiles.toJsonLine(SPARSE))
        .isEqualTo(
            """
            {"initiative":"road-map","asOf":"2012-01-01",\
            "ruleSet":{"version":"1.0","sha256":"ab12",\
            "packs":[],"switchedOff":[],"changedThresholds":[]},\
            "stage":{"declared":null,"observed":"DECISION_TO_ACT","hallmarks":[]},\
            "phase":{"declared":null,"observed":"PRE_LAUNCH"},"closed":false,\
            "suitability":{"verdict":"UNDETERMINED","complexity":"UNDETERMINED",\
            "nature":"UNDETERMINED","openQuestions":[]},"preconditions":[],\
            "transition":{"from":null,"to":null,"verdict":"NONE","blockers":[]},\
            "components":[],"coverage":[],"phaseMatrix":[],\
            "trust":{"levels":[],"untouchedLevels":[],"circles":[],"untouchedCircles":[],\
            "components":[],"untouchedComponents":[]},\
            "backbone":{"roles":[],"perspectives":[]},"success":[],\
            "tasks":[],"findings":[],"roadmap":{"to":null,"groups":[]},"failures":[]}
            """);
  }

  @Test
  void diagnosesAreReadBack() {
    assertThat(DiagnosisFiles.parse(Resources.text("diagnosis.json"))).isEqualTo(FULL);
    assertThat(DiagnosisFiles.parse(DiagnosisFiles.toJsonLine(SPARSE))).isEqualTo(SPARSE);
  }

  @Test
  void theRoadmapIsWrittenBesideTheFindingsAndNotRead() {
    Diagnosis open = Diagnosis.builder().copyOf(FULL).closed(false).build();

    String json = DiagnosisFiles.toJsonLine(open);

    assertThat(json)
        .contains(
            """
            "roadmap":{"to":"INITIATE_ACTION","groups":[{"part":"TO_OPEN_THE_STEP",\
            "area":"RECORD_KEEPING","toDo":[],"toRecord":[{"code":"CI-T45-001",\
            "severity":"BLOCK","subject":"steeringCommittee",\
            "message":"Whether a steering committee is formed is not recorded.",\
            "remedy":"Record whether it is formed."}]}]},"failures":""");
    assertThat(DiagnosisFiles.parse(json)).isEqualTo(open);
  }

  @Test
  void whatIsNoDiagnosisIsRefused() {
    assertThatThrownBy(
            () ->
                DiagnosisFiles.parse(
                    DiagnosisFiles.toJsonLine(SPARSE)
                        .replace("\"closed\":false", "\"closed\":\"maybe\"")))
        .isInstanceOf(InitiativeFormatException.class)
        .hasMessage("diagnosis:1:270: closed: found text 'maybe'; expected true or false");
  }
}
