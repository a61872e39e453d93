package org.collectiveimpact.rules.oracle;

import static org.collectiveimpact.core.fact.Answer.IN_PROGRESS;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.ActivityView;
import org.collectiveimpact.rules.view.AgendaView;
import org.collectiveimpact.rules.view.BackboneView;
import org.collectiveimpact.rules.view.GovernanceView;
import org.collectiveimpact.rules.view.MeasurementView;
import org.collectiveimpact.rules.view.ReadinessView;
import org.collectiveimpact.rules.view.Views;

/** The hallmarks of AMB-54; the latest stage with one is where the initiative stands. */
final class StageTable {

  private final Set<String> hallmarks = new TreeSet<>();
  private LifecycleStage observed = LifecycleStage.DECISION_TO_ACT;

  StageTable(Views views, Thresholds thresholds) {
    implementing(views, thresholds);
    organizing(views);
    initiating(views);
    preparing(views);
  }

  LifecycleStage observed() {
    return observed;
  }

  Set<String> hallmarks() {
    return hallmarks;
  }

  /** Partners act in a coordinated way and shared results are collected, reported or used. */
  private void implementing(Views views, Thresholds thresholds) {
    MeasurementView results = views.measurement();
    see(
        "CI-STG-001",
        LifecycleStage.IMPLEMENT_AND_SUSTAIN,
        actTogether(views.activity())
            && (results.collected() == YES
                || results.reported() == YES
                || results.used() == YES
                || views.communication().resultsPublished() == YES));
    Integer months = views.agenda().monthsFromAgreementToRevision();
    see(
        "CI-STG-002",
        LifecycleStage.IMPLEMENT_AND_SUSTAIN,
        months != null && months >= thresholds.agendaRefreshMonths());
  }

  /** The agenda is agreed, or backbone infrastructure and groups or measures are being built. */
  private void organizing(Views views) {
    see(
        "CI-STG-003",
        LifecycleStage.ORGANIZE_FOR_IMPACT,
        views.agenda().status() == AgendaStatus.FINAL);
    see(
        "CI-STG-004",
        LifecycleStage.ORGANIZE_FOR_IMPACT,
        isBeingBuilt(views.backbone())
            && (views.activity().groupsBeyondIndicators() > 0
                || views.measurement().indicatorsAgreed() == YES
                || isBegun(views.measurement().planCompleted())));
  }

  /**
   * A steering body works that is not known to be of one sector only, or may be because it is an
   * impact space's; or an agenda is shaped after the launch.
   */
  private void initiating(Views views) {
    GovernanceView committee = views.governance();
    see(
        "CI-STG-005",
        LifecycleStage.INITIATE_ACTION,
        (committee.crossSector() != Answer.NO
                || views.profile().strategy() == InfluenceStrategy.IMPACT_SPACE)
            && (committee.working() == YES
                || (committee.formed() == YES && committee.working() != Answer.NO)));
    see(
        "CI-STG-006",
        LifecycleStage.INITIATE_ACTION,
        views.launch().held() == YES && isBeingShaped(views.agenda()));
  }

  /** The launch, the outline or the decision to go on, and the readiness assessment. */
  private void preparing(Views views) {
    see(
        "CI-STG-007",
        LifecycleStage.LAUNCH,
        views.launch().held() == YES || isBegun(views.launch().prepared()));
    ReadinessView readiness = views.readiness();
    see(
        "CI-STG-008",
        LifecycleStage.OUTLINE_BUILDING,
        readiness.decision() == ContinuationOutcome.CONTINUE_WITH_CI);
    see("CI-STG-009", LifecycleStage.OUTLINE_BUILDING, views.outline().exists() == YES);
    MappingStatus mapping = readiness.mappingStatus();
    see(
        "CI-STG-010",
        LifecycleStage.READINESS_ASSESSMENT,
        mapping == MappingStatus.RUNNING
            || mapping == MappingStatus.COMPLETED
            || readiness.bodyApproached() == YES);
  }

  private void see(String code, LifecycleStage stage, boolean seen) {
    if (seen && !stage.isBefore(observed)) {
      if (observed.isBefore(stage)) {
        observed = stage;
        hallmarks.clear();
      }
      hallmarks.add(code);
    }
  }

  private static boolean actTogether(ActivityView activity) {
    return activity.coordinatedAction() == YES
        || activity.groupsImplementing() > 0
        || activity.plansInAction() > 0;
  }

  private static boolean isBeingBuilt(BackboneView backbone) {
    return backbone.status() == BackboneStatus.DESIGNATED
        || backbone.status() == BackboneStatus.ESTABLISHED
        || isBegun(backbone.infrastructure());
  }

  private static boolean isBeingShaped(AgendaView agenda) {
    return agenda.status() != null && agenda.status() != AgendaStatus.NOT_STARTED;
  }

  private static boolean isBegun(Answer answer) {
    return answer == YES || answer == IN_PROGRESS;
  }
}
