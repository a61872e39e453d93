package org.collectiveimpact.examples.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskKind;

/** The components that were expected against those that were found. */
final class ComponentScore {

  /** The labels that are understood, besides the names of components in either language. */
  static final String LABELS =
      Arrays.stream(Component.values()).map(Enum::name).collect(Collectors.joining(", "));

  private long right;
  private long open;

  /** What was found instead, by what was expected: a component, or a kind that has none. */
  private final Map<Component, Map<String, Long>> wrong = new EnumMap<>(Component.class);

  /** Counts a task. */
  void add(Component expected, TaskClassification task) {
    String found = task.component().map(Enum::name).orElse(task.kind().name());
    if (found.equals(expected.name())) {
      right++;
    } else if (task.kind() == TaskKind.UNDETERMINED) {
      open++;
    } else {
      wrong.computeIfAbsent(expected, it -> new TreeMap<>()).merge(found, 1L, Long::sum);
    }
  }

  /** How many are right, wrong and left open, and what the wrong ones were taken for. */
  String text(Labels labels) {
    long mistaken =
        wrong.values().stream()
            .flatMap(found -> found.values().stream())
            .mapToLong(Long::longValue)
            .sum();
    StringBuilder text =
        new StringBuilder(
            labels.of("classify.components", TaskTally.shares(right, mistaken, open)));
    text.append(String.format("%n"));
    wrong.forEach(
        (expected, all) ->
            all.forEach(
                (found, count) ->
                    text.append(
                        String.format(Locale.ROOT, "  %s → %s  %,d%n", expected, found, count))));
    return text.toString();
  }
}
