package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.pack.Comparison.Operator;
import org.jspecify.annotations.Nullable;

/** One row of a table of rules, read cell by cell so that all that is wrong in it is named. */
final class TableRow {

  private final TableHeadings headings;
  private final List<TableCell> row;
  private final Vocabulary vocabulary;
  private final PackProblems problems;
  private final CellReader cells;
  private final List<PackCondition> conditions = new ArrayList<>();
  private final Set<String> facts = new LinkedHashSet<>();
  private final Optional<PackRule> rule;
  private boolean restricts;
  private boolean wrong;

  TableRow(TableHeadings headings, List<TableCell> row, PackContext context) {
    this.headings = headings;
    this.row = row;
    this.vocabulary = context.vocabulary();
    this.problems = context.problems();
    this.cells = new CellReader(vocabulary, problems);
    this.rule = read();
  }

  /** The rule; nothing if something in the row is wrong. */
  Optional<PackRule> rule() {
    return rule;
  }

  private Optional<PackRule> read() {
    TableCell code = code();
    Optional<Severity> severity =
        cell(TableColumn.SEVERITY)
            .flatMap(cell -> CellWords.severity(cell.text(), cell.place(), problems));
    Optional<LifecycleStage> stage = Optional.empty();
    Optional<String> part = Optional.empty();
    boolean requires = headings.has(TableColumn.ENTERING);
    boolean ofPart = headings.has(TableColumn.PART);
    if (requires) {
      stage =
          cell(TableColumn.ENTERING)
              .flatMap(cell -> CellWords.stage(cell.text(), cell.place(), problems));
      required();
    } else if (ofPart) {
      part = cell(TableColumn.PART).flatMap(this::part);
    }
    if (!ofPart || part.isPresent()) {
      for (int column = 0; column < row.size(); column++) {
        restriction(column, part);
      }
    }
    boolean whole =
        severity.isPresent() && requires == stage.isPresent() && ofPart == part.isPresent();
    boolean silent = saysNothing(part);
    if (wrong || code == null || !whole || silent) {
      return Optional.empty();
    }
    return Optional.of(
        new PackRule(
            code.text(),
            PackRule.Form.TABLE,
            code.place(),
            severity.get(),
            requires ? CellWords.whenMissing(severity.get()) : severity.get(),
            stage,
            part,
            conditions,
            List.copyOf(facts),
            sources()));
  }

  /** A cell that must be filled in. */
  private Optional<TableCell> cell(TableColumn column) {
    Optional<TableCell> cell = headings.cell(column, row).filter(it -> !it.isBlank());
    if (cell.filter(TableCell::isUnreadable).isPresent()) {
      wrong = true;
      return Optional.empty();
    }
    if (cell.isEmpty()) {
      PackPlace place = headings.cell(column, row).map(TableCell::place).orElse(row.get(0).place());
      fail(place, "missing-value", "the row has no " + column.heading(), null);
    }
    return cell;
  }

  private @Nullable TableCell code() {
    TableCell code = cell(TableColumn.CODE).orElse(null);
    if (code != null && !PackRule.isCode(code.text())) {
      fail(
          code.place(),
          "bad-code",
          "'"
              + Shown.of(code.text())
              + "' is no code; expected capital letters and digits joined by hyphens,"
              + " such as ORC-001",
          null);
      return null;
    }
    return code;
  }

  private Optional<String> part(TableCell cell) {
    Optional<String> part = vocabulary.findPart(cell.text());
    if (part.isEmpty()) {
      fail(
          cell.place(),
          "bad-value",
          "'"
              + Shown.of(cell.text())
              + "' is no kind of part; expected one of "
              + String.join(", ", vocabulary.parts()),
          Nearest.hint(cell.text(), vocabulary.parts()));
    }
    return part;
  }

  /** What the row requires of which fact. */
  private void required() {
    Optional<TableCell> fact = cell(TableColumn.FACT);
    Optional<TableCell> required = cell(TableColumn.REQUIRED);
    restricts = true;
    Optional<VocabularyFact> known = fact.flatMap(cell -> vocabulary.find(cell.text()));
    if (fact.isPresent() && known.isEmpty()) {
      List<String> near = vocabulary.near(fact.get().text());
      fail(
          fact.get().place(),
          "unknown-fact",
          "'"
              + Shown.of(fact.get().text())
              + "' is no fact; expected a path such as funding.coverageMonths, or a name",
          near.isEmpty() ? null : "Maybe you meant '" + near.get(0) + "'.");
    }
    if (known.isPresent() && required.isPresent()) {
      facts.add(known.get().path());
      String text = fact.get().text() + " " + required.get().text();
      condition(known.get(), required.get(), text, true);
    }
  }

  private void restriction(int column, Optional<String> part) {
    TableCell cell = row.get(column);
    if (CellReader.isAny(cell) || headings.isShared(column)) {
      return;
    }
    TableHeadings.Heading heading = headings.fact(column).orElse(null);
    if (heading == null) {
      fail(
          cell.place(),
          "missing-heading",
          "the cell has no heading above it; expected one in the first row of the table",
          "Maybe a text with a separator in it is not in quotes.");
      return;
    }
    Optional<VocabularyFact> fact = heading.of(part);
    restricts |= fact.isEmpty() || part.isEmpty() || fact.get().part().isPresent();
    if (fact.isPresent()) {
      if (part.isEmpty() || fact.get().part().isPresent()) {
        facts.add(fact.get().path());
      }
      condition(fact.get(), cell, heading.text() + " " + cell.text(), false);
    } else if (heading.isUnknown()) {
      wrong = true; // its heading was told of
    } else {
      fail(
          cell.place(),
          "unknown-fact",
          "a "
              + part.orElse("part")
              + " has no '"
              + Shown.of(heading.text())
              + "'; expected the cell empty",
          null);
    }
  }

  private void condition(VocabularyFact fact, TableCell cell, String text, boolean required) {
    Comparison comparison = cells.read(fact, cell).orElse(null);
    if (comparison == null) {
      wrong = true;
    } else if (required && comparison.operator() == Operator.MISSING) {
      fail(
          cell.place(),
          "bad-value",
          "the row requires that something is not recorded; expected what it should be",
          null);
    } else {
      conditions.add(
          required
              ? PackCondition.required(cell.place(), text, comparison)
              : PackCondition.of(cell.place(), text, comparison));
    }
  }

  /** A rule that restricts nothing would always report, or on every part. */
  private boolean saysNothing(Optional<String> part) {
    boolean unknownPart = headings.has(TableColumn.PART) && part.isEmpty();
    if (!restricts && !unknownPart) {
      fail(
          row.get(0).place(),
          "no-condition",
          part.isPresent()
              ? "the row restricts no fact of the " + part.get() + "; expected one at least"
              : "the row restricts no fact; expected one at least",
          null);
    }
    return !restricts;
  }

  private List<String> sources() {
    return headings
        .cell(TableColumn.SOURCES, row)
        .map(cell -> Arrays.stream(cell.text().split(";", -1)).map(String::strip))
        .map(texts -> texts.filter(text -> !text.isEmpty()).toList())
        .orElse(List.of());
  }

  private void fail(PackPlace place, String code, String message, @Nullable String hint) {
    problems.error(place, code, message, hint);
    wrong = true;
  }
}
