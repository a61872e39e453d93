package org.collectiveimpact.rules.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.core.activity.ActionPlan;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.rules.view.AsOf;
import org.jspecify.annotations.Nullable;

/** Measures the parts of an initiative one by one. */
public final class Parts {

  private static final Comparator<Part> CANONICAL =
      Comparator.comparing(Part::kind).thenComparing(Part::id).thenComparing(Part::toString);

  private Parts() {}

  /** The kinds of parts, in the order of the documentation: the records that hold them. */
  public static List<Class<? extends Part>> kinds() {
    return List.of(
        PartnerPart.class,
        WorkGroupPart.class,
        BackbonePart.class,
        ChampionPart.class,
        FunderPart.class,
        IndicatorPart.class,
        StakeholderPart.class,
        TaskPart.class);
  }

  /** What kind of part a record holds: its name in short, such as {@code workGroup}. */
  public static String kind(Class<? extends Part> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0))
        + name.substring(1, name.length() - Part.class.getSimpleName().length());
  }

  /**
   * The parts that were there on {@code asOf}, and the tasks set by then; ordered by kind and
   * identifier, whatever the order of the record.
   */
  public static List<Part> of(Initiative initiative, LocalDate asOf) {
    return of(initiative, asOf, kinds());
  }

  /** Of the same parts those of some kinds. */
  public static List<Part> of(
      Initiative initiative, LocalDate asOf, Collection<Class<? extends Part>> kinds) {
    AsOf at = new AsOf(asOf);
    List<Part> parts = new ArrayList<>();
    for (Class<? extends Part> kind : kinds) {
      measure(kind, initiative, at, parts);
    }
    parts.sort(CANONICAL);
    return Collections.unmodifiableList(parts);
  }

  private static void measure(
      Class<? extends Part> kind, Initiative initiative, AsOf at, List<Part> parts) {
    if (kind == PartnerPart.class) {
      Set<PartnerId> planners =
          present(initiative.actionPlans(), at)
              .map(ActionPlan::partner)
              .collect(Collectors.toSet());
      present(initiative.partners(), at).forEach(it -> parts.add(PartnerPart.of(it, planners, at)));
    } else if (kind == WorkGroupPart.class) {
      present(initiative.workGroups(), at).forEach(it -> parts.add(WorkGroupPart.of(it, at)));
    } else if (kind == BackbonePart.class) {
      present(initiative.backbones(), at).forEach(it -> parts.add(BackbonePart.of(it, at)));
    } else if (kind == ChampionPart.class) {
      present(initiative.champions(), at).forEach(it -> parts.add(ChampionPart.of(it, at)));
    } else if (kind == FunderPart.class) {
      present(initiative.funding().map(Funding::commitments).orElse(List.of()), at)
          .forEach(it -> parts.add(FunderPart.of(it, at)));
    } else if (kind == IndicatorPart.class) {
      present(
              initiative.sharedMeasurement().map(SharedMeasurement::indicators).orElse(List.of()),
              at)
          .forEach(it -> parts.add(IndicatorPart.of(it, at)));
    } else if (kind == StakeholderPart.class) {
      present(initiative.stakeholders(), at).forEach(it -> parts.add(StakeholderPart.of(it, at)));
    } else {
      initiative.tasks().stream()
          .filter(at::hasHappened)
          .forEach(it -> parts.add(TaskPart.of(it, at)));
    }
  }

  private static <T extends Recorded> Stream<T> present(List<T> parts, AsOf at) {
    return parts.stream().filter(at::isPresent);
  }

  static List<String> sorted(Collection<String> texts) {
    return texts.stream().sorted().distinct().toList();
  }

  /** The constants in the order of their vocabulary; nobody can change them. */
  static <E extends Enum<E>> Set<E> inOrder(Set<E> constants) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(constants)));
  }

  static @Nullable LocalDate last(List<LocalDate> days, AsOf at) {
    return days.stream()
        .filter(day -> !day.isAfter(at.date()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
