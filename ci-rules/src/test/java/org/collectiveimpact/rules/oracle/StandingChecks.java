package org.collectiveimpact.rules.oracle;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.time.LocalDate;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.InitiativeOrigin;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.HistoryView;
import org.collectiveimpact.rules.view.MeasurementView;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;

/** What holds whatever transition is open: order, conduct, coverage and the ongoing work. */
final class StandingChecks {

  private final Sheet sheet;
  private final Standing standing;
  private final Views views;
  private final Thresholds limits;

  StandingChecks(Standing standing, Sheet sheet) {
    this.standing = standing;
    this.sheet = sheet;
    views = standing.views;
    limits = standing.thresholds;
  }

  void judge() {
    problem();
    moves(views.history());
    order();
    conduct();
    coverage();
    sheet.caution("CI-ONG-011", !views.trust().erodingLevels().isEmpty());
    if (standing.isIn(LifecycleStage.IMPLEMENT_AND_SUSTAIN)) {
      ongoing();
    } else if (!views.history().closed()) {
      recommendations();
    }
  }

  /** What table 5.2.a recommends beside the status; looked at until phase four (B-048). */
  private void recommendations() {
    sheet.caution("CI-ONG-016", !views.leadership().lackingTrait().isEmpty());
    if (views.leadership().champions() == 1) {
      sheet.note("CI-ONG-017", Severity.INFO, false);
    }
    if (views.urgency().signals() > 0 && views.urgency().triggerRecorded() != YES) {
      sheet.note("CI-ONG-018", Severity.INFO, true);
    }
  }

  private void problem() {
    sheet.violation(
        "CI-SUI-021", ProblemTable.isInconsistent(views.problem(), standing.complexity));
    sheet.caution("CI-SUI-022", ProblemTable.contradictsAnswers(views.problem()));
    sheet.caution("CI-SUI-023", ProblemTable.contradictsDeclaration(views.problem()));
  }

  /** Rows BACK, SKIP and STOP of table 5.1. */
  private void moves(HistoryView history) {
    LifecycleStage declared = history.declared();
    if (declared != null) {
      sheet.caution("CI-STG-021", standing.observed().isBefore(declared));
      if (declared.isBefore(standing.observed())) {
        sheet.note("CI-STG-022", Severity.INFO, false);
      }
    }
    if (!history.skipped().isEmpty()) {
      if (views.profile().origin() == InitiativeOrigin.EXISTING) {
        sheet.note("CI-STG-024", Severity.WARN, false);
      } else {
        sheet.note("CI-STG-023", Severity.BLOCK, false);
      }
    }
    sheet.caution("CI-STG-025", !history.reopened().isEmpty());
    if (!history.reopenedWithoutReason().isEmpty()) {
      sheet.note("CI-STG-026", Severity.BLOCK, true);
    }
    if (!history.disguised().isEmpty()) {
      sheet.noteFirmly("CI-STG-027", Severity.BLOCK);
    }
    boolean published = history.lessonsPublished() == YES;
    if ((history.stopped() || history.closed()) && !published) {
      sheet.note("CI-STG-028", Severity.INFO, history.lessonsPublished() == UNKNOWN);
    }
  }

  /** The ordering invariants outside transitions; only the two of AMB-12 block (AMB-55). */
  private void order() {
    MeasurementView measurement = views.measurement();
    sheet.violation(
        "CI-ORD-001", isBefore(views.outline().startedOn(), views.readiness().continuedOn()));
    if (views.profile().origin() == InitiativeOrigin.NEW
        && views.profile().adoptionMode() == AdoptionMode.FULL_MODEL
        && !standing.from.isBefore(LifecycleStage.ORGANIZE_FOR_IMPACT)) {
      if (!views.activity().groupsBeforeFramework().isEmpty()) {
        sheet.note("CI-ORD-002", Severity.BLOCK, false);
      }
      if (!views.activity().groupsBeforeAgenda().isEmpty()) {
        sheet.note("CI-ORD-003", Severity.BLOCK, false);
      }
    }
    sheet.caution(
        "CI-ORD-004", isBefore(measurement.measuringSince(), measurement.planCompletedOn()));
    sheet.caution(
        "CI-ORD-005",
        isBefore(views.readiness().mappingCompletedOn(), views.readiness().bodyEngagedOn()));
  }

  /** What the documents forbid. */
  private void conduct() {
    if (!views.leadership().imposing().isEmpty()) {
      sheet.noteFirmly("CI-CON-001", Severity.VIOLATION);
    }
    if (standing.isIn(LifecycleStage.INITIATE_ACTION) && views.backbone().interestFree() == NO) {
      sheet.noteFirmly("CI-CON-002", Severity.VIOLATION);
    }
    sheet.violation("CI-CON-003", views.backbone().sidedInDispute() == YES);
    if (!views.governance().imposedByBackbone().isEmpty()) {
      sheet.noteFirmly("CI-CON-004", Severity.VIOLATION);
    }
    sheet.violation("CI-CON-005", views.governance().launchDecidedByBackboneAlone() == YES);
    sheet.violation("CI-CON-006", views.agenda().approvedBy().equals(Set.of(PartyRole.BACKBONE)));
    sheet.violation("CI-CON-007", views.agenda().prescribedSolutions() > 0);
    sheet.violation("CI-CON-008", views.outline().provisional() == NO);
    sheet.violation("CI-CON-009", views.trust().markedCompleted() == YES);
    sheet.violation("CI-CON-011", views.agenda().frozen() == YES);
    sheet.violation(
        "CI-CON-010",
        standing.isIn(LifecycleStage.LAUNCH) && views.profile().expertsSolelyResponsible() == YES);
  }

  /** From organising on, which components are worked on and which are not (A-005, B-002). */
  private void coverage() {
    if (standing.tasks.otherTitles()) {
      sheet.note("CI-TSK-021", Severity.INFO, false);
    }
    if (!standing.isIn(LifecycleStage.ORGANIZE_FOR_IMPACT)) {
      return;
    }
    boolean left = false;
    boolean unrecorded = false;
    for (Component component : Component.values()) {
      ComponentState state = standing.components.get(component);
      left |= component.isOriginal() && state == ComponentState.NOT_STARTED;
      unrecorded |= state == ComponentState.NOT_RECORDED;
    }
    sheet.caution("CI-CMP-031", left);
    if (unrecorded) {
      sheet.note("CI-CMP-032", Severity.INFO, true);
    }
  }

  /** Row ONGOING of table 5.1. */
  private void ongoing() {
    MeasurementView measurement = views.measurement();
    Integer rhythm = measurement.reviewCadenceMonths();
    boolean settled = rhythm != null && rhythm > 0;
    if (!settled) {
      sheet.note("CI-ONG-001", rhythm == null ? Severity.WARN : Severity.VIOLATION, rhythm == null);
    }
    sheet.caution("CI-ONG-002", measurement.collected());
    sheet.caution("CI-ONG-003", measurement.tracked());
    sheet.caution("CI-ONG-004", measurement.reported());
    sheet.caution("CI-ONG-005", measurement.used());
    lately("CI-ONG-006", measurement.reviewedOn(), settled ? rhythm : limits.reviewMeetingMonths());
    lately("CI-ONG-007", views.agenda().lastReviewedOn(), limits.agendaReviewMonths());
    if (views.agenda().assumptions() > 0) {
      lately("CI-ONG-008", views.agenda().assumptionsTestedOn(), limits.assumptionTestMonths());
    }
    lately("CI-ONG-009", views.communication().publishedOn(), limits.publicationMonths());
    lately("CI-ONG-010", views.activity().crossGroupOn(), limits.crossGroupMonths());
    LocalDate read = views.trust().readOn();
    if (isOld(read, limits.trustReadingMonths())) {
      sheet.note("CI-ONG-012", Severity.WARN, read == null);
    }
    lately("CI-ONG-013", views.backbone().lastRated(), limits.backboneRatingMonths());
    Integer horizon = views.profile().horizonMonths();
    sheet.caution("CI-ONG-014", horizon != null && horizon < limits.horizonMonths());
    Integer money = views.funding().remainingMonths();
    sheet.caution("CI-ONG-015", money != null && money < limits.runwayMonths());
  }

  /** Something should have happened within so many months; its day may not be recorded. */
  private void lately(String code, @Nullable LocalDate day, int months) {
    sheet.caution(code, isOld(day, months), day == null);
  }

  private boolean isOld(@Nullable LocalDate day, int months) {
    return day == null || day.plusMonths(months).isBefore(views.asOf());
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
