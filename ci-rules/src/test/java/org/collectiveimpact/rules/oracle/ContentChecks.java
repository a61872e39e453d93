package org.collectiveimpact.rules.oracle;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.time.LocalDate;
import java.util.Set;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.measurement.MeasurementCapability;
import org.collectiveimpact.core.measurement.MeasurementChallenge;
import org.collectiveimpact.core.measurement.MeasurementQuestion;
import org.collectiveimpact.core.measurement.MeasurementTiming;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.ActivityView;
import org.collectiveimpact.rules.view.AgendaView;
import org.collectiveimpact.rules.view.MeasurementView;
import org.collectiveimpact.rules.view.ProblemView;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;

/** How well problem, agenda, measurement and activity are worked on (B-001..B-128). */
final class ContentChecks {

  private final Sheet sheet;
  private final Standing standing;
  private final Views views;
  private final Thresholds limits;

  ContentChecks(Standing standing, Sheet sheet) {
    this.standing = standing;
    this.sheet = sheet;
    views = standing.views;
    limits = standing.thresholds;
  }

  void judge() {
    if (views.history().closed()) {
      return;
    }
    if (isBefore(LifecycleStage.LAUNCH)) {
      problem(views.problem());
    }
    Integer horizon = views.profile().horizonMonths();
    sheet.caution(
        "CI-PRA-103",
        isBefore(LifecycleStage.IMPLEMENT_AND_SUSTAIN)
            && views.problem().requiresPerceptionChange() == YES
            && horizon != null
            && horizon < limits.perceptionChangeMonths());
    LocalDate defining = views.agenda().inDefinitionSince();
    hint("CI-PRA-117", defining != null && isOld(defining, limits.agendaDefinitionMonths()), false);
    sheet.caution("CI-PRA-144", !views.activity().partnersToChangeFully().isEmpty());
    if (standing.isIn(LifecycleStage.INITIATE_ACTION)) {
      agenda(views.agenda());
      sheet.caution("CI-PRA-142", !views.activity().partnersUncommitted().isEmpty());
    }
    if (standing.isIn(LifecycleStage.ORGANIZE_FOR_IMPACT)) {
      measurement(views.measurement());
      activity(views.activity());
    }
    if (standing.isIn(LifecycleStage.IMPLEMENT_AND_SUSTAIN)) {
      implementing(views.measurement(), views.activity());
    }
  }

  /** Table 1 is asked until the launch. */
  private void problem(ProblemView problem) {
    sheet.caution(
        "CI-PRA-102",
        problem.expertKnowledgeSufficient() == YES && problem.requiresEveryoneInvolved() == YES);
    hint("CI-PRA-104", problem.social() == YES && problem.socialDimension() == UNKNOWN, true);
    if (standing.complexity == ProblemComplexity.COMPLEX) {
      int marks = problem.complexityMarks().size();
      hint("CI-PRA-101", marks < limits.complexityMarks(), marks == 0);
      sheet.caution("CI-PRA-107", problem.answersAgainst() > 0);
      if (views.readiness().mappingStatus() == MappingStatus.COMPLETED) {
        int actors = problem.actors();
        sheet.caution("CI-PRA-105", actors > 0 && actors < limits.problemActors());
        int arenas = problem.arenas().size();
        sheet.caution("CI-PRA-106", arenas > 0 && arenas < limits.problemArenas());
      }
    }
  }

  private void agenda(AgendaView agenda) {
    hint(
        "CI-PRA-111",
        isBefore(LifecycleStage.IMPLEMENT_AND_SUSTAIN)
            && agenda.visionStated() == YES
            && views.partnership().partners() > 0
            && agenda.partnersWithNeeds() == 0,
        true);
    hint("CI-PRA-112", !agenda.boundaryKinds().isEmpty() && agenda.topicsOutside() == 0, true);
    sheet.caution("CI-PRA-113", !agenda.topicsExcluded().isEmpty());
    sheet.caution("CI-PRA-114", agenda.keyPoints().size() > limits.keyPointsMaximum());
    if (agenda.frameworkAgreed() == YES) {
      sheet.caution("CI-PRA-115", agenda.activitiesConsidered());
      hint("CI-PRA-116", agenda.keyPoints().isEmpty(), true);
    }
  }

  private void measurement(MeasurementView measurement) {
    sheet.caution("CI-PRA-121", !measurement.goalsWithoutIndicator().isEmpty());
    Set<MeasurementCapability> capabilities = measurement.capabilities();
    boolean progress = capabilities.contains(MeasurementCapability.PROGRESS_VS_AGENDA);
    sheet.caution("CI-PRA-123", !capabilities.isEmpty() && !progress);
    hint("CI-PRA-124", progress && capabilities.size() < 5, false);
    boolean unstable = measurement.challenges().contains(MeasurementChallenge.COMPLEXITY);
    boolean developmentUnknown = measurement.developmental() == UNKNOWN;
    hint(
        "CI-PRA-126",
        measurement.developmental() == NO || (unstable && developmentUnknown),
        developmentUnknown);
    sheet.caution(
        "CI-PRA-127",
        measurement.questions().equals(Set.of(MeasurementQuestion.WHAT))
            && measurement.challenges().size() >= limits.measurementChallenges());
    sheet.caution("CI-PRA-128", measurement.timing() == MeasurementTiming.RETROSPECTIVE);
    sheet.caution("CI-PRA-129", !measurement.contested().isEmpty());
    sheet.caution(
        "CI-PRA-130",
        !measurement.partnersShortOfMeans().isEmpty() && measurement.backboneSupports() != YES);
    if (isBefore(LifecycleStage.IMPLEMENT_AND_SUSTAIN)) {
      hint(
          "CI-PRA-125",
          measurement.systemInUse() == YES && measurement.reviewMeetings() == 0,
          true);
      if (measurement.planCompleted() == YES) {
        sheet.caution("CI-PRA-131", measurement.costEstimated());
      }
    }
  }

  private void activity(ActivityView activity) {
    Integer share = activity.soleOwnerPercent();
    sheet.caution("CI-PRA-141", share != null && share > limits.soleOwnerPercent());
    sheet.caution(
        "CI-PRA-143",
        views.measurement().indicators() > 0 && !activity.plansWithoutIndicator().isEmpty());
    hint("CI-PRA-145", !activity.plansApart().isEmpty(), false);
    sheet.caution("CI-PRA-146", !activity.groupsIsolated().isEmpty());
    sheet.caution("CI-PRA-147", !activity.groupsWithoutContact().isEmpty());
    sheet.caution("CI-PRA-154", !activity.groupsUnplanned().isEmpty());
    lately(
        "CI-PRA-151", activity.workGroups(), activity.reportedOn(), limits.progressReportMonths());
  }

  private void implementing(MeasurementView measurement, ActivityView activity) {
    lately(
        "CI-PRA-122",
        measurement.indicators(),
        measurement.leastRecentlyMeasuredOn(),
        limits.indicatorValueMonths());
    lately(
        "CI-PRA-148", activity.workGroups(), activity.feedbackOn(), limits.groupFeedbackMonths());
    sheet.caution("CI-PRA-152", !activity.groupsNotTied().isEmpty());
    sheet.caution("CI-PRA-153", !activity.groupsWithoutIndicator().isEmpty());
    sheet.caution("CI-PRA-149", !activity.groupsBehind().isEmpty());
    lately(
        "CI-PRA-150",
        activity.groupsWithoutRhythm(),
        activity.sharedOn(),
        limits.groupSharingMonths());
  }

  /** Something worth knowing, known or not recorded. */
  private void hint(String code, boolean holds, boolean missing) {
    if (holds) {
      sheet.note(code, Severity.INFO, missing);
    }
  }

  /** If there are any of them, something should have happened to them within so many months. */
  private void lately(String code, int parts, @Nullable LocalDate day, int months) {
    sheet.caution(code, parts > 0 && (day == null || isOld(day, months)), day == null);
  }

  private boolean isOld(LocalDate day, int months) {
    return day.plusMonths(months).isBefore(views.asOf());
  }

  private boolean isBefore(LifecycleStage stage) {
    return standing.observed().isBefore(stage);
  }
}
