package org.collectiveimpact.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.task.TaskQuestion;
import org.collectiveimpact.examples.cli.Page.Span;
import org.collectiveimpact.examples.cli.Page.Tone;
import org.collectiveimpact.examples.tables.Headings;
import org.collectiveimpact.examples.tables.Row;
import org.collectiveimpact.examples.tables.TaskWriter;

/** Writes classified tasks for people: the task, what it is, and why or what would tell. */
final class TaskListText implements TaskWriter {

  private static final String INDENT = "    ";

  private final Writer out;
  private final int width;
  private final boolean colours;
  private final Labels labels;
  private final Names names;
  private int text;

  TaskListText(Writer out, int width, boolean colours, Labels labels) {
    this.out = out;
    this.width = width;
    this.colours = colours;
    this.labels = labels;
    this.names = Names.of(labels.language());
  }

  @Override
  public void begin(Headings headings) {
    text = headings.text();
  }

  @Override
  public void write(Row row, TaskClassification task) throws IOException {
    Page page = new Page(width, colours, labels.isRightToLeft());
    page.item("  · ", Span.name(row.cell(text), Tone.PLAIN));
    page.item(INDENT + "→ ", new Span(what(task), tone(task.kind())), Span.dim(sure(task)));
    for (TaskQuestion question : task.questions()) {
      page.item(INDENT + "? ", Span.of(names.of(question)));
    }
    for (String because : task.because()) {
      page.item(INDENT + "= ", Span.dim(because));
    }
    out.write(page.toString());
  }

  private String what(TaskClassification task) {
    List<String> what = new ArrayList<>();
    what.add(names.of(task.kind()));
    task.component().map(names::of).map(TaskListText::lower).ifPresent(what::add);
    task.mode().map(names::of).map(TaskListText::lower).ifPresent(what::add);
    if (!task.alternatives().isEmpty()) {
      what.add(labels.of("classify.or") + " " + others(task.alternatives()));
    }
    return String.join(", ", what);
  }

  private String others(List<Component> components) {
    return String.join(
        " " + labels.of("classify.or") + " ",
        components.stream().map(names::of).map(TaskListText::lower).toList());
  }

  private static String sure(TaskClassification task) {
    return task.kind() == TaskKind.UNDETERMINED
        ? ""
        : String.format(Locale.ROOT, "(%.0f %%)", task.confidence() * 100);
  }

  private static Tone tone(TaskKind kind) {
    return kind == TaskKind.UNDETERMINED ? Tone.CAUTION : Tone.STRONG;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
