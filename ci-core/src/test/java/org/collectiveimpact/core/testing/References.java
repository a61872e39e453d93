package org.collectiveimpact.core.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.core.activity.ActionPlan;
import org.collectiveimpact.core.activity.Idea;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.agenda.StrategicFramework;
import org.collectiveimpact.core.agenda.Strategy;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.measurement.Indicator;
import org.collectiveimpact.core.measurement.IndicatorId;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.task.Task;

/** Drops what points to a part that an initiative does not have. */
final class References {

  private final Set<PartnerId> partners;
  private final Set<WorkGroupId> workGroups;
  private final Set<IndicatorId> indicators;

  private References(Initiative initiative) {
    partners = ids(initiative.partners(), Partner::id);
    workGroups = ids(initiative.workGroups(), WorkGroup::id);
    indicators =
        ids(
            initiative.sharedMeasurement().map(SharedMeasurement::indicators).orElse(List.of()),
            Indicator::id);
  }

  /** The initiative with those references only that lead somewhere. */
  static Initiative valid(Initiative initiative) {
    References known = new References(initiative);
    return Initiative.builder()
        .copyOf(initiative)
        .workGroups(initiative.workGroups().stream().map(known::valid).toList())
        .actionPlans(
            initiative.actionPlans().stream()
                .filter(plan -> known.partners.contains(plan.partner()))
                .map(known::valid)
                .toList())
        .ideas(initiative.ideas().stream().map(known::valid).toList())
        .commonAgenda(initiative.commonAgenda().map(known::valid))
        .tasks(initiative.tasks().stream().map(known::valid).toList())
        .build();
  }

  private WorkGroup valid(WorkGroup group) {
    return WorkGroup.builder()
        .copyOf(group)
        .indicators(group.indicators().stream().filter(indicators::contains).toList())
        .links(group.links().stream().filter(workGroups::contains).toList())
        .build();
  }

  private ActionPlan valid(ActionPlan plan) {
    return ActionPlan.builder()
        .copyOf(plan)
        .indicators(plan.indicators().stream().filter(indicators::contains).toList())
        .build();
  }

  private Idea valid(Idea idea) {
    return Idea.builder()
        .copyOf(idea)
        .adoptedBy(idea.adoptedBy().stream().filter(partners::contains).toList())
        .build();
  }

  private CommonAgenda valid(CommonAgenda agenda) {
    return CommonAgenda.builder()
        .copyOf(agenda)
        .framework(agenda.framework().map(this::valid))
        .build();
  }

  private StrategicFramework valid(StrategicFramework framework) {
    return StrategicFramework.builder()
        .copyOf(framework)
        .strategies(framework.strategies().stream().map(this::valid).toList())
        .build();
  }

  private Strategy valid(Strategy strategy) {
    return Strategy.builder()
        .copyOf(strategy)
        .owners(strategy.owners().stream().filter(partners::contains).toList())
        .build();
  }

  private Task valid(Task task) {
    return Task.builder()
        .copyOf(task)
        .workGroup(task.workGroup().filter(workGroups::contains))
        .build();
  }

  private static <T, I> Set<I> ids(List<T> parts, Function<T, I> id) {
    Set<I> ids = new HashSet<>();
    parts.forEach(part -> ids.add(id.apply(part)));
    return ids;
  }
}
