package org.collectiveimpact.examples.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.core.task.TaskClassification;

/** The columns that are added to a table for people. */
final class Added {

  private static final Names NAMES = Names.of(Locale.ENGLISH);

  private Added() {}

  /** The headings of the file as they are, and those of the added columns. */
  static List<String> headings(Headings headings) {
    List<String> unique = headings.uniqueNames(TaskWriter.COLUMNS);
    return concat(headings.names(), unique.subList(headings.names().size(), unique.size()));
  }

  /** The cells of the row, as many as there are headings, and those of the added columns. */
  static List<String> cells(int columns, Row row, TaskClassification task) {
    List<String> cells = new ArrayList<>(columns + TaskWriter.COLUMNS.size());
    for (int i = 0; i < columns; i++) {
      cells.add(row.cell(i));
    }
    cells.add(task.kind().name());
    cells.add(task.component().map(Enum::name).orElse(""));
    cells.add(task.mode().map(Enum::name).orElse(""));
    cells.add(String.format(Locale.ROOT, "%.2f", task.confidence()));
    cells.add(because(task));
    return cells;
  }

  /** What settled it, and what would settle it. */
  private static String because(TaskClassification task) {
    StringBuilder because = new StringBuilder(String.join("; ", task.because()));
    task.questions()
        .forEach(
            question -> because.append(because.isEmpty() ? "" : "; ").append(NAMES.of(question)));
    return because.toString();
  }

  private static List<String> concat(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
