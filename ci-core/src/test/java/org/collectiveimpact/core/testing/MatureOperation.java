package org.collectiveimpact.core.testing;

import static org.collectiveimpact.core.testing.Facts.at;
import static org.collectiveimpact.core.testing.Facts.begunAndDone;
import static org.collectiveimpact.core.testing.Facts.every;
import static org.collectiveimpact.core.testing.Facts.no;
import static org.collectiveimpact.core.testing.Facts.on;
import static org.collectiveimpact.core.testing.Facts.say;
import static org.collectiveimpact.core.testing.Facts.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.activity.WorkGroupStatus;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.agenda.Boundary;
import org.collectiveimpact.core.agenda.BoundaryKind;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.agenda.Goal;
import org.collectiveimpact.core.agenda.GoalLevel;
import org.collectiveimpact.core.agenda.KeyPoint;
import org.collectiveimpact.core.agenda.ResearchSource;
import org.collectiveimpact.core.agenda.Revision;
import org.collectiveimpact.core.agenda.RevisionTrigger;
import org.collectiveimpact.core.agenda.StrategicFramework;
import org.collectiveimpact.core.agenda.Strategy;
import org.collectiveimpact.core.agenda.StrategyKind;
import org.collectiveimpact.core.agenda.WorkingAssumption;
import org.collectiveimpact.core.backbone.AdaptiveLeadershipSkill;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.BackboneResponsibility;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.backbone.IndicatorRating;
import org.collectiveimpact.core.backbone.IndicatorStatus;
import org.collectiveimpact.core.backbone.ProgressReport;
import org.collectiveimpact.core.backbone.RolePerformance;
import org.collectiveimpact.core.backbone.SelectionFactor;
import org.collectiveimpact.core.communication.Audience;
import org.collectiveimpact.core.communication.Channel;
import org.collectiveimpact.core.communication.Communication;
import org.collectiveimpact.core.communication.CommunicationEvent;
import org.collectiveimpact.core.communication.CommunityEngagement;
import org.collectiveimpact.core.communication.CommunityTopic;
import org.collectiveimpact.core.communication.FlowDirection;
import org.collectiveimpact.core.communication.Publication;
import org.collectiveimpact.core.communication.PublicationKind;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.governance.Decision;
import org.collectiveimpact.core.governance.DecisionMode;
import org.collectiveimpact.core.governance.DecisionTopic;
import org.collectiveimpact.core.governance.ExecutiveRank;
import org.collectiveimpact.core.governance.GapAnalysis;
import org.collectiveimpact.core.governance.MemberKind;
import org.collectiveimpact.core.governance.SteeringCommittee;
import org.collectiveimpact.core.governance.SteeringMember;
import org.collectiveimpact.core.measurement.BackboneSupport;
import org.collectiveimpact.core.measurement.Indicator;
import org.collectiveimpact.core.measurement.IndicatorId;
import org.collectiveimpact.core.measurement.IndicatorScope;
import org.collectiveimpact.core.measurement.Measurement;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.core.measurement.MeasurementCapability;
import org.collectiveimpact.core.measurement.MeasurementChallenge;
import org.collectiveimpact.core.measurement.MeasurementPlan;
import org.collectiveimpact.core.measurement.MeasurementQuestion;
import org.collectiveimpact.core.measurement.MeasurementStatus;
import org.collectiveimpact.core.measurement.MeasurementTiming;
import org.collectiveimpact.core.measurement.ReviewMeeting;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.party.BasicUnderstanding;
import org.collectiveimpact.core.party.Commitment;
import org.collectiveimpact.core.party.Expectation;
import org.collectiveimpact.core.party.OrganizationType;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.party.Sentiment;
import org.collectiveimpact.core.trust.TrustActivity;
import org.collectiveimpact.core.trust.TrustBuilding;
import org.collectiveimpact.core.trust.TrustCircle;
import org.collectiveimpact.core.trust.TrustContext;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.core.trust.TrustReading;
import org.collectiveimpact.core.trust.TrustTrend;

/** What follows the launch of {@link MatureInitiative}. */
final class MatureOperation {

  static final List<String> KEY_POINTS = List.of("From school to work", "Teachers", "Employers");

  private MatureOperation() {}

  static List<Partner> partners() {
    return MaturePreparation.ORGANIZATIONS.stream().map(MatureOperation::partner).toList();
  }

  private static Partner partner(MaturePreparation.Organization organization) {
    return Partner.builder()
        .id(PartnerId.of(organization.id()))
        .name(organization.name())
        .sector(organization.sector())
        .type(organization.type())
        .role("Partner of the initiative")
        .uniqueAddedValue(say("2014-11-10", organization.brings()))
        .strengths(List.of(organization.brings()))
        .ownNeeds(List.of("To be heard"))
        .understandings(EnumSet.allOf(BasicUnderstanding.class))
        .commitments(EnumSet.allOf(Commitment.class))
        .expectations(Set.of(Expectation.SYSTEM_CHANGE))
        .commitmentHorizonMonths(say("2014-11-10", 72))
        .agendaEndorsed(yes("2015-05-01"))
        .communicationContact(yes("2014-11-10"))
        .dataReported(yes("2016-02-01"))
        .measurementCapacity(say("2015-09-01", Level.HIGH))
        .clarityOfPath(yes("2015-05-01"))
        .sentiment(say("2015-05-01", Sentiment.HOPEFUL))
        .transparencyFelt(say("2015-05-01", Level.HIGH))
        .toleratesUncertainty(yes("2014-11-10"))
        .fullChangeDemanded(no("2014-11-10"))
        .date(on("2014-11-01"))
        .build();
  }

  static SteeringCommittee steeringCommittee() {
    Stream<SteeringMember> directors =
        MaturePreparation.ORGANIZATIONS.stream()
            .map(
                organization ->
                    member("Director of " + organization.name())
                        .kind(MemberKind.ORGANIZATION)
                        .rank(ExecutiveRank.CEO)
                        .sector(organization.sector())
                        .build());
    Stream<SteeringMember> individuals =
        Stream.of("Ruth Cohen, mother", "Sami Mansour, pupil")
            .map(name -> member(name).kind(MemberKind.INDIVIDUAL).build());
    return SteeringCommittee.builder()
        .name("Committee of the Valley")
        .compositionDecided(yes("2014-11-05"))
        .selectionMechanismDecided(yes("2014-11-05"))
        .operatingRulesDecided(yes("2014-11-10"))
        .formed(yes("2015-01-15"))
        .working(yes("2015-02-01"))
        .crossSector(yes("2015-01-15"))
        .members(Stream.concat(directors, individuals).toList())
        .gapAnalyses(
            every(12, "2015-03-10")
                .map(
                    date ->
                        GapAnalysis.builder()
                            .by(PartyRole.STEERING_COMMITTEE)
                            .dataUsed(Answer.YES)
                            .stakeholderInput(Answer.YES)
                            .date(date)
                            .build())
                .toList())
        .fundingExpectation(say("2015-03-20", "Two more funders for measurement"))
        .build();
  }

  private static SteeringMember.Builder member(String name) {
    return SteeringMember.builder()
        .name(name)
        .agendaEndorsed(yes("2015-04-20"))
        .date(on("2015-01-15"));
  }

  static List<Decision> decisions() {
    return List.of(
        decision("2014-10-05", DecisionTopic.LAUNCH, PartyRole.PARTNERS, PartyRole.BACKBONE),
        decision(
            "2014-11-05", DecisionTopic.STEERING_COMMITTEE, PartyRole.PARTNERS, PartyRole.BACKBONE),
        decision("2015-04-20", DecisionTopic.AGENDA, PartyRole.STEERING_COMMITTEE),
        decision("2015-09-15", DecisionTopic.MEASUREMENT, PartyRole.STEERING_COMMITTEE));
  }

  private static Decision decision(String date, DecisionTopic topic, PartyRole... decidedBy) {
    return Decision.builder()
        .topic(topic)
        .statement("Agreed by all")
        .decidedBy(Set.of(decidedBy))
        .originatedBy(PartyRole.PARTNERS)
        .mode(DecisionMode.FACILITATED)
        .date(on(date))
        .build();
  }

  static Backbone backbone() {
    return Backbone.builder()
        .name("Valley Backbone")
        .hosts(List.of("Valley Community Foundation"))
        .type(OrganizationType.NONPROFIT)
        .status(
            List.of(
                at("2014-08-01", BackboneStatus.CANDIDATE),
                at("2014-09-01", BackboneStatus.DESIGNATED),
                at("2015-10-01", BackboneStatus.ESTABLISHED)))
        .infrastructure(begunAndDone("2015-06-01", "2015-10-01"))
        .roles(
            List.of(
                role(BackboneRole.GUIDE_VISION_AND_STRATEGY, "2014-12-01"),
                role(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, "2015-06-01"),
                role(BackboneRole.ESTABLISH_SHARED_MEASUREMENT, "2015-06-01"),
                role(BackboneRole.BUILD_PUBLIC_WILL, "2015-09-01"),
                role(BackboneRole.ADVANCE_POLICY, "2015-10-01"),
                role(BackboneRole.MOBILIZE_FUNDING, "2015-05-20")))
        .dedicated(yes("2014-09-01"))
        .interestFree(yes("2014-08-15"))
        .neutralityRating(say("2015-03-01", Level.HIGH))
        .credibilityRating(say("2015-03-01", Level.HIGH))
        .sidedInDispute(no("2015-03-01"))
        .leader(say("2014-09-10", "Noa Amir"))
        .partnersLead(yes("2015-03-01"))
        .skills(EnumSet.allOf(AdaptiveLeadershipSkill.class))
        .responsibilities(EnumSet.allOf(BackboneResponsibility.class))
        .selectionFactors(EnumSet.allOf(SelectionFactor.class))
        .selectionProcess(begunAndDone("2014-08-01", "2014-09-01"))
        .fundedMonths(say("2014-09-01", 84))
        .fundingSharePercent(say("2014-09-01", new BigDecimal("1.2")))
        .indicatorRatings(indicatorRatings())
        .progressReports(
            every(3, "2015-02-10")
                .map(date -> ProgressReport.builder().title("To the committee").date(date).build())
                .toList())
        .systemMap(yes("2015-02-01"))
        .date(on("2014-08-01"))
        .build();
  }

  private static RolePerformance role(BackboneRole role, String since) {
    return RolePerformance.builder()
        .role(role)
        .performed(yes(since))
        .host("Valley Community Foundation")
        .build();
  }

  private static List<IndicatorRating> indicatorRatings() {
    return every(12, "2015-12-01")
        .flatMap(
            date ->
                Stream.of(BackboneIndicator.values())
                    .map(
                        indicator ->
                            IndicatorRating.builder()
                                .indicator(indicator)
                                .status(
                                    date.getYear() < 2017
                                        ? IndicatorStatus.EMERGING
                                        : IndicatorStatus.ESTABLISHED)
                                .value(BigDecimal.valueOf(date.getYear() - 2014L))
                                .evidence("Yearly survey of the partners")
                                .date(date)
                                .build()))
        .toList();
  }

  static CommonAgenda commonAgenda() {
    return CommonAgenda.builder()
        .status(
            List.of(
                at("2014-11-05", AgendaStatus.IN_DEFINITION),
                at("2015-04-01", AgendaStatus.PRELIMINARY),
                at("2015-07-01", AgendaStatus.FINAL)))
        .problemDefinition(say("2015-04-01", "Help ends with school, and no one sees who is lost."))
        .vision(say("2015-04-01", "A valley in which every young person learns or works"))
        .goals(
            List.of(
                Goal.builder()
                    .statement("By 2020 nine in ten young people learn or work.")
                    .level(GoalLevel.POPULATION)
                    .date(on("2015-04-01"))
                    .build()))
        .boundaries(
            Stream.of(BoundaryKind.values())
                .map(
                    kind ->
                        Boundary.builder()
                            .kind(kind)
                            .inScope(List.of("The valley, ages 15 to 25"))
                            .outOfScope(List.of("Early childhood"))
                            .rationale("Here help ends today.")
                            .date(on("2015-03-20"))
                            .build())
                .toList())
        .basedOnOutline(yes("2014-11-05"))
        .approvals(
            List.of(
                at("2015-04-20", PartyRole.STEERING_COMMITTEE),
                at("2015-05-01", PartyRole.PARTNERS),
                at("2015-07-01", PartyRole.STEERING_COMMITTEE)))
        .framework(framework())
        .priorities(KEY_POINTS)
        .pursuitPlan(yes("2015-07-01"))
        .revisions(
            every(12, "2016-06-10")
                .map(
                    date ->
                        Revision.builder()
                            .summary("Goals confirmed, strategies adjusted")
                            .trigger(RevisionTrigger.EVALUATION)
                            .version("Agenda " + date.getYear())
                            .basedOnData(Answer.YES)
                            .date(date)
                            .build())
                .toList())
        .build();
  }

  private static StrategicFramework framework() {
    return StrategicFramework.builder()
        .agreed(begunAndDone("2015-06-01", "2015-07-01"))
        .problemDescription(say("2015-06-01", "One in three leaves school without a plan."))
        .researchSources(
            List.of(
                ResearchSource.builder()
                    .title("Leaving school in the valley")
                    .publishedOn(on("2014-01-05"))
                    .build()))
        .goal(say("2015-06-01", "Nine in ten young people learn or work."))
        .strategies(
            Stream.of(StrategyKind.values())
                .map(
                    kind ->
                        Strategy.builder()
                            .name("Guidance beyond school")
                            .kind(kind)
                            .owners(List.of(PartnerId.of("city"), PartnerId.of("employers")))
                            .date(on("2015-06-15"))
                            .build())
                .toList())
        .guidingPrinciples(List.of("Nothing about young people without them"))
        .evaluationMethodology(say("2015-06-20", "A yearly study and quarterly data"))
        .keyPoints(
            KEY_POINTS.stream()
                .map(name -> KeyPoint.builder().name(name).date(on("2015-06-20")).build())
                .toList())
        .existingActivitiesConsidered(yes("2015-06-01"))
        .frozen(no("2015-07-01"))
        .assumptions(
            List.of(
                WorkingAssumption.builder()
                    .text("A mentor makes the difference.")
                    .tested(
                        every(12, "2016-06-01")
                            .map(date -> Reading.since(date, Answer.YES))
                            .toList())
                    .date(on("2015-06-20"))
                    .build()))
        .build();
  }

  static SharedMeasurement sharedMeasurement() {
    return SharedMeasurement.builder()
        .status(
            List.of(
                at("2015-01-10", MeasurementStatus.PLANNING),
                at("2015-10-15", MeasurementStatus.PLANNED),
                at("2016-01-10", MeasurementStatus.MEASURING)))
        .indicators(
            List.of(
                indicator("in-work", MeasurementAspect.INTERVENTION_RESULTS)
                    .scope(IndicatorScope.POPULATION)
                    .build(),
                indicator("joint-plans", MeasurementAspect.SHARED_PROCESS_RESULTS)
                    .scope(IndicatorScope.SHARED)
                    .build(),
                indicator("trust", MeasurementAspect.PARTNER_RELATIONS)
                    .scope(IndicatorScope.SHARED)
                    .build()))
        .indicatorsAgreed(yes("2015-09-15"))
        .plan(
            MeasurementPlan.builder()
                .completed(begunAndDone("2015-01-10", "2015-10-15"))
                .startedOn(on("2015-01-10"))
                .method(say("2015-09-15", "Yearly survey and school records"))
                .approach(say("2015-09-15", "Learning before judging"))
                .developmental(yes("2015-09-15"))
                .questions(EnumSet.allOf(MeasurementQuestion.class))
                .timing(MeasurementTiming.ONGOING)
                .costEstimated(yes("2015-09-15"))
                .date(on("2015-01-10"))
                .build())
        .dataCollected(yes("2016-01-10"))
        .dataTracked(yes("2016-02-01"))
        .dataReported(yes("2016-02-01"))
        .dataUsed(yes("2016-03-01"))
        .owner(say("2015-09-01", "Noa Amir"))
        .budget(yes("2015-09-01"))
        .rawDataConfidential(yes("2015-09-15"))
        .aggregatesShared(yes("2015-09-15"))
        .backboneSupport(EnumSet.allOf(BackboneSupport.class))
        .capabilities(EnumSet.allOf(MeasurementCapability.class))
        .challenges(Set.of(MeasurementChallenge.DISAGREEMENT))
        .systemInUse(yes("2016-01-10"))
        .reviewCadenceMonths(say("2015-10-15", 6))
        .reviewMeetings(
            every(6, "2016-01-20")
                .map(
                    date ->
                        ReviewMeeting.builder()
                            .conclusions(List.of("Mentoring works."))
                            .date(date)
                            .build())
                .toList())
        .build();
  }

  private static Indicator.Builder indicator(String id, MeasurementAspect aspect) {
    return Indicator.builder()
        .id(IndicatorId.of(id))
        .name("Share of " + id)
        .aspect(aspect)
        .goal("By 2020 nine in ten young people learn or work.")
        .unit("percent")
        .agreed(yes("2015-09-15"))
        .baseline(BigDecimal.valueOf(62))
        .target(BigDecimal.valueOf(90))
        .measurements(
            every(6, "2016-01-10")
                .map(
                    date ->
                        Measurement.builder()
                            .value(BigDecimal.valueOf(64 + 5L * (date.getYear() - 2016)))
                            .date(date)
                            .build())
                .toList())
        .date(on("2015-09-01"));
  }

  static List<WorkGroup> workGroups() {
    return List.of(
        workGroup("wg-1", 0, "wg-2", "wg-3"),
        workGroup("wg-2", 1, "wg-1"),
        workGroup("wg-3", 2, "wg-1"));
  }

  private static WorkGroup workGroup(String id, int keyPoint, String... links) {
    return WorkGroup.builder()
        .id(WorkGroupId.of(id))
        .name("Group: " + KEY_POINTS.get(keyPoint))
        .keyPoint(KEY_POINTS.get(keyPoint))
        .status(
            List.of(
                at("2015-08-01", WorkGroupStatus.FORMING),
                at("2015-09-01", WorkGroupStatus.IDENTIFYING_STRATEGIES),
                at("2015-10-01", WorkGroupStatus.PLANNING),
                at("2015-12-20", WorkGroupStatus.IMPLEMENTING)))
        .organizations(List.of("City of the Valley", "Employers' Association", "Youth Centre"))
        .workPlan(begunAndDone("2015-10-01", "2015-11-01"))
        .indicators(List.of(IndicatorId.of("in-work")))
        .tiedToAgenda(yes("2015-11-01"))
        .links(Stream.of(links).map(WorkGroupId::of).toList())
        .backboneContact(yes("2015-08-01"))
        .feedbackDates(every(3, "2015-11-10").toList())
        .meetingCadenceMonths(say("2015-11-01", 3))
        .sharedOn(every(3, "2015-12-10").toList())
        .date(on("2015-08-01"))
        .build();
  }

  static Communication communication() {
    return Communication.builder()
        .proceduresDefined(yes("2014-12-01"))
        .protocolWritten(yes("2015-01-10"))
        .cadenceDefined(yes("2014-12-01"))
        .owner(say("2014-12-01", "Noa Amir"))
        .channels(EnumSet.complementOf(EnumSet.of(Channel.OTHER)))
        .directions(EnumSet.allOf(FlowDirection.class))
        .transparent(yes("2015-01-10"))
        .structured(yes("2015-01-10"))
        .adaptable(yes("2015-01-10"))
        .events(
            every(2, "2015-01-20")
                .map(
                    date ->
                        CommunicationEvent.builder()
                            .title("Conference of the partners")
                            .channel(Channel.CONFERENCE)
                            .date(date)
                            .build())
                .toList())
        .build();
  }

  static List<CommunityEngagement> communityEngagements() {
    Stream<CommunityEngagement> beforeImplementation =
        Stream.of(
            engagement(on("2014-08-25"), CommunityTopic.APPROPRIATENESS, CommunityTopic.READINESS),
            engagement(on("2015-02-15"), CommunityTopic.AGENDA_FRAMING),
            engagement(
                on("2015-09-10"),
                CommunityTopic.PUBLIC_WILL,
                CommunityTopic.STRATEGY_IDENTIFICATION,
                CommunityTopic.STRATEGY_LEADERSHIP));
    Stream<CommunityEngagement> sinceThen =
        every(6, "2016-01-15")
            .map(
                date ->
                    engagement(
                        date, CommunityTopic.DECISION_MAKING, CommunityTopic.IMPLEMENTATION));
    return Stream.concat(beforeImplementation, sinceThen).toList();
  }

  private static CommunityEngagement engagement(LocalDate date, CommunityTopic... topics) {
    return CommunityEngagement.builder()
        .description("Open evening")
        .topics(Set.of(topics))
        .date(date)
        .build();
  }

  static TrustBuilding trust() {
    return TrustBuilding.builder()
        .readings(trustReadings())
        .activities(trustActivities())
        .resourcesAllocated(yes("2014-03-01"))
        .markedCompleted(no("2015-01-10"))
        .build();
  }

  /** Twenty: two before the launch, then one a year between people, organisations and sectors. */
  private static List<TrustReading> trustReadings() {
    Stream<TrustReading> beforeTheLaunch =
        Stream.of(TrustLevel.INDIVIDUAL, TrustLevel.ORGANIZATION)
            .map(level -> trustReading(on("2014-06-20"), level));
    Stream<TrustReading> sinceThen =
        every(12, "2014-12-05")
            .flatMap(
                date -> Stream.of(TrustLevel.values()).map(level -> trustReading(date, level)));
    return Stream.concat(beforeTheLaunch, sinceThen).toList();
  }

  private static TrustReading trustReading(LocalDate date, TrustLevel level) {
    return TrustReading.builder()
        .level(level)
        .value(date.getYear() < 2016 ? Level.MEDIUM : Level.HIGH)
        .trend(date.getYear() < 2018 ? TrustTrend.GROWING : TrustTrend.STABLE)
        .between(List.of("Schools", "Employers", "Harvest Foundation"))
        .contexts(EnumSet.allOf(TrustContext.class))
        .perspective(Perspective.PARTNERS)
        .source("Yearly survey of the partners")
        .date(date)
        .build();
  }

  private static List<TrustActivity> trustActivities() {
    Stream<TrustActivity> beforeTheLaunch =
        Stream.of("2014-02-10", "2014-05-25", "2014-08-10")
            .map(date -> trustActivity(on(date), TrustCircle.OTHER).build());
    Stream<TrustActivity> inEveryComponent =
        Stream.of(Component.values())
            .map(
                component ->
                    trustActivity(on("2015-03-15"), TrustCircle.PARTNER_NETWORK)
                        .component(component)
                        .build());
    Stream<TrustActivity> inTheCommittee =
        Stream.of(trustActivity(on("2014-11-05"), TrustCircle.STEERING_COMMITTEE).build());
    Stream<TrustActivity> inTheGroups =
        every(3, "2015-08-20")
            .map(
                date ->
                    trustActivity(date, TrustCircle.WORK_GROUPS)
                        .component(Component.MUTUALLY_REINFORCING_ACTIVITIES)
                        .build());
    return Stream.of(beforeTheLaunch, inTheCommittee, inEveryComponent, inTheGroups)
        .flatMap(activities -> activities)
        .toList();
  }

  private static TrustActivity.Builder trustActivity(LocalDate date, TrustCircle circle) {
    return TrustActivity.builder()
        .title("A day to get to know each other")
        .level(TrustLevel.ORGANIZATION)
        .circle(circle)
        .date(date);
  }

  static List<Publication> publications() {
    Stream<Publication> launch =
        Stream.of(
            Publication.builder()
                .title("The Valley starts")
                .kind(PublicationKind.PROGRESS)
                .audience(Audience.EXTERNAL)
                .date(on("2014-11-10"))
                .build());
    Stream<Publication> sinceThen =
        every(3, "2015-02-10")
            .map(
                date ->
                    Publication.builder()
                        .title("News of the valley")
                        .kind(
                            date.getMonth() == Month.FEBRUARY
                                ? PublicationKind.PROGRESS
                                : PublicationKind.SUCCESS)
                        .audience(Audience.EXTERNAL)
                        .date(date)
                        .build());
    Stream<Publication> lessons =
        every(12, "2015-02-20")
            .map(
                date ->
                    Publication.builder()
                        .title("What the valley learned")
                        .kind(PublicationKind.LESSONS)
                        .audience(Audience.EXTERNAL)
                        .date(date)
                        .build());
    return Stream.of(launch, sinceThen, lessons).flatMap(publications -> publications).toList();
  }
}
