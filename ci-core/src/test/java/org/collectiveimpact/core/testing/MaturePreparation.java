package org.collectiveimpact.core.testing;

import static org.collectiveimpact.core.testing.Facts.at;
import static org.collectiveimpact.core.testing.Facts.begunAndDone;
import static org.collectiveimpact.core.testing.Facts.no;
import static org.collectiveimpact.core.testing.Facts.on;
import static org.collectiveimpact.core.testing.Facts.say;
import static org.collectiveimpact.core.testing.Facts.yes;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.party.Arena;
import org.collectiveimpact.core.party.CoreActor;
import org.collectiveimpact.core.party.OrganizationType;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.party.RelationToProblem;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.party.Stakeholder;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.CommitmentStatus;
import org.collectiveimpact.core.precondition.FunderApproach;
import org.collectiveimpact.core.precondition.FunderType;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.precondition.FundingPurpose;
import org.collectiveimpact.core.precondition.FundingTerm;
import org.collectiveimpact.core.precondition.LeadershipStance;
import org.collectiveimpact.core.precondition.PhilanthropyRole;
import org.collectiveimpact.core.precondition.UrgencySignal;
import org.collectiveimpact.core.precondition.UrgencyTrigger;
import org.collectiveimpact.core.preparation.ContinuationDecision;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.Dialogue;
import org.collectiveimpact.core.preparation.DialogueTopic;
import org.collectiveimpact.core.preparation.Feasibility;
import org.collectiveimpact.core.preparation.FieldMapping;
import org.collectiveimpact.core.preparation.KeyActorMeeting;
import org.collectiveimpact.core.preparation.Launch;
import org.collectiveimpact.core.preparation.LaunchMeeting;
import org.collectiveimpact.core.preparation.MappingMethod;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.preparation.MeetingFormat;
import org.collectiveimpact.core.preparation.Outline;
import org.collectiveimpact.core.preparation.ProfessionalBody;
import org.collectiveimpact.core.preparation.ReadinessAssessment;
import org.collectiveimpact.core.problem.ChangeLevel;
import org.collectiveimpact.core.problem.ComplexityMark;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.StageMove;
import org.collectiveimpact.core.stage.StageRecord;

/** The stages up to the launch of {@link MatureInitiative}. */
final class MaturePreparation {

  /** An organisation that is a stakeholder first and a partner after the launch. */
  record Organization(
      String id, String name, Sector sector, OrganizationType type, String brings) {}

  static final List<Organization> ORGANIZATIONS =
      List.of(
          new Organization(
              "ministry",
              "Ministry of Education, Valley Office",
              Sector.PUBLIC,
              OrganizationType.GOVERNMENT_AGENCY,
              "Schools and their data"),
          new Organization(
              "city",
              "City of the Valley",
              Sector.PUBLIC,
              OrganizationType.LOCAL_AUTHORITY,
              "Youth workers in every quarter"),
          new Organization(
              "employment-service",
              "Employment Service",
              Sector.PUBLIC,
              OrganizationType.GOVERNMENT_AGENCY,
              "Placement in work"),
          new Organization(
              "college",
              "Regional College",
              Sector.THIRD,
              OrganizationType.NONPROFIT,
              "Training courses"),
          new Organization(
              "youth-centre",
              "Youth Centre",
              Sector.THIRD,
              OrganizationType.NONPROFIT,
              "Mentors whom young people trust"),
          new Organization(
              "parents",
              "Parents' Federation",
              Sector.THIRD,
              OrganizationType.FEDERATION,
              "The voice of families"),
          new Organization(
              "community-foundation",
              "Valley Community Foundation",
              Sector.THIRD,
              OrganizationType.COMMUNITY_FOUNDATION,
              "Ties to donors"),
          new Organization(
              "employers",
              "Employers' Association",
              Sector.BUSINESS,
              OrganizationType.FEDERATION,
              "First jobs"),
          new Organization(
              "agritech",
              "Green Fields Ltd.",
              Sector.BUSINESS,
              OrganizationType.COMPANY,
              "Apprenticeships"),
          new Organization(
              "bank",
              "Valley Bank",
              Sector.BUSINESS,
              OrganizationType.COMPANY,
              "Knowledge of data systems"));

  private static final Set<Sector> ALL_SECTORS = EnumSet.allOf(Sector.class);

  private MaturePreparation() {}

  static List<StageRecord> stageHistory() {
    return List.of(
        entered("2014-01-10", LifecycleStage.DECISION_TO_ACT, "A first meeting of five"),
        entered("2014-04-15", LifecycleStage.READINESS_ASSESSMENT, "The five decided to act."),
        entered("2014-07-15", LifecycleStage.OUTLINE_BUILDING, "Decision to continue"),
        entered("2014-10-15", LifecycleStage.LAUNCH, "The outline is complete."),
        entered("2014-11-15", LifecycleStage.INITIATE_ACTION, "Agreement to act together"),
        entered("2015-05-15", LifecycleStage.ORGANIZE_FOR_IMPACT, "A preliminary agenda"),
        entered("2015-12-15", LifecycleStage.IMPLEMENT_AND_SUSTAIN, "All plans are in place."));
  }

  private static StageRecord entered(String date, LifecycleStage stage, String reason) {
    return StageRecord.builder()
        .stage(stage)
        .move(StageMove.FORWARD)
        .reason(reason)
        .contacts(12)
        .date(on(date))
        .build();
  }

  static SocialProblem problem() {
    String date = "2014-01-15";
    return SocialProblem.builder()
        .statement(say("2014-01-10", "Every third young person leaves school without a plan."))
        .severity(say(date, Level.HIGH))
        .social(yes(date))
        .socialDimension(say(date, "Poverty passes from one generation to the next."))
        .sectorsConcerned(ALL_SECTORS)
        .targetLevel(say(date, ChangeLevel.SYSTEM))
        .complexityMarks(EnumSet.allOf(ComplexityMark.class))
        .declaredComplexity(say(date, ProblemComplexity.COMPLEX))
        .declaredNature(say(date, ProblemNature.ADAPTIVE))
        .solutionKnown(no(date))
        .solutionReplicable(no(date))
        .singleActorCanSolve(no(date))
        .wellDefined(no(date))
        .changesOverTime(yes(date))
        .contextDependent(yes(date))
        .wideRangeOfActors(yes(date))
        .solutionContentPredictable(no(date))
        .expertKnowledgeSufficient(no(date))
        .requiresEveryoneInvolved(yes(date))
        .requiresExperimentation(yes(date))
        .requiresPerceptionChange(yes(date))
        .outcomePredictable(no(date))
        .expertiseDiverse(yes(date))
        .needsAllSectors(yes(date))
        .build();
  }

  static List<CoreActor> coreGroup() {
    return Stream.of("ministry", "city", "youth-centre", "parents", "employers")
        .map(MaturePreparation::organization)
        .map(
            organization ->
                CoreActor.builder()
                    .name(organization.name())
                    .sector(organization.sector())
                    .local(Answer.YES)
                    .power(yes("2014-01-10"))
                    .influence(yes("2014-01-10"))
                    .willingness(yes("2014-01-10"))
                    .date(on("2014-01-10"))
                    .build())
        .toList();
  }

  private static Organization organization(String id) {
    return ORGANIZATIONS.stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
  }

  static List<Champion> champions() {
    return List.of(
        champion("Dana Levi", "city", Set.of(Sector.PUBLIC, Sector.THIRD)),
        champion("Omar Haddad", "employers", Set.of(Sector.BUSINESS, Sector.PUBLIC)));
  }

  private static Champion champion(String name, String from, Set<Sector> reached) {
    String date = "2014-01-20";
    return Champion.builder()
        .name(name)
        .organization(organization(from).name())
        .sector(organization(from).sector())
        .recognised(yes(date))
        .influence(say(date, Level.HIGH))
        .promotes(yes(date))
        .stance(say(date, LeadershipStance.FACILITATES))
        .canMobiliseCeoLevel(yes(date))
        .sectorsReached(reached)
        .dynamic(yes(date))
        .establishedInField(yes(date))
        .date(on(date))
        .build();
  }

  static Funding funding() {
    return Funding.builder()
        .statedCoverageMonths(say("2014-03-01", 96))
        .commitments(
            List.of(
                commitment("Harvest Foundation", "2014-03-01", "2014-07-01", 6_000_000)
                    .anchor(Answer.YES)
                    .funderType(FunderType.FOUNDATION)
                    .purposes(Set.of(FundingPurpose.CORE, FundingPurpose.BACKBONE))
                    .roles(
                        Set.of(
                            PhilanthropyRole.INITIATIVE_GRANTER, PhilanthropyRole.LEARNING_ENABLER))
                    .build(),
                commitment("Pooled Fund for the Valley", "2015-06-15", "2015-07-01", 2_000_000)
                    .anchor(Answer.NO)
                    .funderType(FunderType.POOLED_FOUNDATION)
                    .purposes(Set.of(FundingPurpose.INFRASTRUCTURE, FundingPurpose.MEASUREMENT))
                    .roles(Set.of(PhilanthropyRole.INITIATIVE_GRANTER, PhilanthropyRole.CONVENER))
                    .build()))
        .build();
  }

  private static FundingCommitment.Builder commitment(
      String funder, String date, String from, int amount) {
    return FundingCommitment.builder()
        .funder(funder)
        .status(say(date, CommitmentStatus.COMMITTED))
        .amount(BigDecimal.valueOf(amount))
        .currency("ILS")
        .from(on(from))
        .to(on("2022-06-30"))
        .involvedSince(on(date))
        .terms(Set.of(FundingTerm.MULTI_YEAR, FundingTerm.FLEXIBLE))
        .approach(FunderApproach.CATALYTIC)
        .sharesResponsibility(yes(date))
        .alignedWithFramework(yes("2015-07-10"))
        .date(on(date));
  }

  static List<UrgencySignal> urgency() {
    return List.of(
        UrgencySignal.builder()
            .level(Level.HIGH)
            .statement("A study shows that one in three leaves school early.")
            .sharedBy(coreGroup().stream().map(CoreActor::name).toList())
            .sectors(ALL_SECTORS)
            .emergencyAgreed(Answer.YES)
            .trigger(UrgencyTrigger.RESEARCH_SEVERITY)
            .date(on("2014-01-20"))
            .build());
  }

  static List<Stakeholder> stakeholders() {
    Stream<Stakeholder> organizations =
        ORGANIZATIONS.stream()
            .map(
                organization ->
                    stakeholder(organization.name())
                        .sector(organization.sector())
                        .arena(arena(organization.sector()))
                        .relations(Set.of(RelationToProblem.SOLVER, RelationToProblem.CONTRIBUTES))
                        .keyActor(Answer.YES)
                        .build());
    Stakeholder youngPeople =
        stakeholder("Young people without school or work")
            .arena(Arena.PRIVATE)
            .relations(Set.of(RelationToProblem.AFFECTED))
            .keyActor(Answer.NO)
            .build();
    return Stream.concat(organizations, Stream.of(youngPeople)).toList();
  }

  private static Stakeholder.Builder stakeholder(String name) {
    return Stakeholder.builder()
        .name(name)
        .met(yes("2014-06-15"))
        .invitedToLaunch(yes("2014-10-05"))
        .preparedForLaunch(yes("2014-10-10"))
        .attendedLaunch(yes("2014-11-01"))
        .collaboratedBefore(yes("2014-06-15"))
        .date(on("2014-06-01"));
  }

  private static Arena arena(Sector sector) {
    return switch (sector) {
      case PUBLIC -> Arena.PUBLIC;
      case BUSINESS -> Arena.BUSINESS;
      case THIRD -> Arena.CIVIL;
    };
  }

  static ReadinessAssessment readiness() {
    return ReadinessAssessment.builder()
        .fieldRipeness(say("2014-07-01", Level.HIGH))
        .readinessForJointAction(say("2014-07-01", Level.HIGH))
        .mapping(mapping())
        .professionalBodies(
            List.of(
                ProfessionalBody.builder()
                    .name("Shaked Institute")
                    .identified(yes("2014-04-20"))
                    .approached(yes("2014-04-25"))
                    .engaged(yes("2014-05-01"))
                    .backboneCandidate(no("2014-05-01"))
                    .sideEffectsConsidered(yes("2014-05-20"))
                    .build()))
        .powerStructureReviewed(yes("2014-06-20"))
        .feasibility(say("2014-07-05", Feasibility.FEASIBLE))
        .needToActDifferently(yes("2014-07-05"))
        .dialogues(
            Stream.of("2014-06-10", "2014-08-20")
                .map(
                    date ->
                        Dialogue.builder()
                            .title("Evening with the community")
                            .topics(EnumSet.allOf(DialogueTopic.class))
                            .date(on(date))
                            .build())
                .toList())
        .continuationDecisions(
            List.of(
                ContinuationDecision.builder()
                    .outcome(ContinuationOutcome.CONTINUE_WITH_CI)
                    .decidedBy("The five founders")
                    .evidence(List.of("Report on the readiness of the field"))
                    .date(on("2014-07-10"))
                    .build()))
        .build();
  }

  private static FieldMapping mapping() {
    return FieldMapping.builder()
        .status(
            List.of(
                at("2014-05-05", MappingStatus.PLANNED),
                at("2014-05-15", MappingStatus.RUNNING),
                at("2014-07-01", MappingStatus.COMPLETED)))
        .methods(Set.of(MappingMethod.READINESS_ASSESSMENT, MappingMethod.NETWORK_MAPPING))
        .dataSources(List.of("School records", "Interviews"))
        .findings(List.of("Help ends with school.", "Employers look for young people."))
        .keyActorMeetings(
            List.of(
                KeyActorMeeting.builder()
                    .with(ORGANIZATIONS.stream().map(Organization::name).toList())
                    .date(on("2014-06-15"))
                    .build()))
        .mapperHasInterests(no("2014-05-01"))
        .build();
  }

  static Outline outline() {
    return Outline.builder()
        .author("Shaked Institute")
        .startedOn(on("2014-07-20"))
        .completedOn(on("2014-10-01"))
        .provisional(yes("2014-10-01"))
        .provisionalityCommunicated(yes("2014-10-05"))
        .citesFindings(yes("2014-10-01"))
        .componentsAddressed(EnumSet.allOf(Component.class))
        .mechanisms(List.of("A committee of directors", "A round table in every quarter"))
        .usesExistingEfforts(yes("2014-10-01"))
        .communicationTailored(yes("2014-10-01"))
        .date(on("2014-07-20"))
        .build();
  }

  static Launch launch() {
    return Launch.builder()
        .prepared(begunAndDone("2014-10-02", "2014-10-10"))
        .meetings(
            List.of(
                LaunchMeeting.builder()
                    .official(Answer.YES)
                    .declared(Answer.YES)
                    .format(MeetingFormat.PLENARY)
                    .sectorsPresent(ALL_SECTORS)
                    .date(on("2014-11-01"))
                    .build()))
        .invitedSectors(ALL_SECTORS)
        .participantsMet(yes("2014-10-10"))
        .participantsPrepared(yes("2014-10-10"))
        .organiser("Valley Backbone")
        .agreementToActTogether(yes("2014-11-01"))
        .agreementOnOutline(yes("2014-11-01"))
        .formatDecidedBy(Set.of(PartyRole.BACKBONE, PartyRole.KEY_ACTORS, PartyRole.PARTNERS))
        .build();
  }
}
