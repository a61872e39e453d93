package org.collectiveimpact.examples.bench;

import static org.collectiveimpact.examples.bench.Requirement.count;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.Feasibility;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.Thresholds;
import org.jspecify.annotations.Nullable;

/** The rules of the topic {@code REQUIREMENTS}, without the words. */
final class Requirements {

  private static final Thresholds LIMITS = Thresholds.standard();

  /** By code; suitability is never known in the slice, so that {@code CI-T23-009} always holds. */
  static final List<Requirement> ALL =
      List.of(
          of(
              "CI-T00-001",
              LifecycleStage.DECISION_TO_ACT,
              s -> s.views().problem().stated() != Answer.YES,
              s -> s.views().problem().stated()),
          of(
              "CI-T00-002",
              LifecycleStage.DECISION_TO_ACT,
              s -> s.views().profile().aimStated() != Answer.YES,
              s -> s.views().profile().aimStated()),
          of(
              "CI-T12-001",
              LifecycleStage.READINESS_ASSESSMENT,
              s -> s.views().coreGroup().size() < 1,
              s -> count(s.views().coreGroup().size())),
          of(
              "CI-T12-002",
              LifecycleStage.READINESS_ASSESSMENT,
              s ->
                  s.views().urgency().signals() < 1
                      && s.views().urgency().assessed() == PreconditionStatus.NOT_ASSESSED,
              s -> count(s.views().urgency().signals())),
          of(
              "CI-T12-003",
              LifecycleStage.READINESS_ASSESSMENT,
              s -> s.views().leadership().champions() < 1,
              s -> count(s.views().leadership().champions())),
          of(
              "CI-T12-012",
              LifecycleStage.READINESS_ASSESSMENT,
              s -> s.standing(Precondition.SENSE_OF_URGENCY) == PreconditionStatus.NOT_MET,
              s -> s.standing(Precondition.SENSE_OF_URGENCY)),
          of(
              "CI-T12-013",
              LifecycleStage.READINESS_ASSESSMENT,
              s -> s.standing(Precondition.INFLUENTIAL_LEADERSHIP) == PreconditionStatus.NOT_MET,
              s -> s.standing(Precondition.INFLUENTIAL_LEADERSHIP)),
          of(
              "CI-T23-001",
              LifecycleStage.OUTLINE_BUILDING,
              s -> s.views().readiness().bodyEngaged() != Answer.YES,
              s -> s.views().readiness().bodyEngaged()),
          of(
              "CI-T23-002",
              LifecycleStage.OUTLINE_BUILDING,
              s ->
                  s.views().readiness().mappingStatus() == null
                      || s.views().readiness().mappingStatus() != MappingStatus.COMPLETED,
              s -> s.views().readiness().mappingStatus()),
          of(
              "CI-T23-003",
              LifecycleStage.OUTLINE_BUILDING,
              s -> s.views().readiness().findings() < 1,
              s -> count(s.views().readiness().findings())),
          of(
              "CI-T23-004",
              LifecycleStage.OUTLINE_BUILDING,
              s -> s.views().field().stakeholders() < 1,
              s -> count(s.views().field().stakeholders())),
          of(
              "CI-T23-005",
              LifecycleStage.OUTLINE_BUILDING,
              s -> s.views().readiness().dataSources() < 1,
              s -> count(s.views().readiness().dataSources())),
          of(
              "CI-T23-006",
              LifecycleStage.OUTLINE_BUILDING,
              s -> s.views().readiness().keyActorMeetings() < 1,
              s -> count(s.views().readiness().keyActorMeetings())),
          of(
              "CI-T23-007",
              LifecycleStage.OUTLINE_BUILDING,
              s -> s.views().readiness().fieldRipeness() == null,
              s -> s.views().readiness().fieldRipeness()),
          of(
              "CI-T23-008",
              LifecycleStage.OUTLINE_BUILDING,
              s -> s.views().readiness().readinessForJointAction() == null,
              s -> s.views().readiness().readinessForJointAction()),
          of("CI-T23-009", LifecycleStage.OUTLINE_BUILDING, s -> true, s -> null),
          of(
              "CI-T23-010",
              LifecycleStage.OUTLINE_BUILDING,
              s ->
                  s.views().readiness().decision() == null
                      || s.views().readiness().decision() != ContinuationOutcome.CONTINUE_WITH_CI,
              s -> s.views().readiness().decision()),
          of(
              "CI-T34-001",
              LifecycleStage.LAUNCH,
              s -> s.views().outline().complete() != Answer.YES,
              s -> s.views().outline().complete()),
          of(
              "CI-T34-002",
              LifecycleStage.LAUNCH,
              s -> s.views().outline().authored() != Answer.YES,
              s -> s.views().outline().authored()),
          of(
              "CI-T34-003",
              LifecycleStage.LAUNCH,
              s -> s.views().outline().provisional() != Answer.YES,
              s -> s.views().outline().provisional()),
          of(
              "CI-T34-004",
              LifecycleStage.LAUNCH,
              s -> s.views().outline().citesFindings() != Answer.YES,
              s -> s.views().outline().citesFindings()),
          of(
              "CI-T34-005",
              LifecycleStage.LAUNCH,
              s ->
                  s.views().backbone().status() == null
                      || s.views().backbone().status().compareTo(BackboneStatus.DESIGNATED) < 0,
              s -> s.views().backbone().status()),
          firm(
              "CI-T34-006",
              LifecycleStage.LAUNCH,
              s -> s.views().backbone().interestFree() == Answer.NO,
              s -> s.views().backbone().interestFree()),
          of(
              "CI-T34-007",
              LifecycleStage.LAUNCH,
              s ->
                  s.views().readiness().feasibility() == null
                      || s.views().readiness().feasibility() != Feasibility.FEASIBLE,
              s -> s.views().readiness().feasibility()),
          of(
              "CI-T34-008",
              LifecycleStage.LAUNCH,
              s -> s.views().readiness().dialogues() < 1,
              s -> count(s.views().readiness().dialogues())),
          of(
              "CI-T34-009",
              LifecycleStage.LAUNCH,
              s ->
                  s.views().field().preparedSharePercent() != null
                      && s.views().field().preparedSharePercent() <= LIMITS.majorityPercent(),
              s -> s.views().field().preparedSharePercent()),
          of(
              "CI-T34-010",
              LifecycleStage.LAUNCH,
              s ->
                  s.views().field().preparedSharePercent() == null
                      && s.views().launch().participantsPrepared() != Answer.YES,
              s -> s.views().launch().participantsPrepared()),
          of(
              "CI-T34-011",
              LifecycleStage.LAUNCH,
              s ->
                  s.views().profile().strategy() != InfluenceStrategy.IMPACT_SPACE
                      && s.views().field().invitedSectors().size() < LIMITS.crossSectorMinimum(),
              s -> s.views().field().invitedSectors()),
          firm(
              "CI-T34-012",
              LifecycleStage.LAUNCH,
              s ->
                  s.views().leadership().champions() > 0
                      && s.views().leadership().imposers() == s.views().leadership().champions(),
              s -> s.views().leadership().imposing()),
          of(
              "CI-T34-013",
              LifecycleStage.LAUNCH,
              s ->
                  s.views().field().metSharePercent() != null
                      && s.views().field().metSharePercent() <= LIMITS.majorityPercent(),
              s -> s.views().field().metSharePercent()),
          of(
              "CI-T34-014",
              LifecycleStage.LAUNCH,
              s ->
                  s.views().field().metSharePercent() == null
                      && s.views().launch().participantsMet() == Answer.NO,
              s -> s.views().launch().participantsMet()),
          of(
              "CI-T45-001",
              LifecycleStage.INITIATE_ACTION,
              s -> s.views().launch().official() != Answer.YES,
              s -> s.views().launch().official()),
          of(
              "CI-T45-002",
              LifecycleStage.INITIATE_ACTION,
              s -> s.views().launch().agreementToActTogether() != Answer.YES,
              s -> s.views().launch().agreementToActTogether()),
          of(
              "CI-T45-003",
              LifecycleStage.INITIATE_ACTION,
              s ->
                  s.views().agenda().status() == null
                      || s.views().agenda().status().compareTo(AgendaStatus.IN_DEFINITION) < 0,
              s -> s.views().agenda().status()),
          of(
              "CI-T45-004",
              LifecycleStage.INITIATE_ACTION,
              s -> s.views().governance().compositionDecided() != Answer.YES,
              s -> s.views().governance().compositionDecided()),
          of(
              "CI-T45-005",
              LifecycleStage.INITIATE_ACTION,
              s -> s.views().governance().selectionMechanismDecided() != Answer.YES,
              s -> s.views().governance().selectionMechanismDecided()),
          of(
              "CI-T45-006",
              LifecycleStage.INITIATE_ACTION,
              s -> s.views().governance().operatingRulesDecided() != Answer.YES,
              s -> s.views().governance().operatingRulesDecided()),
          of(
              "CI-T45-007",
              LifecycleStage.INITIATE_ACTION,
              s -> s.views().partnership().understandingsAffirmed().size() < 2,
              s -> s.views().partnership().understandingsAffirmed()),
          of(
              "CI-T45-008",
              LifecycleStage.INITIATE_ACTION,
              s ->
                  s.views().profile().strategy() != InfluenceStrategy.IMPACT_SPACE
                      && s.views().launch().sectorsPresent().size() == 1,
              s -> s.views().launch().sectorsPresent()),
          of(
              "CI-T56-001",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s -> s.views().governance().formed() != Answer.YES,
              s -> s.views().governance().formed()),
          of(
              "CI-T56-002",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s ->
                  s.views().profile().strategy() != InfluenceStrategy.IMPACT_SPACE
                      && s.views().governance().crossSector() != Answer.YES,
              s -> s.views().governance().crossSector()),
          of(
              "CI-T56-003",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s -> s.views().governance().ceoMember() != Answer.YES,
              s -> s.views().governance().ceoMember()),
          of(
              "CI-T56-004",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s ->
                  s.views().agenda().status() == null
                      || s.views().agenda().status().compareTo(AgendaStatus.PRELIMINARY) < 0,
              s -> s.views().agenda().status()),
          of(
              "CI-T56-005",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s -> !s.views().agenda().approvedBy().contains(PartyRole.STEERING_COMMITTEE),
              s -> s.views().agenda().approvedBy()),
          of(
              "CI-T56-006",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s -> s.views().agenda().problemDefined() != Answer.YES,
              s -> s.views().agenda().problemDefined()),
          of(
              "CI-T56-007",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s -> s.views().agenda().visionStated() != Answer.YES,
              s -> s.views().agenda().visionStated()),
          of(
              "CI-T56-008",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s -> s.views().agenda().boundaryKinds().isEmpty(),
              s -> s.views().agenda().boundaryKinds()),
          of(
              "CI-T56-009",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s -> s.views().governance().gapAnalysis() != Answer.YES,
              s -> s.views().governance().gapAnalysis()),
          of(
              "CI-T56-010",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s -> s.views().governance().leadershipTeamFormed() != Answer.YES,
              s -> s.views().governance().leadershipTeamFormed()),
          of(
              "CI-T56-011",
              LifecycleStage.ORGANIZE_FOR_IMPACT,
              s -> s.views().backbone().guidesVision() != Answer.YES,
              s -> s.views().backbone().guidesVision()),
          of(
              "CI-T67-001",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s ->
                  s.views().backbone().status() == null
                      || s.views().backbone().status().compareTo(BackboneStatus.ESTABLISHED) < 0,
              s -> s.views().backbone().status()),
          of(
              "CI-T67-002",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().backbone().guidesVision() != Answer.YES,
              s -> s.views().backbone().guidesVision()),
          of(
              "CI-T67-003",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().backbone().alignsActivities() != Answer.YES,
              s -> s.views().backbone().alignsActivities()),
          of(
              "CI-T67-004",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().backbone().establishesMeasurement() != Answer.YES,
              s -> s.views().backbone().establishesMeasurement()),
          of(
              "CI-T67-005",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().frameworkAgreed() != Answer.YES,
              s -> s.views().agenda().frameworkAgreed()),
          of(
              "CI-T67-006",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().problemDescribed() != Answer.YES,
              s -> s.views().agenda().problemDescribed()),
          of(
              "CI-T67-007",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().goalStated() != Answer.YES,
              s -> s.views().agenda().goalStated()),
          of(
              "CI-T67-008",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().strategies() < 1,
              s -> count(s.views().agenda().strategies())),
          of(
              "CI-T67-009",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().guidingPrinciples() < 1,
              s -> count(s.views().agenda().guidingPrinciples())),
          of(
              "CI-T67-010",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().evaluationMethodology() != Answer.YES,
              s -> s.views().agenda().evaluationMethodology()),
          of(
              "CI-T67-011",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s ->
                  s.views().agenda().status() == null
                      || s.views().agenda().status().compareTo(AgendaStatus.FINAL) < 0,
              s -> s.views().agenda().status()),
          of(
              "CI-T67-012",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().priorities() < 1,
              s -> count(s.views().agenda().priorities())),
          of(
              "CI-T67-013",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().pursuitPlan() != Answer.YES,
              s -> s.views().agenda().pursuitPlan()),
          of(
              "CI-T67-014",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> !s.views().agenda().openGoalDisagreements().isEmpty(),
              s -> s.views().agenda().openGoalDisagreements()),
          of(
              "CI-T67-015",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().frozen() == Answer.YES,
              s -> s.views().agenda().frozen()),
          of(
              "CI-T67-016",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().activity().groupFormed() != Answer.YES,
              s -> s.views().activity().groupFormed()),
          of(
              "CI-T67-017",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().activity().groupPlanned() != Answer.YES,
              s -> s.views().activity().groupPlanned()),
          of(
              "CI-T67-018",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().activity().actionPlans() < 1,
              s -> count(s.views().activity().actionPlans())),
          of(
              "CI-T67-019",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().agenda().populationGoal() != Answer.YES,
              s -> s.views().agenda().populationGoal()),
          of(
              "CI-T67-020",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s ->
                  !s.views()
                      .measurement()
                      .aspects()
                      .contains(MeasurementAspect.INTERVENTION_RESULTS),
              s -> s.views().measurement().aspects()),
          of(
              "CI-T67-021",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s -> s.views().measurement().planCompleted() != Answer.YES,
              s -> s.views().measurement().planCompleted()),
          of(
              "CI-T67-022",
              LifecycleStage.IMPLEMENT_AND_SUSTAIN,
              s ->
                  s.views().measurement().indicators() > 0
                      && s.views().measurement().singleProgrammeIndicators()
                          == s.views().measurement().indicators(),
              s -> count(s.views().measurement().singleProgrammeIndicators())));

  private Requirements() {}

  private static Requirement of(
      String code,
      LifecycleStage to,
      Predicate<Step> unmet,
      Function<Step, @Nullable Object> fact) {
    return new Requirement(code, to, false, unmet, fact);
  }

  private static Requirement firm(
      String code,
      LifecycleStage to,
      Predicate<Step> unmet,
      Function<Step, @Nullable Object> fact) {
    return new Requirement(code, to, true, unmet, fact);
  }
}
