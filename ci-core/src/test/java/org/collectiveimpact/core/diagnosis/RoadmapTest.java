package org.collectiveimpact.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapTest {

  @Test
  void whatBlocksComesFirstAndMattersFollowTheOrderOfACommittee() {
    Roadmap roadmap =
        roadmap(
            finding("CI-T34-005", Severity.BLOCK, FindingKind.UNMET, "backbone.status"),
            finding("CI-T34-007", Severity.BLOCK, FindingKind.UNMET, "readiness.feasibility"),
            finding("CI-PRE-033", Severity.BLOCK, FindingKind.UNMET, "funding.coverageMonths"),
            finding("CI-CON-001", Severity.VIOLATION, FindingKind.UNMET, "leadership.imposing"),
            finding("CI-T34-020", Severity.WARN, FindingKind.RISK, "partnership.sectors"),
            finding("CI-T34-021", Severity.WARN, FindingKind.RISK, "trust.activities"));

    assertThat(roadmap.to()).contains(LifecycleStage.LAUNCH);
    assertThat(roadmap.groups())
        .extracting(RoadmapGroup::part, RoadmapGroup::area)
        .containsExactly(
            tuple(RoadmapPart.TO_OPEN_THE_STEP, RoadmapArea.LEADERSHIP_AND_MONEY),
            tuple(RoadmapPart.TO_OPEN_THE_STEP, RoadmapArea.PREPARATION_AND_LAUNCH),
            tuple(RoadmapPart.TO_OPEN_THE_STEP, RoadmapArea.BACKBONE_AND_GOVERNANCE),
            tuple(RoadmapPart.TO_PUT_RIGHT, RoadmapArea.LEADERSHIP_AND_MONEY),
            tuple(RoadmapPart.TO_LOOK_AT, RoadmapArea.PARTNERS),
            tuple(RoadmapPart.TO_LOOK_AT, RoadmapArea.TRUST));
  }

  @Test
  void whatIsToBeRecordedStandsApartFromWhatIsToBeDone() {
    Finding unknown =
        finding("CI-T34-001", Severity.BLOCK, FindingKind.MISSING_DATA, "outline.complete");
    Finding unmet = finding("CI-T34-002", Severity.BLOCK, FindingKind.UNMET, "outline.authored");

    Roadmap roadmap = roadmap(unknown, unmet);

    assertThat(roadmap.groups())
        .containsExactly(
            RoadmapGroup.builder()
                .part(RoadmapPart.TO_OPEN_THE_STEP)
                .area(RoadmapArea.PREPARATION_AND_LAUNCH)
                .addToDo(item(unmet))
                .addToRecord(item(unknown))
                .build());
    assertThat(roadmap.items()).containsExactly(item(unmet), item(unknown));
  }

  @Test
  void whatIsOnlyWorthKnowingIsLeftOut() {
    assertThat(roadmap(finding("CI-X-001", Severity.INFO, FindingKind.NOTE, "funding.x")).groups())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OUTLINE_BUILDING, CI-T00-001, PASSED_WITHOUT",
    "OUTLINE_BUILDING, CI-T12-004, PASSED_WITHOUT",
    "OUTLINE_BUILDING, CI-T23-002, PASSED_WITHOUT",
    "OUTLINE_BUILDING, CI-T34-002, TO_LOOK_AT",
    "OUTLINE_BUILDING, CI-TSK-002, TO_LOOK_AT",
    "OUTLINE_BUILDING, CI-T, TO_LOOK_AT",
    "OUTLINE_BUILDING, CI-T3, TO_LOOK_AT",
    "OUTLINE_BUILDING, PACK-12, TO_LOOK_AT",
    "DECISION_TO_ACT, CI-T00-001, TO_LOOK_AT",
    "DECISION_TO_ACT, CI-T12-004, TO_LOOK_AT",
    "IMPLEMENT_AND_SUSTAIN, CI-T67-001, PASSED_WITHOUT"
  })
  void whatAnEarlierStepAskedForComesLast(LifecycleStage from, String code, RoadmapPart part) {
    Roadmap roadmap =
        diagnosis(from, List.of(finding(code, Severity.WARN, FindingKind.RISK, "outline.complete")))
            .roadmap();

    assertThat(roadmap.groups()).extracting(RoadmapGroup::part).containsExactly(part);
    assertThat(roadmap.to()).isEqualTo(from.next());
  }

  @ParameterizedTest
  @CsvSource({
    "problem.social, PROBLEM_AND_DECISION",
    "standings.SENSE_OF_URGENCY, PROBLEM_AND_DECISION",
    "standings.ADEQUATE_FINANCIAL_RESOURCES, LEADERSHIP_AND_MONEY",
    "launch.held, PREPARATION_AND_LAUNCH",
    "partnership.partners, PARTNERS",
    "agenda.status, AGENDA",
    "measurement.used, MEASUREMENT_AND_LEARNING",
    "activity.workGroups, ACTIVITIES",
    "communication.publishedOn, COMMUNICATION_AND_COMMUNITY",
    "trust.activities, TRUST",
    "governance.formed, BACKBONE_AND_GOVERNANCE",
    "situation.suitability, PROBLEM_AND_DECISION",
    "situation.observed, RECORD_KEEPING",
    "own.fact, RECORD_KEEPING"
  })
  void theFactThatDecidedAFindingTellsTheMatter(String fact, RoadmapArea area) {
    assertThat(roadmap(finding("CI-X-001", Severity.WARN, FindingKind.RISK, fact)).groups())
        .extracting(RoadmapGroup::area)
        .containsExactly(area);
  }

  @Test
  void aFindingWithoutFactsIsPlacedByItsSubject() {
    Finding finding =
        Finding.builder()
            .code("OWN-1")
            .severity(Severity.WARN)
            .kind(FindingKind.RISK)
            .subject("trust")
            .message("Trust is low.")
            .build();

    assertThat(roadmap(finding).groups())
        .extracting(RoadmapGroup::area)
        .containsExactly(RoadmapArea.TRUST);
  }

  @Test
  void whatHasEndedHasNoRoadmap() {
    Diagnosis ended =
        Diagnosis.builder()
            .copyOf(
                diagnosis(
                    LifecycleStage.LAUNCH,
                    List.of(finding("CI-X-001", Severity.WARN, FindingKind.RISK, "trust.x"))))
            .closed(true)
            .transition(
                TransitionReading.builder()
                    .from(LifecycleStage.LAUNCH)
                    .verdict(TransitionVerdict.NONE)
                    .build())
            .build();

    assertThat(ended.roadmap()).isEqualTo(Roadmap.builder().build());
  }

  private static Roadmap roadmap(Finding... findings) {
    return diagnosis(LifecycleStage.OUTLINE_BUILDING, List.of(findings)).roadmap();
  }

  private static Diagnosis diagnosis(LifecycleStage from, List<Finding> findings) {
    Optional<LifecycleStage> to = from.next();
    return Diagnosis.builder()
        .initiative(InitiativeId.of("road-map"))
        .asOf(LocalDate.of(2012, 1, 1))
        .ruleSet(RuleSet.builder().version("1").sha256("ab12").build())
        .stage(StageReading.builder().observed(from).build())
        .closed(false)
        .suitability(
            SuitabilityReading.builder()
                .verdict(SuitabilityVerdict.UNDETERMINED)
                .complexity(ProblemComplexity.UNDETERMINED)
                .nature(ProblemNature.UNDETERMINED)
                .build())
        .transition(
            TransitionReading.builder()
                .from(from)
                .to(to)
                .verdict(to.isPresent() ? TransitionVerdict.BLOCKED : TransitionVerdict.NONE)
                .build())
        .findings(findings)
        .build();
  }

  private static Finding finding(String code, Severity severity, FindingKind kind, String fact) {
    return Finding.builder()
        .code(code)
        .severity(severity)
        .kind(kind)
        .subject(fact.substring(0, fact.indexOf('.')))
        .message("Something about " + fact + ".")
        .addBecause(Fact.builder().label(fact).value("no").build())
        .remedy("Do something about " + fact + ".")
        .build();
  }

  private static RoadmapItem item(Finding finding) {
    return RoadmapItem.builder()
        .code(finding.code())
        .severity(finding.severity())
        .subject(finding.subject())
        .message(finding.message())
        .remedy(finding.remedy())
        .build();
  }
}
