package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.activity.ActionPlan;
import org.collectiveimpact.core.activity.JointActivity;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupStatus;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * Work groups, action plans and coordinated action (A-078, A-079, B-107..B-128).
 *
 * @param workGroups how many groups are at work, closed and merged ones not counted
 * @param groupsBeyondIndicators how many of them do more than form or set indicators
 * @param groupFormed yes if one of them counts as formed for good: formed on or after the day the
 *     framework was agreed, or either day is not recorded, or ratified; no if there are only others
 * @param groupPlanned yes if a group has a work plan, in progress if one is being written, no if
 *     all are known to have none
 * @param groupsImplementing how many carry out their plan
 * @param groupsBeforeFramework groups formed before the framework was agreed, both days known, that
 *     do more than set indicators and were not ratified, by name
 * @param groupsBeforeAgenda groups that began to implement before the agenda was agreed, both days
 *     known, by name
 * @param groupsWithoutIndicator groups with a work plan and no shared indicator, by name
 * @param groupsNotTied groups known to have no clear tie to the agenda, by name
 * @param keyPointsWithoutGroup key points of the framework on which no group works
 * @param actionPlans how many partners have an action plan
 * @param plansInAction how many action plans are carried out
 * @param coordinatedAction whether partners are said to act in a coordinated way
 * @param crossGroupOn the latest joint activity across groups; absent if none is dated
 */
public record ActivityView(
    int workGroups,
    int groupsBeyondIndicators,
    Answer groupFormed,
    Answer groupPlanned,
    int groupsImplementing,
    List<String> groupsBeforeFramework,
    List<String> groupsBeforeAgenda,
    List<String> groupsWithoutIndicator,
    List<String> groupsNotTied,
    List<String> keyPointsWithoutGroup,
    int actionPlans,
    int plansInAction,
    Answer coordinatedAction,
    @Nullable LocalDate crossGroupOn) {

  private static final Set<WorkGroupStatus> ONLY_INDICATORS =
      Set.of(WorkGroupStatus.FORMING, WorkGroupStatus.SETTING_INDICATORS);

  static ActivityView of(Initiative initiative, AgendaView agenda, AsOf at) {
    int groups = 0;
    int beyond = 0;
    int formed = 0;
    Answer planned = Answer.UNKNOWN;
    int withoutPlan = 0;
    int implementing = 0;
    List<String> beforeFramework = new ArrayList<>();
    List<String> beforeAgenda = new ArrayList<>();
    List<String> withoutIndicator = new ArrayList<>();
    List<String> notTied = new ArrayList<>();
    Set<String> served = new HashSet<>();
    for (WorkGroup group : initiative.workGroups()) {
      WorkGroupStatus status = at.value(group.status());
      if (at.isPresent(group)
          && status != WorkGroupStatus.CLOSED
          && status != WorkGroupStatus.MERGED) {
        groups++;
        boolean onlyIndicators = status != null && ONLY_INDICATORS.contains(status);
        beyond += onlyIndicators ? 0 : 1;
        boolean early = isEarly(group, agenda.frameworkAgreedOn(), at);
        if (early) {
          beforeFramework.add(group.name());
        }
        formed += early ? 0 : 1;
        Answer workPlan = at.answer(group.workPlan());
        boolean hasPlan = workPlan == YES;
        planned = ReadinessView.best(planned, workPlan);
        withoutPlan += workPlan == Answer.NO ? 1 : 0;
        if (hasPlan && group.indicators().isEmpty()) {
          withoutIndicator.add(group.name());
        }
        if (at.answer(group.tiedToAgenda()) == Answer.NO) {
          notTied.add(group.name());
        }
        implementing += status == WorkGroupStatus.IMPLEMENTING ? 1 : 0;
        LocalDate implementsSince =
            at.firstDate(group.status(), WorkGroupStatus.IMPLEMENTING::equals);
        if (isBefore(implementsSince, agenda.agreedOn())) {
          beforeAgenda.add(group.name());
        }
        group.keyPoint().ifPresent(served::add);
      }
    }
    int inAction = 0;
    Set<Object> planners = new HashSet<>();
    for (ActionPlan plan : initiative.actionPlans()) {
      if (at.isPresent(plan)) {
        planners.add(plan.partner());
        inAction += at.answer(plan.inAction()) == YES ? 1 : 0;
      }
    }
    List<JointActivity> crossGroup = new ArrayList<>();
    for (JointActivity activity : initiative.jointActivities()) {
      if (activity.crossGroup().orElse(Answer.UNKNOWN) == YES) {
        crossGroup.add(activity);
      }
    }
    return new ActivityView(
        groups,
        beyond,
        formed > 0 ? YES : groups > 0 ? Answer.NO : Answer.UNKNOWN,
        planned == Answer.NO && withoutPlan < groups ? Answer.UNKNOWN : planned,
        implementing,
        PartNames.sorted(beforeFramework),
        PartNames.sorted(beforeAgenda),
        PartNames.sorted(withoutIndicator),
        PartNames.sorted(notTied),
        agenda.keyPoints().stream().filter(point -> !served.contains(point)).toList(),
        planners.size(),
        inAction,
        at.answer(initiative.coordinatedAction()),
        at.lastDate(crossGroup));
  }

  /** Groups that only set indicators may come before the framework (AMB-55). */
  private static boolean isEarly(WorkGroup group, @Nullable LocalDate agreedOn, AsOf at) {
    if (!isBefore(group.date().orElse(null), agreedOn) || at.answer(group.ratified()) == YES) {
      return false;
    }
    boolean beyond = at.value(group.status()) == null;
    for (Reading<WorkGroupStatus> reading : group.status()) {
      beyond |=
          reading.holdsBy(at.date())
              && !ONLY_INDICATORS.contains(reading.value())
              && (reading.date().isEmpty() || isBefore(reading.date().get(), agreedOn));
    }
    return beyond;
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
