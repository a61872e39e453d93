package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.collectiveimpact.core.activity.Idea;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupStatus;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.agenda.Disagreement;
import org.collectiveimpact.core.agenda.DisagreementKind;
import org.collectiveimpact.core.agenda.StrategicFramework;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.governance.SteeringCommittee;
import org.collectiveimpact.core.governance.SteeringMember;
import org.collectiveimpact.core.initiative.FieldOfAction;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.Place;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.party.CoreActor;
import org.collectiveimpact.core.party.OrganizationType;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.party.Stakeholder;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.precondition.UrgencySignal;
import org.collectiveimpact.core.preparation.Launch;
import org.collectiveimpact.core.preparation.LaunchMeeting;
import org.collectiveimpact.core.preparation.MeetingFormat;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.core.trust.IntraSectorDialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is no fault: findings that must never be raised. */
class ForbiddenFindingsTest {

  private static final CollectiveImpact ENGINE = CollectiveImpact.standard();

  private static final Initiative MATURE = SampleInitiatives.mature();

  private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);

  /** The eve of implementing of the healthy initiative. */
  private static final LocalDate BEFORE_IMPLEMENTING = LocalDate.of(2015, 12, 10);

  /** */
  @ParameterizedTest
  @MethodSource("days")
  void theBroadApproachIsNotRejectedForWhatItLeavesOut(LocalDate day) {
    Initiative broad =
        Initiative.builder()
            .copyOf(MATURE)
            .adoptionMode(List.of(Reading.of(AdoptionMode.BROAD_APPROACH)))
            .backbones(List.of())
            .sharedMeasurement(Optional.empty())
            .build();
    Diagnosis diagnosis = ENGINE.diagnose(broad, day);
    assertThat(diagnosis.suitability()).isEqualTo(ENGINE.diagnose(MATURE, day).suitability());
    assertThat(diagnosis.transition().blockers()).isEmpty();
  }

  /** The days on which the healthy initiative is ready for the next stage, and today. */
  static List<LocalDate> days() {
    return Stream.of(
            "2014-03-15",
            "2014-07-12",
            "2014-10-12",
            "2014-11-12",
            "2015-05-10",
            "2015-12-10",
            "2020-01-01")
        .map(LocalDate::parse)
        .toList();
  }

  /** */
  @ParameterizedTest
  @MethodSource("days")
  void nobodyHasToRecordEarlyImpacts(LocalDate day) {
    Initiative silent = Initiative.builder().copyOf(MATURE).earlyImpacts(List.of()).build();
    assertThat(silent).isNotEqualTo(MATURE);
    assertThat(ENGINE.diagnose(silent, day)).isEqualTo(ENGINE.diagnose(MATURE, day));
  }

  /** */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "readiness: {mapping: {status: running}}",
        "outline: {author: A}",
        "launch: {prepared: yes}",
      })
  void upToTheLaunchNobodyAsksForMeasurableGoalsIndicatorsOrResults(String stage) {
    Diagnosis silent = diagnose(stage);
    assertThat(silent.stage().observed()).isLessThanOrEqualTo(LifecycleStage.LAUNCH);
    assertThat(silent.findingsFor("measurement")).isEmpty();
    assertThat(silent.findingsFor("success")).isEmpty();
    Diagnosis without =
        diagnose(
            stage,
            "commonAgenda: {vision: All children read, goals: {statement: Twice as many}}",
            "sharedMeasurement: {status: not started, indicatorsAgreed: no, plan: {completed: no},",
            "  dataCollected: no, dataTracked: no, dataReported: no, dataUsed: no, budget: no}",
            "successReviews: {dimension: process, rating: high, date: 2019-12-01}",
            "trust: {activities: {title: A meeting, date: 2019-12-01}}");
    assertThat(without.stage().observed()).isEqualTo(silent.stage().observed());
    assertThat(without.findingsFor("measurement")).isEmpty();
    assertThat(without.findingsFor("success")).isEmpty();
  }

  private static Diagnosis diagnose(String... yaml) {
    return ENGINE.diagnose(
        InitiativeFiles.parse("id: x\nname: X\n" + String.join("\n", yaml) + "\n", "case"), TODAY);
  }

  /** */
  @Test
  void breakoutsAtTheLaunchAreNoWorkGroups() {
    LocalDate launched = LocalDate.of(2014, 11, 12);
    Launch launch = MATURE.launch().orElseThrow();
    Initiative split =
        Initiative.builder()
            .copyOf(MATURE)
            .launch(
                Launch.builder()
                    .copyOf(launch)
                    .addMeetings(
                        LaunchMeeting.builder()
                            .copyOf(launch.meetings().get(0))
                            .format(MeetingFormat.BREAKOUT)
                            .build())
                    .build())
            .build();
    assertThat(split).isNotEqualTo(MATURE);
    for (LocalDate day : List.of(launched, BEFORE_IMPLEMENTING, TODAY)) {
      assertThat(ENGINE.diagnose(split, day)).isEqualTo(ENGINE.diagnose(MATURE, day));
    }
  }

  /** */
  @Test
  void whatTheBackboneDoesIsNotForThatReasonAboutTheBackbone() {
    Task task =
        Task.builder()
            .id(TaskId.of("vision"))
            .title("ארגון השדרה ינחה את ניסוח החזון")
            .owner("ארגון השדרה")
            .build();
    assertThat(ENGINE.classify(task).kind()).isNotEqualTo(TaskKind.INFRASTRUCTURE);
    assertThat(ENGINE.classify(task.title()).kind()).isNotEqualTo(TaskKind.INFRASTRUCTURE);
    Task declared = Task.builder().copyOf(task).component(Component.COMMON_AGENDA).build();
    assertThat(ENGINE.classify(declared))
        .extracting(TaskClassification::kind, TaskClassification::component)
        .containsExactly(TaskKind.CONTENT, Optional.of(Component.COMMON_AGENDA));
  }

  /** */
  @ParameterizedTest
  @MethodSource("days")
  void dialogueInsideASectorNeedsNoResultForOtherSectors(LocalDate day) {
    Initiative among =
        Initiative.builder()
            .copyOf(MATURE)
            .intraSectorDialogues(
                MATURE.intraSectorDialogues().stream()
                    .map(
                        dialogue ->
                            IntraSectorDialogue.builder()
                                .copyOf(dialogue)
                                .outcomes(Set.of())
                                .build())
                    .toList())
            .build();
    assertThat(among).isNotEqualTo(MATURE);
    assertThat(ENGINE.diagnose(among, day)).isEqualTo(ENGINE.diagnose(MATURE, day));
  }

  /** */
  @Test
  void anImpactSpaceIsNoFailedCollectiveImpact() {
    String[] space = {
      "partners: [{id: a, name: A, sector: third}, {id: b, name: B, sector: third}]",
      "impactSpaces: {name: S, mode: standalone, members: [{name: A, sector: third, rank: ceo},",
      "  {name: B, sector: third, rank: ceo}]}",
      "launch: {prepared: yes, invitedSectors: third,",
      "  meetings: {sectorsPresent: third, official: yes, declared: yes}}",
    };
    Diagnosis failed = diagnose(String.join("\n", space));
    assertThat(failed.transition().blockers()).contains("CI-T45-008");
    Diagnosis alone = diagnose(String.join("\n", space), "strategy: impact space");
    assertThat(alone.findings())
        .extracting(Finding::code)
        .doesNotContain("CI-T34-011", "CI-T34-030", "CI-T45-008", "CI-T45-016")
        .noneMatch(code -> code.startsWith("CI-PRA-02"));
  }

  /** */
  @ParameterizedTest
  @MethodSource("days")
  void anImpactSpaceNeedsNoSecondSector(LocalDate day) {
    Initiative space = insideTheThirdSector();
    Diagnosis diagnosis = ENGINE.diagnose(space, day);
    Diagnosis healthy = ENGINE.diagnose(MATURE, day);
    assertThat(diagnosis.stage().observed()).isEqualTo(healthy.stage().observed());
    assertThat(diagnosis.preconditions())
        .extracting(PreconditionReading::status)
        .isEqualTo(healthy.preconditions().stream().map(PreconditionReading::status).toList());
    assertThat(diagnosis.transition().blockers()).isEmpty();
    assertThat(codes(space, day)).isSubsetOf(codes(MATURE, day));
  }

  /** The healthy initiative as an impact space; the field it maps stays as wide as the problem. */
  private static Initiative insideTheThirdSector() {
    Set<Sector> third = Set.of(Sector.THIRD);
    SteeringCommittee committee = MATURE.steeringCommittee().orElseThrow();
    Launch launch = MATURE.launch().orElseThrow();
    return Initiative.builder()
        .copyOf(MATURE)
        .strategy(List.of(Reading.of(InfluenceStrategy.IMPACT_SPACE)))
        .urgency(
            each(
                MATURE.urgency(),
                signal -> UrgencySignal.builder().copyOf(signal).sectors(third).build()))
        .champions(
            each(
                MATURE.champions(),
                champion -> Champion.builder().copyOf(champion).sectorsReached(third).build()))
        .coreGroup(
            each(
                MATURE.coreGroup(),
                actor -> CoreActor.builder().copyOf(actor).sector(Sector.THIRD).build()))
        .stakeholders(each(MATURE.stakeholders(), ForbiddenFindingsTest::invitedIfThird))
        .launch(
            Launch.builder()
                .copyOf(launch)
                .invitedSectors(third)
                .meetings(
                    each(
                        launch.meetings(),
                        meeting ->
                            LaunchMeeting.builder().copyOf(meeting).sectorsPresent(third).build()))
                .build())
        .partners(
            each(
                MATURE.partners(),
                partner -> Partner.builder().copyOf(partner).sector(Sector.THIRD).build()))
        .steeringCommittee(
            SteeringCommittee.builder()
                .copyOf(committee)
                .crossSector(List.of(Reading.of(Answer.NO)))
                .members(
                    each(
                        committee.members(),
                        member ->
                            SteeringMember.builder().copyOf(member).sector(Sector.THIRD).build()))
                .build())
        .build();
  }

  private static Stakeholder invitedIfThird(Stakeholder stakeholder) {
    return stakeholder.sector().equals(Optional.of(Sector.THIRD))
        ? stakeholder
        : Stakeholder.builder().copyOf(stakeholder).invitedToLaunch(List.of()).build();
  }

  private static <T> List<T> each(List<T> parts, UnaryOperator<T> change) {
    return parts.stream().map(change).toList();
  }

  /** */
  @ParameterizedTest
  @MethodSource("days")
  void disagreementAboutNarrativesIsNoFailure(LocalDate day) {
    Initiative disputed =
        Initiative.builder()
            .copyOf(MATURE)
            .addDisagreements(
                Disagreement.builder()
                    .topic("How it came to this")
                    .kind(DisagreementKind.NARRATIVE)
                    .addResolved(Reading.of(Answer.NO))
                    .build())
            .build();
    assertThat(ENGINE.diagnose(disputed, day)).isEqualTo(ENGINE.diagnose(MATURE, day));
  }

  /** B-038. */
  @Test
  void aSocialProblemIsNotForThatReasonComplexOrAdaptive() {
    Diagnosis social = diagnoseProblem(SocialProblem.builder().addSocial(Reading.of(Answer.YES)));
    assertThat(social.suitability().complexity()).isEqualTo(ProblemComplexity.UNDETERMINED);
    assertThat(social.suitability().nature()).isEqualTo(ProblemNature.UNDETERMINED);
    assertThat(social.suitability().verdict()).isEqualTo(SuitabilityVerdict.UNDETERMINED);
    Diagnosis simple =
        diagnoseProblem(
            SocialProblem.builder()
                .addSocial(Reading.of(Answer.YES))
                .addSolutionKnown(Reading.of(Answer.YES))
                .addSolutionCostly(Reading.of(Answer.NO))
                .addSolutionLong(Reading.of(Answer.NO))
                .addSolutionHardToImplement(Reading.of(Answer.NO)));
    assertThat(simple.suitability().complexity()).isEqualTo(ProblemComplexity.SIMPLE);
    assertThat(simple.suitability().verdict()).isEqualTo(SuitabilityVerdict.NOT_SUITABLE);
  }

  private static Diagnosis diagnoseProblem(SocialProblem.Builder problem) {
    return ENGINE.diagnose(
        Initiative.builder().copyOf(SampleInitiatives.empty()).problem(problem.build()).build(),
        TODAY);
  }

  /** B-088. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-03-15",
        "2014-07-12",
        "2014-10-12",
        "2014-11-12",
        "2015-05-10",
        "2015-12-10",
        "2020-01-01"
      })
  void noSolutionHasToBeKnownBeforehand(LocalDate day) {
    Initiative open =
        Initiative.builder()
            .copyOf(MATURE)
            .ideas(List.of())
            .solutionPredefined(List.of(Reading.of(Answer.NO)))
            .build();
    assertThat(open).isNotEqualTo(MATURE);
    assertThat(codes(open, day)).isEqualTo(codes(MATURE, day));
  }

  /** B-118. */
  @Test
  void theNumberOfWorkGroupsIsFree() {
    CommonAgenda agenda = MATURE.commonAgenda().orElseThrow();
    StrategicFramework framework = agenda.framework().orElseThrow();
    assertThat(framework.keyPoints()).hasSizeGreaterThan(1);
    Initiative one =
        Initiative.builder()
            .copyOf(MATURE)
            .commonAgenda(
                CommonAgenda.builder()
                    .copyOf(agenda)
                    .framework(
                        StrategicFramework.builder()
                            .copyOf(framework)
                            .keyPoints(framework.keyPoints().subList(0, 1))
                            .build())
                    .build())
            .workGroups(
                List.of(
                    WorkGroup.builder()
                        .copyOf(MATURE.workGroups().get(0))
                        .links(List.of())
                        .build()))
            .build();
    for (LocalDate day : List.of(BEFORE_IMPLEMENTING, TODAY)) {
      assertThat(about("activity", one, day)).isEqualTo(about("activity", MATURE, day));
    }
  }

  /** B-126. */
  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "MERGED"})
  void aWorkGroupMayBeClosedOrMerged(WorkGroupStatus ended) {
    for (LocalDate day : List.of(BEFORE_IMPLEMENTING, TODAY)) {
      List<WorkGroup> groups = new ArrayList<>(MATURE.workGroups());
      WorkGroup last = groups.remove(groups.size() - 1);
      groups.add(WorkGroup.builder().copyOf(last).addStatus(Reading.since(day, ended)).build());
      Initiative changed = Initiative.builder().copyOf(MATURE).workGroups(groups).build();
      assertThat(ENGINE.diagnose(changed, day).transition().blockers()).isEmpty();
      Set<String> more = codes(changed, day);
      more.removeAll(codes(MATURE, day));
      // That a key point is left without a group is another matter (B-117).
      assertThat(more).isSubsetOf("CI-T67-023");
    }
  }

  private static Set<String> codes(Initiative initiative, LocalDate day) {
    Set<String> codes = new TreeSet<>();
    for (Finding finding : ENGINE.diagnose(initiative, day).findings()) {
      codes.add(finding.code());
    }
    return codes;
  }

  private static List<Finding> about(String subject, Initiative initiative, LocalDate day) {
    return ENGINE.diagnose(initiative, day).findingsFor(subject);
  }

  /** B-133. */
  @ParameterizedTest
  @MethodSource("days")
  void nobodyHasToAdoptAnIdeaThatOthersAdopted(LocalDate day) {
    Idea idea = MATURE.ideas().get(0);
    assertThat(idea.adoptedBy()).hasSizeLessThan(MATURE.partners().size());
    Initiative unanimous =
        Initiative.builder()
            .copyOf(MATURE)
            .ideas(
                List.of(
                    Idea.builder()
                        .copyOf(idea)
                        .adoptedBy(MATURE.partners().stream().map(Partner::id).toList())
                        .build()))
            .build();
    assertThat(ENGINE.diagnose(unanimous, day)).isEqualTo(ENGINE.diagnose(MATURE, day));
  }

  /** B-154. */
  @ParameterizedTest
  @EnumSource(OrganizationType.class)
  void organisationsOfEveryTypeMayBeTheBackbone(OrganizationType type) {
    Initiative other =
        Initiative.builder()
            .copyOf(MATURE)
            .backbones(
                MATURE.backbones().stream()
                    .map(backbone -> Backbone.builder().copyOf(backbone).type(type).build())
                    .toList())
            .build();
    assertThat(ENGINE.diagnose(other, BEFORE_IMPLEMENTING))
        .isEqualTo(ENGINE.diagnose(MATURE, BEFORE_IMPLEMENTING));
  }

  /** B-199. */
  @ParameterizedTest
  @ValueSource(strings = {"AU", "CA", "DE", "US"})
  void theCountryDecidesNothing(String country) {
    Initiative elsewhere =
        Initiative.builder()
            .copyOf(MATURE)
            .place(Place.builder().copyOf(MATURE.place().orElseThrow()).country(country).build())
            .build();
    assertThat(elsewhere).isNotEqualTo(MATURE);
    for (LocalDate day : days()) {
      assertThat(ENGINE.diagnose(elsewhere, day)).isEqualTo(ENGINE.diagnose(MATURE, day));
    }
  }

  /** B-200. */
  @ParameterizedTest
  @MethodSource("days")
  void whatAnInitiativeCallsItselfDecidesNothing(LocalDate day) {
    Initiative unlabelled =
        Initiative.builder()
            .copyOf(MATURE)
            .description("A network of local friends")
            .adoptionMode(List.of())
            .build();
    Diagnosis diagnosis = ENGINE.diagnose(unlabelled, day);
    Diagnosis labelled = ENGINE.diagnose(MATURE, day);
    assertThat(diagnosis.stage()).isEqualTo(labelled.stage());
    assertThat(diagnosis.suitability()).isEqualTo(labelled.suitability());
    assertThat(diagnosis.components()).isEqualTo(labelled.components());
    assertThat(diagnosis.transition().blockers()).isEqualTo(labelled.transition().blockers());
  }

  /** B-207. */
  @ParameterizedTest
  @EnumSource(FieldOfAction.class)
  void everyFieldOfActionIsAsGoodAsAnother(FieldOfAction field) {
    Initiative other = Initiative.builder().copyOf(MATURE).fields(Set.of(field)).build();
    for (LocalDate day : days()) {
      assertThat(ENGINE.diagnose(other, day)).isEqualTo(ENGINE.diagnose(MATURE, day));
    }
  }

  /** B-220. */
  @ParameterizedTest
  @ValueSource(strings = {"0.000001", "1000000"})
  void noSumOfMoneyIsTooSmallOrTooLarge(BigDecimal factor) {
    Funding funding = MATURE.funding().orElseThrow();
    Initiative other =
        Initiative.builder()
            .copyOf(MATURE)
            .funding(
                Funding.builder()
                    .copyOf(funding)
                    .commitments(
                        funding.commitments().stream()
                            .map(
                                commitment ->
                                    FundingCommitment.builder()
                                        .copyOf(commitment)
                                        .amount(commitment.amount().orElseThrow().multiply(factor))
                                        .build())
                            .toList())
                    .build())
            .build();
    assertThat(other).isNotEqualTo(MATURE);
    for (LocalDate day : days()) {
      assertThat(ENGINE.diagnose(other, day)).isEqualTo(ENGINE.diagnose(MATURE, day));
    }
  }
}
