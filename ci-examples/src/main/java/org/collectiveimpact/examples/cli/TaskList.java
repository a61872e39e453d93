package org.collectiveimpact.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.examples.cli.Page.Span;
import org.collectiveimpact.examples.cli.Page.Tone;
import org.collectiveimpact.examples.tables.Flaw;
import org.collectiveimpact.examples.tables.Headings;
import org.collectiveimpact.examples.tables.LeftOut;
import org.collectiveimpact.examples.tables.Row;
import org.collectiveimpact.examples.tables.TaskTable;
import org.collectiveimpact.examples.tables.TaskWriter;
import org.collectiveimpact.rules.CollectiveImpact;
import org.jspecify.annotations.Nullable;

/** Classifies the tasks of a table, some thousand at a time, and keeps account of them. */
final class TaskList {

  private static final int BATCH = 2_000;

  /** A longer text is no title of a task. */
  static final int LONGEST = 5_000;

  /** More flaws are only counted. */
  private static final int TOLD = 100;

  private final Path file;
  private final CollectiveImpact engine;
  private final DeclaredColumns.Names declaredNames;
  private final Expected expectedNames;
  private final Labels labels;
  private final TaskTally tally = new TaskTally();
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private @Nullable KindMatrix matrix;
  private @Nullable ComponentScore score;
  private @Nullable Headings headings;
  private long flawed;
  private long untold;
  private long lost;

  /**
   * The columns to compare with, where they are named.
   *
   * @param kind the column of the kinds
   * @param component the column of the components
   */
  record Expected(@Nullable String kind, @Nullable String component) {}

  /**
   * The tasks in a file.
   *
   * @param expectedNames the columns to compare with
   * @param labels the words of the summary
   */
  TaskList(
      Path file,
      CollectiveImpact engine,
      DeclaredColumns.Names declaredNames,
      Expected expectedNames,
      Labels labels) {
    this.file = file;
    this.engine = engine;
    this.declaredNames = declaredNames;
    this.expectedNames = expectedNames;
    this.labels = labels;
  }

  /**
   * Classifies all tasks of a table and writes its rows.
   *
   * @param standard what is written to, if its reader may go away before the end
   */
  void classify(TaskTable table, TaskWriter rows, @Nullable PrintWriter standard)
      throws IOException {
    Batches batches = new Batches(rows, standard);
    try {
      table.read(batches);
      batches.flush();
      rows.end();
    } catch (ReaderGoneException e) {
      notes.clear();
    }
  }

  /** Nobody reads what is written any more. */
  private static final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A row that waits to be classified; with nothing in its title it is not. */
  private record Waiting(
      Row row, Optional<Task> task, Optional<TaskOwnerPart> preliminary, String why) {}

  /** Collects rows until there are enough to classify them together. */
  private final class Batches implements TaskTable.Reader {
    private final TaskWriter rows;
    private final @Nullable PrintWriter standard;
    private final List<Waiting> waiting = new ArrayList<>(BATCH);
    private @Nullable DeclaredColumns declared;
    private int expected = -1;
    private int expectedComponent = -1;
    private int text;

    Batches(TaskWriter rows, @Nullable PrintWriter standard) {
      this.rows = rows;
      this.standard = standard;
    }

    @Override
    public void headings(Headings found) throws IOException {
      headings = found;
      declared = new DeclaredColumns(declaredNames, found);
      text = found.text();
      if (expectedNames.kind() != null) {
        expected = found.column(expectedNames.kind());
        matrix = new KindMatrix();
      }
      if (expectedNames.component() != null) {
        expectedComponent = found.column(expectedNames.component());
        score = new ComponentScore();
      }
      List<String> names = found.uniqueNames(TaskWriter.COLUMNS);
      for (int i = 0; i < TaskWriter.COLUMNS.size(); i++) {
        String name = names.get(found.names().size() + i);
        if (!name.equals(TaskWriter.COLUMNS.get(i))) {
          notes.add(
              labels.of(
                  "classify.renamed", Map.of("column", TaskWriter.COLUMNS.get(i), "name", name)));
        }
      }
      rows.begin(found);
    }

    @Override
    public void row(Row row) throws IOException {
      String title = row.cell(text);
      String why = "";
      if (Plain.text(title).isBlank()) {
        why = "the cell is empty";
      } else if (title.length() > LONGEST) {
        why =
            String.format(
                Locale.ROOT,
                "the cell has %,d characters; expected a title of at most %,d",
                title.length(),
                LONGEST);
      }
      if (!why.isEmpty()) {
        complain(row, text, why + ". The task is left open");
      }
      waiting.add(waiting(row, title, why));
      if (waiting.size() == BATCH) {
        flush();
      }
    }

    private Waiting waiting(Row row, String title, String why) {
      if (!why.isEmpty()) {
        return new Waiting(row, Optional.empty(), Optional.empty(), why);
      }
      Task.Builder task = Task.builder().id(id(row)).title(title);
      DeclaredColumns.Complaints complaints = (column, message) -> complain(row, column, message);
      DeclaredColumns columns = Objects.requireNonNull(declared);
      columns.declare(row, task, complaints);
      return new Waiting(row, Optional.of(task.build()), columns.preliminary(row, complaints), "");
    }

    private static TaskId id(Row row) {
      return TaskId.of("row-" + row.number());
    }

    private void complain(Row row, int column, String message) {
      flaw(
          new Flaw(
              row.number(),
              row.line(),
              Optional.of(Objects.requireNonNull(headings).describe(column)),
              message,
              false));
    }

    @Override
    public void flaw(Flaw flaw) {
      flawed++;
      lost += flaw.lost() ? 1 : 0;
      if (flaws.size() < TOLD) {
        flaws.add(flaw);
      } else {
        untold++;
      }
    }

    @Override
    public void noHeadings() {
      notes.add(labels.of("classify.noHeadings"));
    }

    @Override
    public void leftOut(long number, LeftOut why) {
      notes.add(labels.of("classify.leftOut." + why, "count", number));
    }

    /** Classifies and writes what waits. */
    void flush() throws IOException {
      List<TaskClassification> found =
          engine.classifyAll(waiting.stream().flatMap(it -> it.task().stream()).toList());
      List<TaskClassification> all = new ArrayList<>(waiting.size());
      List<Task> again = new ArrayList<>();
      int next = 0;
      for (Waiting row : waiting) {
        TaskClassification task =
            row.task().isPresent() ? found.get(next++) : open(row.row(), row.why());
        all.add(task);
        if (task.kind() == TaskKind.UNDETERMINED
            && row.preliminary().isPresent()
            && row.task().isPresent()) {
          again.add(
              Task.builder().copyOf(row.task().get()).partOf(row.preliminary().get()).build());
        }
      }
      settle(all, again);
      for (int i = 0; i < all.size(); i++) {
        account(waiting.get(i).row(), all.get(i));
      }
      waiting.clear();
      if (standard != null && standard.checkError()) {
        throw new ReaderGoneException();
      }
    }

    /** What the words leave open the phase may settle. */
    private void settle(List<TaskClassification> all, List<Task> again) {
      if (again.isEmpty()) {
        return;
      }
      int next = 0;
      List<TaskClassification> settled = engine.classifyAll(again);
      for (int i = 0; i < all.size() && next < settled.size(); i++) {
        if (waiting.get(i).task().map(Task::id).equals(Optional.of(again.get(next).id()))) {
          all.set(i, settled.get(next++));
        }
      }
    }

    private static TaskClassification open(Row row, String why) {
      return TaskClassification.builder()
          .id(id(row))
          .kind(TaskKind.UNDETERMINED)
          .confidence(0)
          .addBecause(why)
          .build();
    }

    private void account(Row row, TaskClassification task) throws IOException {
      tally.add(task);
      rows.write(row, task);
      compareKind(row, task);
      compareComponent(row, task);
    }

    private void compareKind(Row row, TaskClassification task) {
      String label = expected < 0 ? "" : Plain.text(row.cell(expected));
      if (label.isEmpty() || matrix == null) {
        return;
      }
      Optional<TaskKind> kind = KindMatrix.kind(label);
      if (kind.isPresent()) {
        matrix.add(kind.get(), task.kind());
      } else {
        complain(row, expected, "'" + label + "' is no kind; expected one of " + KindMatrix.LABELS);
      }
    }

    private void compareComponent(Row row, TaskClassification task) {
      String label = expectedComponent < 0 ? "" : Plain.text(row.cell(expectedComponent));
      if (label.isEmpty() || score == null) {
        return;
      }
      Optional<Component> component = DeclaredColumns.component(label);
      if (component.isPresent()) {
        score.add(component.get(), task);
      } else {
        complain(
            row,
            expectedComponent,
            "'" + label + "' is no component; expected one of " + ComponentScore.LABELS);
      }
    }
  }

  /** What is wrong with rows and was not told yet, in their order. */
  List<Flaw> takeFlaws() {
    List<Flaw> taken = flaws.stream().sorted(Comparator.comparingLong(Flaw::row)).toList();
    flaws.clear();
    return taken;
  }

  /** How many flaws more there are. */
  long untold() {
    return untold;
  }

  /** Whether anything is wrong with any row. */
  boolean isFlawed() {
    return flawed > 0;
  }

  /** Whether rows could not be read. */
  boolean lost() {
    return lost > 0;
  }

  /** How many tasks are of which kind, and what else is worth telling. */
  String summary(int width) {
    Page page = new Page(width, false, labels.isRightToLeft());
    String column = headings == null ? "" : headings.describe(headings.text());
    page.item(
        "",
        new Span(labels.of("classify.tasks", "count", tally.tasks()), Tone.STRONG),
        Span.of(labels.of("classify.column", "column", column)),
        Span.name(String.valueOf(file.getFileName()), Tone.PLAIN));
    tally.write(page, Names.of(labels.language()));
    if (flawed > 0) {
      String all = labels.of("classify.flaws", "count", flawed);
      String without = lost == 0 ? "" : "; " + labels.of("classify.lost", "count", lost);
      page.item("", Span.of(all + without + "."));
    }
    notes.forEach(note -> page.item("", Span.of(note)));
    StringBuilder summary = new StringBuilder(page.toString());
    if (matrix != null) {
      summary.append(System.lineSeparator()).append(matrix.text(labels));
    }
    if (score != null) {
      summary.append(System.lineSeparator()).append(score.text(labels));
    }
    return summary.toString();
  }
}
