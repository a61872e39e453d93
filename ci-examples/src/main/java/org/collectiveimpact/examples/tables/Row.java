package org.collectiveimpact.examples.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number its number as spreadsheets show it, from 1
 * @param line the line of a text file on which it starts, from 1; 0 in a workbook
 * @param cells the texts of its cells; cells that are empty at the end may be missing
 */
public record Row(long number, long line, List<String> cells) {

  /** The text in a column, from 0; empty if the row is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether nothing can be seen in any cell. */
  boolean isBlank() {
    return filled() == 0;
  }

  /** In how many cells something can be seen. */
  long filled() {
    return cells.stream().filter(cell -> !Cells.isBlank(cell)).count();
  }
}
