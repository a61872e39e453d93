package org.collectiveimpact.examples.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.component.ComponentKind;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.examples.cli.Page.Span;

/** How many tasks are of each kind and component. */
final class TaskTally {

  private static final Names NAMES = Names.of(Locale.ENGLISH);

  private final Map<TaskKind, Long> kinds = new EnumMap<>(TaskKind.class);
  private final Map<Component, Long> components = new EnumMap<>(Component.class);

  /** Counts a task. */
  void add(TaskClassification task) {
    kinds.merge(task.kind(), 1L, Long::sum);
    task.component().ifPresent(component -> components.merge(component, 1L, Long::sum));
  }

  /** How many tasks there are. */
  long tasks() {
    return kinds.values().stream().mapToLong(Long::longValue).sum();
  }

  /** One line for each kind; of undetermined tasks also where there are none. */
  void write(Page page) {
    for (TaskKind kind : TaskKind.values()) {
      long count = kinds.getOrDefault(kind, 0L);
      String label =
          String.format(
              Locale.ROOT, "  %-18s%,9d %7s", NAMES.of(kind), count, share(count, tasks()));
      page.item(label + "   ", Span.of(of(kind)));
    }
  }

  private String of(TaskKind kind) {
    return components.entrySet().stream()
        .filter(entry -> isOf(entry.getKey().kind(), kind))
        .map(
            entry ->
                NAMES.of(entry.getKey()).toLowerCase(Locale.ROOT)
                    + " "
                    + String.format(Locale.ROOT, "%,d", entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static boolean isOf(ComponentKind component, TaskKind kind) {
    return component.name().equals(kind.name());
  }

  /** A part of a whole in percent. */
  static String share(long part, long whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
