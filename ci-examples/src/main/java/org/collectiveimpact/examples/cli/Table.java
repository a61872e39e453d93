package org.collectiveimpact.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of texts whose last two columns are wrapped to fit the screen. */
final class Table {

  private static final String GAP = "  ";

  /** So much of the room left goes to the last column: one part of this many. */
  private static final int LAST_SHARE = 4;

  private static final int NARROWEST = 12;

  private final int width;
  private final List<List<String>> rows = new ArrayList<>();

  Table(int width, List<String> titles) {
    this.width = width;
    rows.add(titles);
  }

  /** Adds a row with a text for each column. */
  void add(List<String> row) {
    rows.add(row);
  }

  /** The table; every column but the last is filled up with blanks. */
  @Override
  public String toString() {
    int columns = rows.get(0).size();
    List<Integer> widths = new ArrayList<>();
    int left = width;
    for (int column = 0; column < columns - 2; column++) {
      int at = column;
      int widest = rows.stream().mapToInt(row -> Plain.width(row.get(at))).max().orElse(0);
      widths.add(widest);
      left -= widest + GAP.length();
    }
    int last = Math.max(NARROWEST, left / LAST_SHARE);
    widths.add(Math.max(NARROWEST, left - last - GAP.length()));
    widths.add(last);
    return rows.stream().map(row -> text(row, widths)).collect(Collectors.joining());
  }

  private static String text(List<String> row, List<Integer> widths) {
    List<List<String>> cells =
        IntStream.range(0, row.size())
            .mapToObj(column -> wrapped(row.get(column), widths.get(column)))
            .toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        List<String> cell = cells.get(column);
        String part = i < cell.size() ? cell.get(i) : "";
        int blanks = widths.get(column) - Plain.width(part);
        line.append(part).append(" ".repeat(Math.max(0, blanks))).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static List<String> wrapped(String text, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && Plain.width(line.toString()) + 1 + Plain.width(word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (Plain.width(line.toString()) > room) {
        lines.add(line.substring(0, room));
        line.delete(0, room);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
