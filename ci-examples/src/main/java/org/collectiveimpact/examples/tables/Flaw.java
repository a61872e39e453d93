package org.collectiveimpact.examples.tables;

import java.util.Optional;

/**
 * Something that is wrong with a row.
 *
 * @param row the row's number as spreadsheets show it, from 1
 * @param line the line of a text file on which the row starts, from 1; 0 in a workbook
 * @param column the letters of the column and its heading; empty if it is the row as a whole
 * @param message what was found, and what was expected or done about it
 * @param lost whether the row could not be read at all
 */
public record Flaw(long row, long line, Optional<String> column, String message, boolean lost) {

  /** A flaw of one cell. */
  static Flaw of(Row row, String column, String message) {
    return new Flaw(row.number(), row.line(), Optional.of(column), message, false);
  }

  /** A row that could not be read. */
  static Flaw lost(long row, long line, String message) {
    return new Flaw(row, line, Optional.empty(), message, true);
  }

  /** The flaw in a column. */
  Flaw in(String name) {
    return new Flaw(row, line, Optional.of(name), message, lost);
  }

  /** The flaw with its place, such as {@code row 12, column B 'Task Name': the cell is empty}. */
  @Override
  public String toString() {
    return "row "
        + row
        + (line == 0 || line == row ? "" : " (line " + line + ")")
        + column.map(name -> ", column " + name).orElse("")
        + ": "
        + message;
  }
}
