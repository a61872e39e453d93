package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collectiveimpact.core.activity.ActionPlan;
import org.collectiveimpact.core.activity.JointActivity;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.activity.WorkGroupStatus;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.agenda.Strategy;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Commitment;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.PartnerId;
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
 * @param groupsUnplanned groups that implement and are known to have no finished work plan, by name
 * @param groupsWithoutIndicator groups with a work plan and no shared indicator, by name
 * @param groupsNotTied groups known to have no clear tie to the agenda, by name
 * @param keyPointsWithoutGroup key points of the framework on which no group works
 * @param actionPlans how many partners have an action plan
 * @param plansInAction how many action plans are carried out
 * @param coordinatedAction whether partners are said to act in a coordinated way
 * @param crossGroupOn the latest joint activity across groups; absent if none is dated
 * @param soleOwnerPercent the largest share of strategies and action plans that one partner owns
 *     alone, in percent; absent with fewer than two that have an owner
 * @param partnersUncommitted partners whose commitments are recorded and lack active learning or
 *     constant change, by name
 * @param partnersToChangeFully partners who are asked to change all of their activity, by name
 * @param plansWithoutIndicator partners whose action plan reports on no shared indicator, by name
 * @param plansApart partners whose action plan serves only topics that are no key points of the
 *     framework, by name
 * @param groupsIsolated groups without a link to or from another group, once there are links
 * @param groupsWithoutContact groups with which the backbone is known to keep no contact, by name
 * @param feedbackOn the day of the latest feedback to the group that has waited longest; absent if
 *     a group never got any or there is none
 * @param groupsBehind groups that last shared their work longer ago than their own rhythm, by name
 * @param groupsWithoutRhythm how many groups have no recorded rhythm
 * @param sharedOn the day on which the one of them that has waited longest last shared its work;
 *     absent if one never did or there is none
 * @param reportedOn the latest report of the backbone to the committee; absent if none is dated
 */
public record ActivityView(
    int workGroups,
    int groupsBeyondIndicators,
    Answer groupFormed,
    Answer groupPlanned,
    int groupsImplementing,
    List<String> groupsBeforeFramework,
    List<String> groupsBeforeAgenda,
    List<String> groupsUnplanned,
    List<String> groupsWithoutIndicator,
    List<String> groupsNotTied,
    List<String> keyPointsWithoutGroup,
    int actionPlans,
    int plansInAction,
    Answer coordinatedAction,
    @Nullable LocalDate crossGroupOn,
    @Nullable Integer soleOwnerPercent,
    List<String> partnersUncommitted,
    List<String> partnersToChangeFully,
    List<String> plansWithoutIndicator,
    List<String> plansApart,
    List<String> groupsIsolated,
    List<String> groupsWithoutContact,
    @Nullable LocalDate feedbackOn,
    List<String> groupsBehind,
    int groupsWithoutRhythm,
    @Nullable LocalDate sharedOn,
    @Nullable LocalDate reportedOn) {

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
    List<String> unplanned = new ArrayList<>();
    List<String> withoutIndicator = new ArrayList<>();
    List<String> notTied = new ArrayList<>();
    Set<String> served = new HashSet<>();
    List<WorkGroup> atWork = new ArrayList<>();
    for (WorkGroup group : initiative.workGroups()) {
      WorkGroupStatus status = at.value(group.status());
      if (at.isPresent(group)
          && status != WorkGroupStatus.CLOSED
          && status != WorkGroupStatus.MERGED) {
        groups++;
        atWork.add(group);
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
        if (status == WorkGroupStatus.IMPLEMENTING) {
          implementing++;
          if (!hasPlan && workPlan != Answer.UNKNOWN) {
            unplanned.add(group.name());
          }
        }
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
    List<ActionPlan> plans = at.present(initiative.actionPlans());
    for (ActionPlan plan : plans) {
      planners.add(plan.partner());
      inAction += at.answer(plan.inAction()) == YES ? 1 : 0;
    }
    List<JointActivity> crossGroup = new ArrayList<>();
    for (JointActivity activity : initiative.jointActivities()) {
      if (activity.crossGroup().orElse(Answer.UNKNOWN) == YES) {
        crossGroup.add(activity);
      }
    }
    Rhythm rhythm = Rhythm.of(atWork, at);
    return new ActivityView(
        groups,
        beyond,
        formed > 0 ? YES : groups > 0 ? Answer.NO : Answer.UNKNOWN,
        planned == Answer.NO && withoutPlan < groups ? Answer.UNKNOWN : planned,
        implementing,
        PartNames.sorted(beforeFramework),
        PartNames.sorted(beforeAgenda),
        PartNames.sorted(unplanned),
        PartNames.sorted(withoutIndicator),
        PartNames.sorted(notTied),
        agenda.keyPoints().stream().filter(point -> !served.contains(point)).toList(),
        planners.size(),
        inAction,
        at.answer(initiative.coordinatedAction()),
        at.lastDate(crossGroup),
        soleOwnerPercent(initiative, plans, at),
        partners(initiative, at, ActivityView::isUncommitted),
        partners(initiative, at, partner -> at.answer(partner.fullChangeDemanded()) == YES),
        planners(initiative, at, plans, plan -> plan.indicators().isEmpty()),
        planners(initiative, at, plans, plan -> isApart(plan, agenda.keyPoints())),
        isolated(atWork),
        withoutContact(atWork, at),
        leastRecent(atWork, WorkGroup::feedbackDates, at),
        rhythm.behind(),
        rhythm.without().size(),
        leastRecent(rhythm.without(), WorkGroup::sharedOn, at),
        reportedOn(initiative, at));
  }

  /** How regularly groups share their work (B-123). */
  private record Rhythm(List<String> behind, List<WorkGroup> without) {

    static Rhythm of(List<WorkGroup> groups, AsOf at) {
      List<String> behind = new ArrayList<>();
      List<WorkGroup> without = new ArrayList<>();
      for (WorkGroup group : groups) {
        Integer months = at.value(group.meetingCadenceMonths());
        LocalDate shared = last(group.sharedOn(), at);
        if (months == null) {
          without.add(group);
        } else if (shared != null && shared.plusMonths(months).isBefore(at.date())) {
          behind.add(group.name());
        }
      }
      return new Rhythm(PartNames.sorted(behind), without);
    }
  }

  private static @Nullable Integer soleOwnerPercent(
      Initiative initiative, List<ActionPlan> plans, AsOf at) {
    int owned = plans.size();
    Map<PartnerId, Integer> alone = new HashMap<>();
    for (ActionPlan plan : plans) {
      alone.merge(plan.partner(), 1, Integer::sum);
    }
    List<Strategy> strategies =
        initiative
            .commonAgenda()
            .flatMap(CommonAgenda::framework)
            .map(framework -> at.present(framework.strategies()))
            .orElse(List.of());
    for (Strategy strategy : strategies) {
      Set<PartnerId> owners = Set.copyOf(strategy.owners());
      owned += owners.isEmpty() ? 0 : 1;
      if (owners.size() == 1) {
        alone.merge(strategy.owners().get(0), 1, Integer::sum);
      }
    }
    int most = alone.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return owned < 2 ? null : 100 * most / owned;
  }

  private static boolean isUncommitted(Partner partner) {
    Set<Commitment> commitments = partner.commitments();
    return !commitments.isEmpty()
        && !(commitments.contains(Commitment.ACTIVE_LEARNING)
            && commitments.contains(Commitment.CHANGE));
  }

  private static boolean isApart(ActionPlan plan, List<String> keyPoints) {
    return !keyPoints.isEmpty()
        && !plan.keyPoints().isEmpty()
        && Collections.disjoint(plan.keyPoints(), keyPoints);
  }

  private static List<String> partners(Initiative initiative, AsOf at, Predicate<Partner> isMeant) {
    List<String> names = new ArrayList<>();
    for (Partner partner : initiative.partners()) {
      if (at.isPresent(partner) && isMeant.test(partner)) {
        names.add(partner.name());
      }
    }
    return PartNames.sorted(names);
  }

  /** The partners who have such a plan, by name. */
  private static List<String> planners(
      Initiative initiative, AsOf at, List<ActionPlan> plans, Predicate<ActionPlan> isMeant) {
    Set<PartnerId> planners = new HashSet<>();
    for (ActionPlan plan : plans) {
      if (isMeant.test(plan)) {
        planners.add(plan.partner());
      }
    }
    return planners.isEmpty()
        ? List.of()
        : partners(initiative, at, partner -> planners.contains(partner.id()));
  }

  private static List<String> isolated(List<WorkGroup> groups) {
    Set<WorkGroupId> atWork = new HashSet<>();
    groups.forEach(group -> atWork.add(group.id()));
    Set<WorkGroupId> linked = new HashSet<>();
    for (WorkGroup group : groups) {
      for (WorkGroupId other : group.links()) {
        if (atWork.contains(other) && !other.equals(group.id())) {
          linked.add(group.id());
          linked.add(other);
        }
      }
    }
    List<String> isolated = new ArrayList<>();
    for (WorkGroup group : groups) {
      if (!linked.isEmpty() && !linked.contains(group.id())) {
        isolated.add(group.name());
      }
    }
    return PartNames.sorted(isolated);
  }

  private static List<String> withoutContact(List<WorkGroup> groups, AsOf at) {
    List<String> names = new ArrayList<>();
    for (WorkGroup group : groups) {
      if (at.answer(group.backboneContact()) == Answer.NO) {
        names.add(group.name());
      }
    }
    return PartNames.sorted(names);
  }

  private static @Nullable LocalDate leastRecent(
      List<WorkGroup> groups, Function<WorkGroup, List<LocalDate>> days, AsOf at) {
    LocalDate least = null;
    for (WorkGroup group : groups) {
      LocalDate last = last(days.apply(group), at);
      if (last == null) {
        return null;
      }
      least = AsOf.earlier(least, last);
    }
    return least;
  }

  private static @Nullable LocalDate last(List<LocalDate> days, AsOf at) {
    LocalDate last = null;
    for (LocalDate day : days) {
      if (!day.isAfter(at.date())) {
        last = AsOf.later(last, day);
      }
    }
    return last;
  }

  private static @Nullable LocalDate reportedOn(Initiative initiative, AsOf at) {
    LocalDate last = null;
    for (Backbone backbone : at.happened(initiative.backbones())) {
      LocalDate reported = at.lastDate(backbone.progressReports());
      last = reported == null ? last : AsOf.later(last, reported);
    }
    return last;
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
