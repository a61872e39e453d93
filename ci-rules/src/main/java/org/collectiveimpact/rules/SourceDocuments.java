package org.collectiveimpact.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.collectiveimpact.rules.Explanation.SourcePassage;
import org.collectiveimpact.rules.TracedStatement.How;

/**
 * The statements of the source documents and the rulings on them: what each says in a few words,
 * and for a statement that no rule judges what else accounts for it.
 */
final class SourceDocuments {

  /** How the identifiers of rulings begin; a ruling is not a statement of the documents. */
  private static final String RULING = "AMB-";

  private final String titleColumn;
  private final Map<String, NamedCsvRecord> rows = new TreeMap<>();

  /** The titles in a language that there are words in. */
  SourceDocuments(Locale language) {
    titleColumn = language.equals(Locale.ENGLISH) ? "title" : "hebrew";
    CsvReader.builder()
        .ofNamedCsvRecord(RuleSource.resource("passages.csv"))
        .forEach(row -> rows.put(row.getField("id"), row));
  }

  /** The passages with these ids. */
  List<SourcePassage> passages(List<String> ids) {
    return ids.stream().map(id -> new SourcePassage(id, title(id))).toList();
  }

  /** Every passage, by its id. */
  List<SourcePassage> passages() {
    return passages(List.copyOf(rows.keySet()));
  }

  private String title(String id) {
    NamedCsvRecord row = rows.get(id);
    return row == null ? "" : row.getField(titleColumn);
  }

  /** Every statement, by its id, and what accounts for it. */
  List<TracedStatement> trace(Collection<RuleInfo> rules) {
    Map<String, List<String>> codes = new TreeMap<>();
    for (RuleInfo rule : rules) {
      for (String id : rule.sources()) {
        codes.computeIfAbsent(id, source -> new ArrayList<>()).add(rule.code());
      }
    }
    List<TracedStatement> statements = new ArrayList<>();
    for (Map.Entry<String, NamedCsvRecord> row : rows.entrySet()) {
      if (!row.getKey().startsWith(RULING)) {
        statements.add(statement(row.getKey(), row.getValue(), codes));
      }
    }
    return statements;
  }

  private TracedStatement statement(
      String id, NamedCsvRecord row, Map<String, List<String>> codes) {
    String how = row.getField("how");
    String where = row.getField("where");
    if (how.isEmpty()) {
      return new TracedStatement(id, title(id), How.RULE, codes.getOrDefault(id, List.of()));
    }
    How kind = How.valueOf(how.toUpperCase(Locale.ROOT));
    List<String> places =
        kind == How.CONTEXT ? List.of(where) : Arrays.asList(where.split("; ?", -1));
    return new TracedStatement(id, title(id), kind, places);
  }
}
