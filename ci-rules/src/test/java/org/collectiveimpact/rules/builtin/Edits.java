package org.collectiveimpact.rules.builtin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.agenda.StrategicFramework;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.RolePerformance;
import org.collectiveimpact.core.communication.Communication;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.governance.GapAnalysis;
import org.collectiveimpact.core.governance.SteeringCommittee;
import org.collectiveimpact.core.governance.SteeringMember;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.measurement.Indicator;
import org.collectiveimpact.core.measurement.MeasurementPlan;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.party.CoreActor;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.Stakeholder;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.preparation.FieldMapping;
import org.collectiveimpact.core.preparation.Launch;
import org.collectiveimpact.core.preparation.LaunchMeeting;
import org.collectiveimpact.core.preparation.Outline;
import org.collectiveimpact.core.preparation.ProfessionalBody;
import org.collectiveimpact.core.preparation.ReadinessAssessment;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.StageRecord;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.trust.TrustActivity;
import org.collectiveimpact.core.trust.TrustBuilding;

/** Changes of an initiative's record, part by part; "one" is the first part of its kind. */
final class Edits {

  private Edits() {}

  /** A fact that has always been so. */
  static <T> List<Reading<T>> is(T value) {
    return List.of(Reading.of(value));
  }

  /** A fact without any answer. */
  static <T> List<Reading<T>> notRecorded() {
    return List.of();
  }

  static LocalDate on(String date) {
    return LocalDate.parse(date);
  }

  static Edit initiative(UnaryOperator<Initiative.Builder> change) {
    return initiative -> change.apply(Initiative.builder().copyOf(initiative)).build();
  }

  static Edit problem(UnaryOperator<SocialProblem.Builder> change) {
    return of(
        Initiative::problem,
        part -> change.apply(SocialProblem.builder().copyOf(part)).build(),
        Initiative.Builder::problem);
  }

  static Edit readiness(UnaryOperator<ReadinessAssessment.Builder> change) {
    return of(
        Initiative::readiness,
        part -> change.apply(ReadinessAssessment.builder().copyOf(part)).build(),
        Initiative.Builder::readiness);
  }

  static Edit mapping(UnaryOperator<FieldMapping.Builder> change) {
    return initiative ->
        readiness(
                readiness ->
                    readiness.mapping(
                        change
                            .apply(
                                FieldMapping.builder()
                                    .copyOf(
                                        initiative
                                            .readiness()
                                            .orElseThrow()
                                            .mapping()
                                            .orElseThrow()))
                            .build()))
            .apply(initiative);
  }

  /** The professional body that is engaged. */
  static Edit body(UnaryOperator<ProfessionalBody.Builder> change) {
    return initiative ->
        readiness(
                readiness ->
                    readiness.professionalBodies(
                        each(
                            initiative.readiness().orElseThrow().professionalBodies(),
                            body -> change.apply(ProfessionalBody.builder().copyOf(body)).build())))
            .apply(initiative);
  }

  static Edit outline(UnaryOperator<Outline.Builder> change) {
    return of(
        Initiative::outline,
        part -> change.apply(Outline.builder().copyOf(part)).build(),
        Initiative.Builder::outline);
  }

  static Edit launch(UnaryOperator<Launch.Builder> change) {
    return of(
        Initiative::launch,
        part -> change.apply(Launch.builder().copyOf(part)).build(),
        Initiative.Builder::launch);
  }

  /** The one launch meeting. */
  static Edit meeting(UnaryOperator<LaunchMeeting.Builder> change) {
    return initiative ->
        launch(
                launch ->
                    launch.meetings(
                        each(
                            initiative.launch().orElseThrow().meetings(),
                            meeting ->
                                change.apply(LaunchMeeting.builder().copyOf(meeting)).build())))
            .apply(initiative);
  }

  static Edit committee(UnaryOperator<SteeringCommittee.Builder> change) {
    return of(
        Initiative::steeringCommittee,
        part -> change.apply(SteeringCommittee.builder().copyOf(part)).build(),
        Initiative.Builder::steeringCommittee);
  }

  static Edit members(UnaryOperator<List<SteeringMember>> change) {
    return initiative ->
        committee(
                committee ->
                    committee.members(
                        change.apply(initiative.steeringCommittee().orElseThrow().members())))
            .apply(initiative);
  }

  static Edit everyMember(UnaryOperator<SteeringMember.Builder> change) {
    return members(
        members ->
            each(members, member -> change.apply(SteeringMember.builder().copyOf(member)).build()));
  }

  static Edit oneMember(UnaryOperator<SteeringMember.Builder> change) {
    return members(
        members ->
            first(
                members, member -> change.apply(SteeringMember.builder().copyOf(member)).build()));
  }

  /** The one analysis of gaps. */
  static Edit gapAnalysis(UnaryOperator<GapAnalysis.Builder> change) {
    return initiative ->
        committee(
                committee ->
                    committee.gapAnalyses(
                        each(
                            initiative.steeringCommittee().orElseThrow().gapAnalyses(),
                            part -> change.apply(GapAnalysis.builder().copyOf(part)).build())))
            .apply(initiative);
  }

  /** The one backbone. */
  static Edit backbone(UnaryOperator<Backbone.Builder> change) {
    return initiative ->
        Initiative.builder()
            .copyOf(initiative)
            .backbones(
                each(
                    initiative.backbones(),
                    backbone -> change.apply(Backbone.builder().copyOf(backbone)).build()))
            .build();
  }

  /** Whether the backbone performs a role. */
  static Edit role(BackboneRole role, List<Reading<Answer>> performed) {
    return initiative ->
        backbone(
                backbone ->
                    backbone.roles(
                        each(
                            initiative.backbones().get(0).roles(),
                            part ->
                                part.role() == role
                                    ? RolePerformance.builder()
                                        .copyOf(part)
                                        .performed(performed)
                                        .build()
                                    : part)))
            .apply(initiative);
  }

  static Edit agenda(UnaryOperator<CommonAgenda.Builder> change) {
    return of(
        Initiative::commonAgenda,
        part -> change.apply(CommonAgenda.builder().copyOf(part)).build(),
        Initiative.Builder::commonAgenda);
  }

  static Edit framework(UnaryOperator<StrategicFramework.Builder> change) {
    return initiative ->
        agenda(
                agenda ->
                    agenda.framework(
                        change
                            .apply(
                                StrategicFramework.builder()
                                    .copyOf(
                                        initiative
                                            .commonAgenda()
                                            .orElseThrow()
                                            .framework()
                                            .orElseThrow()))
                            .build()))
            .apply(initiative);
  }

  static Edit measurement(UnaryOperator<SharedMeasurement.Builder> change) {
    return of(
        Initiative::sharedMeasurement,
        part -> change.apply(SharedMeasurement.builder().copyOf(part)).build(),
        Initiative.Builder::sharedMeasurement);
  }

  static Edit measurementPlan(UnaryOperator<MeasurementPlan.Builder> change) {
    return initiative ->
        measurement(
                measurement ->
                    measurement.plan(
                        change
                            .apply(
                                MeasurementPlan.builder()
                                    .copyOf(
                                        initiative
                                            .sharedMeasurement()
                                            .orElseThrow()
                                            .plan()
                                            .orElseThrow()))
                            .build()))
            .apply(initiative);
  }

  static Edit indicators(UnaryOperator<List<Indicator>> change) {
    return initiative ->
        measurement(
                measurement ->
                    measurement.indicators(
                        change.apply(initiative.sharedMeasurement().orElseThrow().indicators())))
            .apply(initiative);
  }

  static Edit everyIndicator(UnaryOperator<Indicator.Builder> change) {
    return indicators(
        indicators ->
            each(
                indicators,
                indicator -> change.apply(Indicator.builder().copyOf(indicator)).build()));
  }

  static Edit oneIndicator(UnaryOperator<Indicator.Builder> change) {
    return indicators(
        indicators ->
            first(
                indicators,
                indicator -> change.apply(Indicator.builder().copyOf(indicator)).build()));
  }

  static Edit everyGroup(UnaryOperator<WorkGroup.Builder> change) {
    return groups(
        groups -> each(groups, group -> change.apply(WorkGroup.builder().copyOf(group)).build()));
  }

  static Edit oneGroup(UnaryOperator<WorkGroup.Builder> change) {
    return groups(
        groups -> first(groups, group -> change.apply(WorkGroup.builder().copyOf(group)).build()));
  }

  private static Edit groups(UnaryOperator<List<WorkGroup>> change) {
    return initiative ->
        Initiative.builder()
            .copyOf(initiative)
            .workGroups(change.apply(initiative.workGroups()))
            .build();
  }

  static Edit communication(UnaryOperator<Communication.Builder> change) {
    return of(
        Initiative::communication,
        part -> change.apply(Communication.builder().copyOf(part)).build(),
        Initiative.Builder::communication);
  }

  static Edit trust(UnaryOperator<TrustBuilding.Builder> change) {
    return of(
        Initiative::trust,
        part -> change.apply(TrustBuilding.builder().copyOf(part)).build(),
        Initiative.Builder::trust);
  }

  /** Keeps only some of the activities that build trust. */
  static Edit trustActivities(Predicate<TrustActivity> kept) {
    return initiative ->
        trust(trust -> trust.activities(only(initiative.trust().orElseThrow().activities(), kept)))
            .apply(initiative);
  }

  /** Nothing was done about trust; readings of trust stay. */
  static Edit noTrustWork() {
    return trust(trust -> trust.activities(List.of()))
        .and(initiative(initiative -> initiative.intraSectorDialogues(List.of())));
  }

  static Edit coreGroup(UnaryOperator<List<CoreActor>> change) {
    return initiative ->
        Initiative.builder()
            .copyOf(initiative)
            .coreGroup(change.apply(initiative.coreGroup()))
            .build();
  }

  static Edit everyCoreActor(UnaryOperator<CoreActor.Builder> change) {
    return coreGroup(
        actors -> each(actors, actor -> change.apply(CoreActor.builder().copyOf(actor)).build()));
  }

  static Edit oneCoreActor(UnaryOperator<CoreActor.Builder> change) {
    return coreGroup(
        actors -> first(actors, actor -> change.apply(CoreActor.builder().copyOf(actor)).build()));
  }

  /** A core group of so many. */
  static Edit coreGroupOf(int size) {
    return coreGroup(
        actors ->
            IntStream.range(0, size)
                .mapToObj(
                    i -> CoreActor.builder().copyOf(actors.get(i % 5)).name("Actor " + i).build())
                .toList());
  }

  static Edit champions(UnaryOperator<List<Champion>> change) {
    return initiative ->
        Initiative.builder()
            .copyOf(initiative)
            .champions(change.apply(initiative.champions()))
            .build();
  }

  static Edit everyChampion(UnaryOperator<Champion.Builder> change) {
    return champions(
        champions ->
            each(champions, champion -> change.apply(Champion.builder().copyOf(champion)).build()));
  }

  static Edit oneChampion(UnaryOperator<Champion.Builder> change) {
    return champions(
        champions ->
            first(
                champions, champion -> change.apply(Champion.builder().copyOf(champion)).build()));
  }

  static Edit commitments(UnaryOperator<List<FundingCommitment>> change) {
    return of(
        Initiative::funding,
        part ->
            Funding.builder()
                .copyOf(part)
                .statedCoverageMonths(List.of())
                .commitments(change.apply(part.commitments()))
                .build(),
        Initiative.Builder::funding);
  }

  /** Only the central source gives money, changed like this. */
  static Edit anchor(UnaryOperator<FundingCommitment.Builder> change) {
    return commitments(
        commitments ->
            List.of(change.apply(FundingCommitment.builder().copyOf(commitments.get(0))).build()));
  }

  /** The central source gives so much and another one so much. */
  static Edit money(int fromAnchor, int fromOther) {
    return commitments(
        commitments ->
            List.of(
                FundingCommitment.builder()
                    .copyOf(commitments.get(0))
                    .amount(BigDecimal.valueOf(fromAnchor))
                    .build(),
                FundingCommitment.builder()
                    .copyOf(commitments.get(0))
                    .funder("Another Foundation")
                    .anchor(Answer.NO)
                    .amount(BigDecimal.valueOf(fromOther))
                    .build()));
  }

  /** All money lasts until this day. */
  static Edit moneyUntil(String day) {
    return anchor(commitment -> commitment.to(on(day)));
  }

  static Edit stakeholders(UnaryOperator<List<Stakeholder>> change) {
    return initiative ->
        Initiative.builder()
            .copyOf(initiative)
            .stakeholders(change.apply(initiative.stakeholders()))
            .build();
  }

  static Edit everyStakeholder(UnaryOperator<Stakeholder.Builder> change) {
    return stakeholders(
        stakeholders ->
            each(
                stakeholders,
                stakeholder -> change.apply(Stakeholder.builder().copyOf(stakeholder)).build()));
  }

  static Edit oneStakeholder(UnaryOperator<Stakeholder.Builder> change) {
    return stakeholders(
        stakeholders ->
            first(
                stakeholders,
                stakeholder -> change.apply(Stakeholder.builder().copyOf(stakeholder)).build()));
  }

  /** So many of a hundred stakeholders, all invited, are changed like this. */
  static Edit ofHundredInvited(int changed, UnaryOperator<Stakeholder.Builder> change) {
    return stakeholders(
        stakeholders ->
            IntStream.range(0, 100)
                .mapToObj(
                    i -> {
                      Stakeholder.Builder invited =
                          Stakeholder.builder().copyOf(stakeholders.get(0)).name("S" + i);
                      return (i < changed ? change.apply(invited) : invited).build();
                    })
                .toList());
  }

  static Edit partners(UnaryOperator<List<Partner>> change) {
    return initiative ->
        Initiative.builder()
            .copyOf(initiative)
            .partners(change.apply(initiative.partners()))
            .build();
  }

  static Edit everyPartner(UnaryOperator<Partner.Builder> change) {
    return partners(
        partners ->
            each(partners, partner -> change.apply(Partner.builder().copyOf(partner)).build()));
  }

  static Edit onePartner(UnaryOperator<Partner.Builder> change) {
    return partners(
        partners ->
            first(partners, partner -> change.apply(Partner.builder().copyOf(partner)).build()));
  }

  /** Keeps only some of the tasks. */
  static Edit tasks(Predicate<Task> kept) {
    return initiative ->
        Initiative.builder().copyOf(initiative).tasks(only(initiative.tasks(), kept)).build();
  }

  static Edit everyTask(UnaryOperator<Task> change) {
    return initiative ->
        Initiative.builder().copyOf(initiative).tasks(each(initiative.tasks(), change)).build();
  }

  static Edit everyStage(UnaryOperator<StageRecord.Builder> change) {
    return initiative ->
        Initiative.builder()
            .copyOf(initiative)
            .stageHistory(
                each(
                    initiative.stageHistory(),
                    stage -> change.apply(StageRecord.builder().copyOf(stage)).build()))
            .build();
  }

  /** The stages before the last one were all entered on this day. */
  static Edit stagesSince(String day) {
    return initiative ->
        Initiative.builder()
            .copyOf(initiative)
            .stageHistory(
                each(
                    initiative.stageHistory(),
                    stage ->
                        stage.stage() == LifecycleStage.IMPLEMENT_AND_SUSTAIN
                            ? stage
                            : StageRecord.builder().copyOf(stage).date(on(day)).build()))
            .build();
  }

  private static <P> Edit of(
      Function<Initiative, Optional<P>> part, UnaryOperator<P> change, SetPart<P> set) {
    return initiative ->
        set.set(
                Initiative.builder().copyOf(initiative),
                change.apply(part.apply(initiative).orElseThrow()))
            .build();
  }

  /** Sets a part of an initiative. */
  private interface SetPart<P> {
    Initiative.Builder set(Initiative.Builder initiative, P part);
  }

  static <T> List<T> each(List<T> parts, UnaryOperator<T> change) {
    return parts.stream().map(change).toList();
  }

  static <T> List<T> first(List<T> parts, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(parts);
    changed.set(0, change.apply(changed.get(0)));
    return changed;
  }

  static <T> List<T> only(List<T> parts, Predicate<T> kept) {
    return parts.stream().filter(kept).toList();
  }
}
