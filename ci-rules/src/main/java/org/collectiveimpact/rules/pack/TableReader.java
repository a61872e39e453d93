package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.rules.text.Signals;

/**
 * Reads decision tables, CSV or XLSX: each row is a rule, each column a fact that it restricts, or
 * one of the columns of {@link TableColumn}. A table of signals is one as well.
 */
final class TableReader {

  private TableReader() {}

  /** The rules, words and signals of the tables in a file. */
  static PackUnit read(PackFile file, PackContext context) {
    List<PackRule> rules = new ArrayList<>();
    Map<String, Map<String, String>> words = new HashMap<>();
    List<Signals> signals = new ArrayList<>();
    List<TableSheet> sheets = sheets(file, context.problems());
    for (TableSheet sheet : sheets) {
      if (sheet.rows().isEmpty()) {
        continue;
      }
      if (TableSignals.isMeant(sheet)) {
        TableSignals.read(sheet, context.problems()).ifPresent(signals::add);
      } else {
        TableRules table = new TableRules(sheet, context);
        rules.addAll(table.rules());
        table
            .words()
            .forEach(
                (language, texts) ->
                    words.computeIfAbsent(language, key -> new HashMap<>()).putAll(texts));
      }
    }
    if (!sheets.isEmpty() && sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
      context
          .problems()
          .error(PackPlace.of(file.name()), "bad-table", "the file holds no table", null);
    }
    PackUnit unit = PackUnit.ofRules(file, rules, words, context);
    return new PackUnit(unit.file(), unit.rules(), unit.drl(), unit.words(), List.copyOf(signals));
  }

  private static List<TableSheet> sheets(PackFile file, PackProblems problems) {
    return switch (file.extension()) {
      case "csv" -> TableText.read(file, problems).stream().toList();
      case "xlsx" -> workbook(file, problems);
      default -> {
        problems.error(
            PackPlace.of(file.name()),
            "unknown-file",
            "the file is no table; expected .csv or .xlsx",
            "Save it as a workbook without macros (.xlsx) or as CSV.");
        yield List.of();
      }
    };
  }

  private static List<TableSheet> workbook(PackFile file, PackProblems problems) {
    try {
      return TableWorkbook.read(file, problems);
    } catch (NoClassDefFoundError e) {
      problems.error(
          PackPlace.of(file.name()),
          "missing-library",
          "workbooks are read with Apache POI, which is not there",
          "Add the dependency org.apache.poi:poi-ooxml, or save the tables as CSV.");
      return List.of();
    }
  }
}
