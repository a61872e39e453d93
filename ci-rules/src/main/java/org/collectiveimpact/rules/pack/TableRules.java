package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of one table, and what its findings say. */
final class TableRules {

  private static final Map<TableColumn, String> KEYS =
      Map.of(
          TableColumn.MESSAGE_EN, "",
          TableColumn.MESSAGE_HE, "",
          TableColumn.MISSING_EN, ".missing",
          TableColumn.MISSING_HE, ".missing",
          TableColumn.REMEDY_EN, ".remedy",
          TableColumn.REMEDY_HE, ".remedy");

  private final List<PackRule> rules = new ArrayList<>();
  private final Map<String, Map<String, String>> words = new HashMap<>();

  TableRules(TableSheet sheet, PackContext context) {
    TableHeadings headings = new TableHeadings(sheet, context);
    if (!headings.isComplete()) {
      return;
    }
    for (List<TableCell> row : sheet.rows().subList(1, sheet.rows().size())) {
      new TableRow(headings, row, context).rule().ifPresent(rules::add);
      words(headings, row, context.problems());
    }
    if (sheet.rows().size() == 1) {
      context.problems().warning(sheet.place(), "empty-table", "the table has no rows", null);
    }
  }

  /** The rules, one for each row that could be read. */
  List<PackRule> rules() {
    return rules;
  }

  /** What findings say, by language and then by key. */
  Map<String, Map<String, String>> words() {
    return words;
  }

  private void words(TableHeadings headings, List<TableCell> row, PackProblems problems) {
    String code = headings.cell(TableColumn.CODE, row).map(TableCell::text).orElse("");
    for (TableColumn column : TableColumn.values()) {
      TableCell cell =
          headings.cell(column, row).filter(it -> !it.isBlank() && !it.isUnreadable()).orElse(null);
      String key = KEYS.get(column);
      if (cell != null && key != null) {
        Optional<String> problem = CellWords.problem(cell.text());
        problem.ifPresent(
            found ->
                problems.error(
                    cell.place(),
                    "bad-message",
                    found + "; expected a text with {value}, {count} or {part} at most",
                    null));
        // What was told of here is not told of again by those who look at all words.
        String text = problem.isEmpty() ? cell.text() : cell.text().replaceAll("[{}]", "");
        String language = column.heading().endsWith("_he") ? "he" : "en";
        words.computeIfAbsent(language, it -> new HashMap<>()).put(code + key, text);
      }
    }
  }
}
