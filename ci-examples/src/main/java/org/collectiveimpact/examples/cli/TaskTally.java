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
  void write(Page page, Names names) {
    for (TaskKind kind : TaskKind.values()) {
      long count = kinds.getOrDefault(kind, 0L);
      String label =
          String.format(
              Locale.ROOT, "  %-18s%,9d %7s", names.of(kind), count, share(count, tasks()));
      page.item(label + "   ", Span.of(of(kind, names)));
    }
  }

  private String of(TaskKind kind, Names names) {
    return components.entrySet().stream()
        .filter(entry -> isOf(entry.getKey().kind(), kind))
        .map(
            entry ->
                names.of(entry.getKey()).toLowerCase(Locale.ROOT)
                    + " "
                    + String.format(Locale.ROOT, "%,d", entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static boolean isOf(ComponentKind component, TaskKind kind) {
    return component.name().equals(kind.name());
  }

  /** How many are right, wrong and left open, each with its part of all, for a label. */
  static Map<String, Object> shares(long right, long wrong, long open) {
    long all = right + wrong + open;
    return Map.of(
        "count", String.format(Locale.ROOT, "%,d", all),
        "right", String.format(Locale.ROOT, "%,d (%s)", right, share(right, all)),
        "wrong", String.format(Locale.ROOT, "%,d (%s)", wrong, share(wrong, all)),
        "open", String.format(Locale.ROOT, "%,d (%s)", open, share(open, all)));
  }

  /** A part of a whole in percent. */
  static String share(long part, long whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
