package org.collectiveimpact.rules.pack;

import java.util.Optional;

/**
 * Where in a pack something stands: a file as a whole, a span of a line of text, or a cell.
 *
 * @param file the file, relative to the pack, with {@code /}
 * @param line the line, from 1; 0 if the file as a whole or a workbook is meant
 * @param column the first column, from 1; 0 if the line as a whole is meant
 * @param end the column after the last one; 0 if it is not known
 * @param cell the cell of a workbook, such as {@code Requirements!C7}
 */
public record PackPlace(String file, int line, int column, int end, Optional<String> cell)
    implements Comparable<PackPlace> {

  /** A file as a whole. */
  public static PackPlace of(String file) {
    return new PackPlace(file, 0, 0, 0, Optional.empty());
  }

  /** A span of a line. */
  public static PackPlace of(String file, int line, int column, int end) {
    return new PackPlace(file, line, column, end, Optional.empty());
  }

  /** A cell of a sheet, counted from 0 as workbooks do inside. */
  public static PackPlace ofCell(String file, String sheet, int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    String cell = sheet + "!" + letters + (row + 1);
    return new PackPlace(file, row + 1, column + 1, 0, Optional.of(cell));
  }

  /** In the order of files, then of lines and columns. */
  @Override
  public int compareTo(PackPlace other) {
    int byFile = file.compareTo(other.file);
    int bySheet =
        cell.map(PackPlace::sheet)
            .orElse("")
            .compareTo(other.cell.map(PackPlace::sheet).orElse(""));
    int byLine = Integer.compare(line, other.line);
    int before = byFile != 0 ? byFile : bySheet != 0 ? bySheet : byLine;
    return before != 0 ? before : Integer.compare(column, other.column);
  }

  private static String sheet(String cell) {
    return cell.substring(0, cell.lastIndexOf('!'));
  }

  /** As compilers print it: {@code rules/ours.drl:12:5}, {@code tables.xlsx:Requirements!C7}. */
  @Override
  public String toString() {
    if (cell.isPresent()) {
      return file + ":" + cell.get();
    }
    return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
  }
}
