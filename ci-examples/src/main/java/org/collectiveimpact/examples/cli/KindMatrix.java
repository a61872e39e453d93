package org.collectiveimpact.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.core.task.TaskKind;
import org.jspecify.annotations.Nullable;

/** The kinds that were expected against those that were found. */
final class KindMatrix {

  private static final TaskKind[] KINDS = TaskKind.values();
  private static final String EXPECTED = "expected";

  /** The labels that are understood. */
  static final String LABELS =
      Arrays.stream(KINDS).map(Enum::name).collect(Collectors.joining(", "))
          + ", AMBIGUOUS, COMPOUND";

  private final long[][] counts = new long[KINDS.length][KINDS.length];

  /**
   * The kind that a label stands for; of one that calls a task ambiguous or compound, {@link
   * TaskKind#UNDETERMINED}.
   */
  static Optional<TaskKind> kind(String label) {
    String name = label.strip().toUpperCase(Locale.ROOT);
    if (name.equals("AMBIGUOUS") || name.equals("COMPOUND")) {
      return Optional.of(TaskKind.UNDETERMINED);
    }
    return Arrays.stream(KINDS).filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** Counts a task. */
  void add(TaskKind expected, TaskKind found) {
    counts[expected.ordinal()][found.ordinal()]++;
  }

  /** How many are right, wrong and left open, and the table. */
  String text(Labels labels) {
    long right = 0;
    long open = 0;
    long all = 0;
    for (TaskKind expected : KINDS) {
      for (TaskKind found : KINDS) {
        long count = counts[expected.ordinal()][found.ordinal()];
        all += count;
        right += expected == found ? count : 0;
        open += expected != found && found == TaskKind.UNDETERMINED ? count : 0;
      }
    }
    return labels.of("classify.kinds", TaskTally.shares(right, all - right - open, open))
        + String.format("%n%n")
        + table();
  }

  /** The table; its words are those of the columns that are compared, in any language. */
  private String table() {
    StringBuilder table = new StringBuilder(line(EXPECTED, null));
    for (TaskKind expected : KINDS) {
      table.append(line(expected.name(), counts[expected.ordinal()]));
    }
    return table.toString();
  }

  private static String line(String label, long @Nullable [] row) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-14s", label));
    for (TaskKind found : KINDS) {
      String cell =
          row == null ? found.name() : String.format(Locale.ROOT, "%,d", row[found.ordinal()]);
      line.append("  ").append(" ".repeat(Math.max(0, found.name().length() - cell.length())));
      line.append(cell);
    }
    return line.append(String.format("%n")).toString();
  }
}
