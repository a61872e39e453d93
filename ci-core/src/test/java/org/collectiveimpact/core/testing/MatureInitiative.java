package org.collectiveimpact.core.testing;

import static org.collectiveimpact.core.testing.Facts.every;
import static org.collectiveimpact.core.testing.Facts.no;
import static org.collectiveimpact.core.testing.Facts.on;
import static org.collectiveimpact.core.testing.Facts.say;
import static org.collectiveimpact.core.testing.Facts.yes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.core.activity.ActionPlan;
import org.collectiveimpact.core.activity.Idea;
import org.collectiveimpact.core.activity.JointActivity;
import org.collectiveimpact.core.activity.LearningSession;
import org.collectiveimpact.core.agenda.Disagreement;
import org.collectiveimpact.core.agenda.DisagreementKind;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.governance.ExecutiveRank;
import org.collectiveimpact.core.governance.LeadershipTeam;
import org.collectiveimpact.core.initiative.Challenge;
import org.collectiveimpact.core.initiative.ChallengeKind;
import org.collectiveimpact.core.initiative.FieldOfAction;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.initiative.Place;
import org.collectiveimpact.core.initiative.PlaceAdvantage;
import org.collectiveimpact.core.initiative.PlaceKind;
import org.collectiveimpact.core.initiative.Scale;
import org.collectiveimpact.core.measurement.IndicatorId;
import org.collectiveimpact.core.party.Arena;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionAssessment;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.preparation.EarlyImpact;
import org.collectiveimpact.core.preparation.EffortTreatment;
import org.collectiveimpact.core.preparation.ExistingEffort;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.DriveDirection;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.InitiativeOrigin;
import org.collectiveimpact.core.trust.ImpactSpace;
import org.collectiveimpact.core.trust.ImpactSpaceMember;
import org.collectiveimpact.core.trust.ImpactSpaceMode;
import org.collectiveimpact.core.trust.IntraSectorDialogue;
import org.collectiveimpact.core.trust.IntraSectorOutcome;
import org.collectiveimpact.core.trust.PerspectiveGap;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.collectiveimpact.core.trust.SuccessReview;

/** Builds {@link SampleInitiatives#mature()}, the top of it; its parts are beside. */
final class MatureInitiative {

  private MatureInitiative() {}

  static Initiative build() {
    return Initiative.builder()
        .id(InitiativeId.of("youth-of-the-valley"))
        .name("Youth of the Valley – צעירי העמק")
        .description("Organisations of three sectors act together so that young people find work.")
        .sources(List.of("https://example.org/youth-of-the-valley", "Minutes 2014–2019"))
        .sharedAim(say("2014-01-10", "Every young person of the valley learns or works."))
        .fields(Set.of(FieldOfAction.YOUTH, FieldOfAction.EDUCATION))
        .scale(say("2014-01-10", Scale.REGIONAL))
        .place(
            Place.builder()
                .name("The Valley")
                .kind(PlaceKind.METROPOLIS)
                .country("IL")
                .advantages(EnumSet.allOf(PlaceAdvantage.class))
                .build())
        .adoptionMode(say("2014-01-10", AdoptionMode.FULL_MODEL))
        .origin(say("2014-01-10", InitiativeOrigin.NEW))
        .strategy(say("2014-01-10", InfluenceStrategy.COMBINED))
        .driveDirection(say("2014-01-10", DriveDirection.BOTTOM_UP))
        .originArenas(Set.of(Arena.CIVIL, Arena.PUBLIC))
        .plannedHorizonMonths(say("2014-01-10", 144))
        .solutionPredefined(no("2014-01-10"))
        .expertsSolelyResponsible(no("2014-01-10"))
        .stageHistory(MaturePreparation.stageHistory())
        .problem(MaturePreparation.problem())
        .coreGroup(MaturePreparation.coreGroup())
        .champions(MaturePreparation.champions())
        .funding(MaturePreparation.funding())
        .urgency(MaturePreparation.urgency())
        .preconditionAssessments(
            Stream.of(Precondition.values())
                .map(
                    precondition ->
                        PreconditionAssessment.builder()
                            .precondition(precondition)
                            .status(PreconditionStatus.MET)
                            .assessedBy("Shaked Institute")
                            .evidence("Report on the readiness of the field")
                            .date(on("2014-07-05"))
                            .build())
                .toList())
        .stakeholders(MaturePreparation.stakeholders())
        .existingEfforts(
            List.of(
                ExistingEffort.builder()
                    .name("Mentoring by employers")
                    .provenImpact(Answer.YES)
                    .treatment(say("2014-06-20", EffortTreatment.INTEGRATED))
                    .reason("Graduates find work twice as often.")
                    .date(on("2014-06-01"))
                    .build()))
        .readiness(MaturePreparation.readiness())
        .outline(MaturePreparation.outline())
        .earlyImpacts(
            List.of(
                EarlyImpact.builder()
                    .description("The city council debates youth employment for the first time.")
                    .date(on("2014-09-10"))
                    .build()))
        .launch(MaturePreparation.launch())
        .leadershipTeam(
            LeadershipTeam.builder()
                .formed(yes("2014-12-01"))
                .members(List.of("Dana Levi", "Omar Haddad", "Ruth Cohen"))
                .date(on("2014-12-01"))
                .build())
        .steeringCommittee(MatureOperation.steeringCommittee())
        .decisions(MatureOperation.decisions())
        .backbones(List.of(MatureOperation.backbone()))
        .partners(MatureOperation.partners())
        .commonAgenda(MatureOperation.commonAgenda())
        .disagreements(
            List.of(
                Disagreement.builder()
                    .topic("Whether schools or employers should have acted earlier")
                    .kind(DisagreementKind.NARRATIVE)
                    .resolved(yes("2016-05-01"))
                    .date(on("2015-02-01"))
                    .build()))
        .sharedMeasurement(MatureOperation.sharedMeasurement())
        .workGroups(MatureOperation.workGroups())
        .actionPlans(
            MatureOperation.partners().stream()
                .map(
                    partner ->
                        ActionPlan.builder()
                            .partner(partner.id())
                            .keyPoints(List.of(MatureOperation.KEY_POINTS.get(0)))
                            .indicators(List.of(IndicatorId.of("in-work")))
                            .inAction(yes("2015-12-20"))
                            .date(on("2015-11-15"))
                            .build())
                .toList())
        .coordinatedAction(yes("2015-12-20"))
        .jointActivities(
            every(3, "2016-01-05")
                .map(
                    date ->
                        JointActivity.builder()
                            .description("Joint day of schools and employers")
                            .crossGroup(Answer.YES)
                            .date(date)
                            .build())
                .toList())
        .ideas(
            List.of(
                Idea.builder()
                    .text("One application form for all training courses")
                    .adoptedBy(List.of(PartnerId.of("college"), PartnerId.of("employers")))
                    .date(on("2016-09-01"))
                    .build()))
        .learningSessions(
            every(6, "2014-12-10")
                .map(
                    date ->
                        LearningSession.builder()
                            .topic("What worked and what did not")
                            .conclusions(List.of("Talk to parents earlier."))
                            .date(date)
                            .build())
                .toList())
        .communication(MatureOperation.communication())
        .communityEngagements(MatureOperation.communityEngagements())
        .trust(MatureOperation.trust())
        .intraSectorDialogues(
            Stream.of(Sector.values())
                .map(
                    sector ->
                        IntraSectorDialogue.builder()
                            .sector(sector)
                            .structured(Answer.YES)
                            .outcomes(EnumSet.allOf(IntraSectorOutcome.class))
                            .date(on("2014-09-15"))
                            .build())
                .toList())
        .impactSpaces(
            List.of(
                ImpactSpace.builder()
                    .name("Directors of youth organisations")
                    .issue("Young people without school or work")
                    .mode(ImpactSpaceMode.PART_OF_COLLECTIVE_IMPACT)
                    .members(
                        Stream.of("Youth Centre", "Regional College", "Parents' Federation")
                            .map(
                                name ->
                                    ImpactSpaceMember.builder()
                                        .name(name)
                                        .sector(Sector.THIRD)
                                        .rank(ExecutiveRank.CEO)
                                        .build())
                            .toList())
                    .date(on("2014-09-20"))
                    .build()))
        .perspectiveGaps(
            List.of(
                PerspectiveGap.builder()
                    .topic("How fast results should show")
                    .between(Set.of(Perspective.PARTNERS, Perspective.BACKBONE))
                    .knownToBackbone(Answer.YES)
                    .response("A talk in the committee every six months")
                    .date(on("2015-03-01"))
                    .build()))
        .successReviews(
            every(6, "2016-01-20")
                .flatMap(
                    date ->
                        Stream.of(SuccessDimension.values())
                            .map(
                                dimension ->
                                    SuccessReview.builder()
                                        .dimension(dimension)
                                        .rating(Level.HIGH)
                                        .evidence("Review meeting")
                                        .date(date)
                                        .build()))
                .toList())
        .publications(MatureOperation.publications())
        .challenges(
            List.of(
                Challenge.builder()
                    .kind(ChallengeKind.METRIC_AGREEMENT)
                    .description("Schools and employers counted drop-outs differently.")
                    .mitigation("One definition, written down in the plan of measurement")
                    .date(on("2015-06-10"))
                    .build()))
        .tasks(MatureTasks.build())
        .build();
  }
}
