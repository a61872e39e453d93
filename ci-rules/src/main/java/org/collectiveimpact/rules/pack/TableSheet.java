package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sheet of a workbook or a CSV file: rows of cells, within limits of size. */
final class TableSheet {

  /** No table that people keep has more rows; each is a rule. */
  static final int MOST_ROWS = 2_000;

  /** No table that people can read has more columns. */
  static final int MOST_COLUMNS = 100;

  /** A sentence in a cell is shorter. */
  static final int LONGEST_CELL = 2_000;

  private final String file;
  private final Optional<String> name;
  private final List<List<TableCell>> rows = new ArrayList<>();

  TableSheet(String file, Optional<String> name) {
    this.file = file;
    this.name = name;
  }

  /** The rows in which something is written, the headings first. */
  List<List<TableCell>> rows() {
    return rows;
  }

  /** The table as a whole. */
  PackPlace place() {
    return name.map(sheet -> PackPlace.ofCell(file, sheet, 0, 0)).orElse(PackPlace.of(file));
  }

  /**
   * Adds a row unless nothing is written in it.
   *
   * @return whether more rows may follow; if not, the problem is named
   */
  boolean add(List<TableCell> row, PackProblems problems) {
    List<TableCell> cells = new ArrayList<>(row);
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.isEmpty()) {
      return true;
    }
    for (TableCell cell : cells) {
      if (cell.text().length() > LONGEST_CELL) {
        problems.error(
            cell.place(),
            "too-large",
            "the cell holds "
                + cell.text().length()
                + " characters; expected at most "
                + LONGEST_CELL,
            null);
        return false;
      }
    }
    PackPlace first = cells.get(0).place();
    if (cells.size() > MOST_COLUMNS) {
      problems.error(
          first,
          "too-large",
          "the row has " + cells.size() + " columns; expected at most " + MOST_COLUMNS,
          null);
      return false;
    }
    if (rows.size() > MOST_ROWS) {
      problems.error(
          first,
          "too-large",
          "the table has more than " + MOST_ROWS + " rows",
          "Split it into several tables.");
      return false;
    }
    rows.add(List.copyOf(cells));
    return true;
  }
}
