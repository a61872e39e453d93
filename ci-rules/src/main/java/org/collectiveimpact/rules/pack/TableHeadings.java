package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings of a table of rules: which column is what, and what is wrong with them. */
final class TableHeadings {

  private final TableSheet sheet;
  private final Vocabulary vocabulary;
  private final PackProblems problems;
  private final Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
  private final Map<Integer, Heading> facts = new LinkedHashMap<>();
  private final boolean complete;

  TableHeadings(TableSheet sheet, PackContext context) {
    this.sheet = sheet;
    this.vocabulary = context.vocabulary();
    this.problems = context.problems();
    List<TableCell> headings = sheet.rows().get(0);
    fixed(headings);
    this.complete = isComplete(headings);
    if (complete) {
      headings(headings);
    }
  }

  /** Whether the columns that every row needs are there. */
  boolean isComplete() {
    return complete;
  }

  /** Whether there is such a column. */
  boolean has(TableColumn column) {
    return columns.containsKey(column);
  }

  /**
   * The cell of a row in such a column; nothing if there is no such column or the row ends before.
   */
  Optional<TableCell> cell(TableColumn column, List<TableCell> row) {
    Integer index = columns.get(column);
    return index == null || index >= row.size() ? Optional.empty() : Optional.of(row.get(index));
  }

  /** What a column is headed with, if it is one of facts. */
  Optional<Heading> fact(int column) {
    return Optional.ofNullable(facts.get(column));
  }

  /** Whether a column is one of those that all tables share. */
  boolean isShared(int column) {
    return columns.containsValue(column);
  }

  /**
   * A column of a fact.
   *
   * @param text its heading
   * @param ofInitiative the fact about the initiative that is headed so
   * @param ofParts the facts about parts that are headed so, by kind
   */
  record Heading(
      String text, Optional<VocabularyFact> ofInitiative, Map<String, VocabularyFact> ofParts) {

    /** The fact in a row about parts of a kind, or about the initiative. */
    Optional<VocabularyFact> of(Optional<String> part) {
      return part.map(ofParts::get).or(() -> ofInitiative);
    }

    /** Whether nothing is called so. */
    boolean isUnknown() {
      return ofInitiative.isEmpty() && ofParts.isEmpty();
    }
  }

  private void fixed(List<TableCell> headings) {
    for (int i = 0; i < headings.size(); i++) {
      TableCell heading = headings.get(i);
      Optional<TableColumn> column = TableColumn.of(heading.text());
      if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
        duplicate(heading);
      }
    }
  }

  private void duplicate(TableCell heading) {
    problems.error(
        heading.place(),
        "duplicate-column",
        "there are two columns '" + Shown.of(heading.text()) + "'; expected one",
        null);
  }

  /** Whether the table has the columns that its kind of table needs. */
  private boolean isComplete(List<TableCell> headings) {
    boolean complete = isThere(TableColumn.CODE, headings);
    complete &= isThere(TableColumn.SEVERITY, headings);
    boolean requires =
        columns.containsKey(TableColumn.ENTERING)
            || columns.containsKey(TableColumn.FACT)
            || columns.containsKey(TableColumn.REQUIRED);
    if (requires) {
      complete &= isThere(TableColumn.ENTERING, headings);
      complete &= isThere(TableColumn.FACT, headings);
      complete &= isThere(TableColumn.REQUIRED, headings);
    }
    if (requires && columns.containsKey(TableColumn.PART)) {
      problems.error(
          headings.get(columns.get(TableColumn.PART)).place(),
          "bad-table",
          "the table has the columns 'entering' and 'part'; expected one of them",
          "What a stage requires is looked at for the initiative as a whole.");
      complete = false;
    }
    return complete;
  }

  private boolean isThere(TableColumn column, List<TableCell> headings) {
    if (columns.containsKey(column)) {
      return true;
    }
    List<String> texts = headings.stream().map(TableCell::text).toList();
    String near = Nearest.of(column.heading(), texts).stream().findFirst().orElse(null);
    problems.error(
        headings.get(0).place(),
        "missing-column",
        "there is no column '" + column.heading() + "' in the first row of the table",
        near == null ? null : "Maybe '" + near + "' is meant to be it.");
    return false;
  }

  private void headings(List<TableCell> headings) {
    Set<String> kinds = kinds();
    Set<Object> taken = new HashSet<>();
    for (int i = 0; i < headings.size(); i++) {
      TableCell heading = headings.get(i);
      if (columns.containsValue(i)
          || TableColumn.of(heading.text()).isPresent()
          || heading.isBlank()) {
        continue; // a cell under a blank heading is told of in its row
      }
      Heading known = heading(heading.text(), kinds);
      facts.put(i, known);
      if (known.isUnknown()) {
        problems.error(
            heading.place(),
            "unknown-fact",
            "'"
                + Shown.of(heading.text())
                + "' is neither a fact nor one of the columns "
                + String.join(
                    ", ", Arrays.stream(TableColumn.values()).map(TableColumn::heading).toList()),
            hint(heading.text(), kinds));
      } else if (!taken.add(List.of(known.ofInitiative(), known.ofParts()))) {
        duplicate(heading);
      }
    }
  }

  /** The kinds of parts that the rows are about. */
  private Set<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>();
    Integer column = columns.get(TableColumn.PART);
    if (column != null) {
      for (List<TableCell> row : sheet.rows().subList(1, sheet.rows().size())) {
        if (column < row.size()) {
          vocabulary.findPart(row.get(column).text()).ifPresent(kinds::add);
        }
      }
    }
    return kinds;
  }

  private Heading heading(String text, Set<String> kinds) {
    Map<String, VocabularyFact> ofParts = new LinkedHashMap<>();
    for (String kind : kinds) {
      vocabulary.find(kind, text).ifPresent(fact -> ofParts.put(kind, fact));
    }
    return new Heading(text, vocabulary.find(text), ofParts);
  }

  private @Nullable String hint(String heading, Set<String> kinds) {
    List<String> near = new ArrayList<>(vocabulary.near(heading));
    kinds.forEach(kind -> near.addAll(vocabulary.near(kind, heading)));
    Arrays.stream(TableColumn.values()).forEach(column -> near.addAll(column.headings()));
    return Nearest.hint(heading, near);
  }
}
