package org.collectiveimpact.examples.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which sign stands between the cells of a text file. */
final class Separator {

  /** Stands in no text, so that every line is one cell. */
  static final char NONE = '\u001F';

  private static final char[] USUAL = {',', ';', '\t', '|'};

  /** Excel writes this line to tell itself the separator. */
  private static final Pattern DECLARED = Pattern.compile("(?i)^\"?sep=([,;\t|])\"?(\r|\n|$)");

  private static final int ROWS = 50;

  /** In a table nearly all rows have as many cells; in sentences the commas vary. */
  private static final double EVEN = 0.8;

  private Separator() {}

  /** The separator that the first line declares. */
  static @Nullable Character declared(String text) {
    Matcher matcher = DECLARED.matcher(text);
    return matcher.find() ? matcher.group(1).charAt(0) : null;
  }

  /**
   * The separator by which a row splits into known headings, or else into rows of equal length.
   *
   * @param heading the heading that the user knows to be there
   */
  static char of(String text, @Nullable String heading) {
    char best = NONE;
    double most = 0;
    for (char candidate : USUAL) {
      double score = score(rows(text, candidate), heading);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private static double score(List<List<String>> rows, @Nullable String heading) {
    Map<Integer, Integer> lengths = new HashMap<>();
    boolean known = false;
    for (List<String> row : rows) {
      lengths.merge(row.size(), 1, Integer::sum);
      known |= row.size() > 1 && row.stream().anyMatch(cell -> Headings.isKnown(cell, heading));
    }
    int split =
        lengths.entrySet().stream()
            .filter(length -> length.getKey() > 1)
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    double even = (double) split / Math.max(1, rows.size());
    return known ? 1 + even : even >= EVEN && rows.size() > 1 ? even : 0;
  }

  private static List<List<String>> rows(String text, char separator) {
    List<List<String>> rows = new ArrayList<>();
    try {
      for (CsvRecord row : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
        rows.add(row.getFields());
        if (rows.size() == ROWS) {
          break;
        }
      }
    } catch (CsvParseException e) {
      // What was read so far has to do; the row is told of when the file is read.
      return rows;
    }
    return rows;
  }

  /** The separator in words. */
  static String name(char separator) {
    return switch (separator) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case NONE -> "line ends";
      default -> "'" + separator + "'";
    };
  }
}
