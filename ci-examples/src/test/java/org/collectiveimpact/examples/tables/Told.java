package org.collectiveimpact.examples.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table gave, in its order. */
class Told implements TaskTable.Reader {

  final List<String> headings = new ArrayList<>();
  final List<String> tasks = new ArrayList<>();
  final List<Row> rows = new ArrayList<>();
  final List<String> flaws = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  int text = -1;

  /** What a file gives if nothing is known of it. */
  static Told of(Path file) throws IOException {
    return of(file, (String) null);
  }

  /** What a file gives if the column of the tasks is known. */
  static Told of(Path file, @Nullable String textColumn) throws IOException {
    return of(file, new TaskTable.Options(textColumn, true, null, null, null));
  }

  static Told of(Path file, TaskTable.Options options) throws IOException {
    Told told = new Told();
    TaskTable.of(file, options, (done, total) -> {}).read(told);
    return told;
  }

  @Override
  public void headings(Headings found) {
    headings.addAll(found.names());
    text = found.text();
  }

  @Override
  public void row(Row row) {
    rows.add(row);
    tasks.add(row.cell(text));
  }

  @Override
  public void flaw(Flaw flaw) {
    flaws.add(flaw + (flaw.lost() ? " (lost)" : ""));
  }

  @Override
  public void noHeadings() {
    notes.add("no headings");
  }

  @Override
  public void leftOut(long number, LeftOut why) {
    notes.add(number + " " + why);
  }
}
