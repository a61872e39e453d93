package org.collectiveimpact.rules.pack;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.json.FormatProblem;
import org.collectiveimpact.rules.text.SignalFormatException;
import org.collectiveimpact.rules.text.Signals;

/** Reads a table of signals that stands among the tables of rules. */
final class TableSignals {

  /** No table of rules has these columns. */
  private static final Set<String> COLUMNS = Set.of("signal", "words", "weight");

  private TableSignals() {}

  /** Whether the headings are those of signals. */
  static boolean isMeant(TableSheet sheet) {
    return sheet.rows().get(0).stream().map(TableCell::text).toList().containsAll(COLUMNS);
  }

  /** The signals; nothing if there is a problem in them, which is named. */
  static Optional<Signals> read(TableSheet sheet, PackProblems problems) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      int columns = sheet.rows().get(0).size();
      for (List<TableCell> row : sheet.rows()) {
        String[] cells = new String[Math.max(columns, row.size())];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = i < row.size() ? row.get(i).text() : "";
        }
        csv.writeRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written but a string
    }
    try {
      return Optional.of(Signals.parse(sheet.place().file(), text.toString()));
    } catch (SignalFormatException e) {
      for (FormatProblem problem : e.problems()) {
        problems.error(
            place(sheet, problem), "bad-signal", problem.message(), problem.hint().orElse(null));
      }
      return Optional.empty();
    }
  }

  /** The cell that begins where the problem is. */
  private static PackPlace place(TableSheet sheet, FormatProblem problem) {
    if (problem.line() == 0) {
      return sheet.place();
    }
    PackPlace place = sheet.rows().get(problem.line() - 1).get(0).place();
    int column = 1;
    for (TableCell cell : sheet.rows().get(problem.line() - 1)) {
      if (column <= problem.column()) {
        place = cell.place();
      }
      column += cell.text().length() + 1;
    }
    return place;
  }
}
