package org.collectiveimpact.examples.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings among the first rows, and leaves out what is no task below them: blank rows,
 * headings that are repeated, and the names of the groups above these.
 */
final class HeadingFinder implements RowSource.Sink {

  private final Path file;
  private final TaskTable.Options options;
  private final RowSource source;
  private final TaskTable.Reader reader;
  private final List<Row> first = new ArrayList<>();
  private final List<Lost> firstLost = new ArrayList<>();
  private @Nullable Headings headings;
  private List<String> heading = List.of();
  private @Nullable Row held;
  private long above;
  private long repeated;

  HeadingFinder(Path file, TaskTable.Options options, RowSource source, TaskTable.Reader reader) {
    this.file = file;
    this.options = options;
    this.source = source;
    this.reader = reader;
  }

  @Override
  public void row(Row row) throws IOException {
    if (row.isBlank()) {
      return;
    }
    if (headings != null) {
      pass(row, headings);
      return;
    }
    first.add(row);
    if (first.size() > Headings.ROWS_ABOVE) {
      decide();
    }
  }

  /** A row that could not be read. */
  private record Lost(Flaw flaw, int column) {}

  @Override
  public void lost(Flaw flaw, int column) throws IOException {
    if (headings == null) {
      firstLost.add(new Lost(flaw, column));
    } else {
      reader.flaw(column < 0 ? flaw : flaw.in(headings.describe(column)));
    }
  }

  /** After the last row. */
  void end() throws IOException {
    if (headings == null) {
      decide();
    }
    if (held != null) {
      reader.row(held);
    }
    if (above > 0) {
      reader.leftOut(above, LeftOut.ABOVE);
    }
    if (repeated > 0) {
      reader.leftOut(repeated, LeftOut.REPEATED);
    }
  }

  private void decide() throws IOException {
    if (first.isEmpty()) {
      throw new TableException(
          firstLost.isEmpty()
              ? file + ": has no rows; expected headings and tasks"
              : file + ": " + firstLost.get(0).flaw());
    }
    int at = headingRow();
    Headings found;
    if (at < 0) {
      int columns = first.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
      found = Headings.letters(file, columns, options.textColumn());
    } else {
      found = Headings.of(file, first.get(at), options.textColumn());
      heading = found.names().stream().map(Cells::plain).toList();
    }
    headings = found.ofExcel(source.isOfExcel());
    above = Math.max(0, at);
    if (at < 0 && options.headings()) {
      reader.noHeadings();
    }
    reader.headings(headings);
    for (Lost row : firstLost) {
      lost(row.flaw(), row.column());
    }
    for (Row row : first.subList(at + 1, first.size())) {
      pass(row, found);
    }
    first.clear();
  }

  /**
   * The place of the headings among the first rows: the first row with a heading that is known or
   * wanted and with more cells than the rows above it. Without such a row, the first one; a single
   * column without a known heading has none.
   */
  private int headingRow() {
    if (!options.headings()) {
      return -1;
    }
    int found = headingRow(options.textColumn());
    if (found < 0 && options.textColumn() != null) {
      found = Math.max(0, headingRow(null));
    }
    boolean list = first.stream().allMatch(row -> row.cells().size() == 1);
    return found >= 0 ? found : list ? -1 : 0;
  }

  private int headingRow(@Nullable String wanted) {
    long most = 0;
    for (int i = 0; i < first.size(); i++) {
      Row row = first.get(i);
      boolean known = row.cells().stream().anyMatch(cell -> Headings.isKnown(cell, wanted));
      if (known && row.filled() > most && !isTitle(i)) {
        return i;
      }
      most = Math.max(most, row.filled());
    }
    return -1;
  }

  /** Whether the row is a single word above the table, such as the name of a board. */
  private boolean isTitle(int at) {
    return first.get(at).filled() == 1
        && first.subList(at + 1, first.size()).stream()
            .anyMatch(
                row ->
                    row.filled() > 1
                        && row.cells().stream().anyMatch(cell -> Headings.isKnown(cell, null)));
  }

  private void pass(Row row, Headings found) throws IOException {
    Row before = held;
    held = null;
    if (isHeading(row)) {
      repeated += before == null ? 1 : 2;
      return;
    }
    if (before != null) {
      reader.row(before);
    }
    if (tooLong(row, found)) {
      return;
    }
    boolean group = heading.size() > 1 && row.filled() == 1 && !Cells.isBlank(row.cell(0));
    if (group) {
      held = row;
    } else {
      reader.row(row);
    }
  }

  private boolean isHeading(Row row) {
    return heading.size() > 1
        && row.cells().size() >= heading.size()
        && row.cells().stream().map(Cells::plain).limit(heading.size()).toList().equals(heading);
  }

  private boolean tooLong(Row row, Headings found) throws IOException {
    int columns = found.names().size();
    boolean more = row.cells().stream().skip(columns).anyMatch(cell -> !Cells.isBlank(cell));
    if (more && source.isSeparated()) {
      reader.flaw(
          Flaw.lost(
              row.number(),
              row.line(),
              "has "
                  + row.cells().size()
                  + " cells; the headings have "
                  + columns
                  + ". A separator inside a cell needs quotes around the cell. The row is left"
                  + " out"));
      return true;
    }
    if (more) {
      reader.flaw(
          Flaw.of(row, found.describe(columns), "cells without a heading; they are left out"));
    }
    return false;
  }
}
