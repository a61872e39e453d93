package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at the rows of tables together: rows that overlap, rows that others mask, and what no row
 * speaks of. Only rows are compared that restrict the same facts, for others are about different
 * things.
 */
final class TableCoverage {

  /** A table that leaves out more than one in so many combinations does not mean to have all. */
  private static final int ONE_IN = 4;

  /** Fewer rows are no attempt to cover everything. */
  private static final int FEW_ROWS = 3;

  private static final int MOST_COMBINATIONS = 10_000;

  private final PackProblems problems;
  private final List<Row> rows;
  private final List<FactCases> facts;

  private TableCoverage(PackProblems problems, List<Row> rows) {
    this.problems = problems;
    this.rows = rows;
    this.facts = List.copyOf(rows.get(0).speaksOf().keySet());
  }

  /**
   * A row.
   *
   * @param rule its rule
   * @param reports where it reports; what is not recorded left out where something is required
   * @param speaksOf what it restricts; where something is required: when it is
   */
  private record Row(
      PackRule rule, Map<FactCases, BitSet> reports, Map<FactCases, BitSet> speaksOf) {

    static Row of(RuleShape shape) {
      Map<FactCases, BitSet> reports = new LinkedHashMap<>(shape.reports());
      shape
          .required()
          .flatMap(required -> shape.cases(required.fact()))
          .ifPresent(
              fact ->
                  reports.computeIfPresent(
                      fact,
                      (key, cases) -> {
                        BitSet recorded = (BitSet) cases.clone();
                        recorded.and(fact.recorded());
                        return recorded;
                      }));
      return new Row(shape.rule(), reports, shape.applies());
    }

    boolean isEmpty() {
      return reports.values().stream().anyMatch(BitSet::isEmpty);
    }
  }

  /** What rows must share to be compared. */
  private record Group(
      String table,
      Optional<?> stage,
      Optional<String> part,
      Optional<VocabularyFact> required,
      Set<FactCases> facts,
      Set<FactCases> restricted) {

    static Group of(RuleShape shape) {
      PackRule rule = shape.rule();
      String cell = rule.place().cell().orElse("!");
      return new Group(
          rule.place().file() + "!" + cell.substring(0, cell.lastIndexOf('!')),
          rule.stage(),
          rule.part(),
          shape.required().map(Comparison::fact),
          shape.reports().keySet(),
          shape.applies().keySet());
    }
  }

  /** Names what is odd about the rows of the tables among these rules. */
  static void check(List<RuleShape> shapes, PackProblems problems) {
    Map<Group, List<Row>> groups = new LinkedHashMap<>();
    for (RuleShape shape : shapes) {
      if (shape.rule().form() == PackRule.Form.TABLE && shape.isRead()) {
        groups.computeIfAbsent(Group.of(shape), key -> new ArrayList<>()).add(Row.of(shape));
      }
    }
    for (List<Row> rows : groups.values()) {
      TableCoverage coverage = new TableCoverage(problems, rows);
      coverage.overlaps();
      coverage.slices();
      coverage.grid();
    }
  }

  private void overlaps() {
    for (int i = 1; i < rows.size(); i++) {
      boolean found = rows.get(i).isEmpty();
      for (int j = 0; j < i && !found; j++) {
        found = overlap(rows.get(j), rows.get(i));
      }
    }
  }

  private boolean overlap(Row earlier, Row later) {
    Optional<Map<FactCases, BitSet>> common = RuleShape.common(earlier.reports(), later.reports());
    if (common.isEmpty() || earlier.reports().equals(later.reports())) {
      return false; // rows that are quite alike are told of as rules
    }
    PackRule rule = later.rule();
    PackRule first = earlier.rule();
    if (rule.severity().compareTo(first.severity()) >= 0
        && RuleShape.isWithin(later.reports(), earlier.reports())) {
      problems.warning(
          rule.place(),
          "masked",
          "the row says nothing new: wherever "
              + rule.code()
              + " is found, "
              + PackAnalysis.name(first)
              + " is found as well",
          null);
      return true;
    }
    if (rule.severity() == first.severity()) {
      return false;
    }
    String where = describe(common.get());
    problems.warning(
        rule.place(),
        "overlap",
        "the row overlaps with "
            + PackAnalysis.name(first)
            + (where.isEmpty() ? "" : " where " + where)
            + ": one is "
            + PackAnalysis.word(first)
            + ", the other "
            + PackAnalysis.word(rule),
        "Narrow one of them, unless both are meant to be found.");
    return true;
  }

  private static String describe(Map<FactCases, BitSet> cases) {
    return cases.entrySet().stream()
        .map(entry -> describe(entry.getKey(), entry.getValue()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  private static String describe(FactCases fact, BitSet cases) {
    String words = fact.describe(cases);
    return words.isEmpty() ? "" : fact.fact().path() + " is '" + words + "'";
  }

  /** Rows that differ in one fact only: what they leave out of it. */
  private void slices() {
    for (FactCases fact : facts) {
      Map<Map<FactCases, BitSet>, List<Row>> slices = new LinkedHashMap<>();
      for (Row row : rows) {
        Map<FactCases, BitSet> others = new HashMap<>(row.speaksOf());
        others.remove(fact);
        slices.computeIfAbsent(others, key -> new ArrayList<>()).add(row);
      }
      slices.forEach((others, slice) -> slice(fact, others, slice));
    }
  }

  private void slice(FactCases fact, Map<FactCases, BitSet> others, List<Row> slice) {
    BitSet covered = new BitSet();
    boolean apart = true;
    for (Row row : slice) {
      BitSet cases = row.speaksOf().getOrDefault(fact, fact.all());
      apart &= !covered.intersects(cases);
      covered.or(cases);
    }
    BitSet left = fact.between(covered);
    if (fact.fact().type() == FactType.CHOICE && apart && slice.size() >= FEW_ROWS) {
      BitSet never = fact.recorded();
      int all = never.cardinality();
      never.andNot(covered);
      if (never.cardinality() * ONE_IN <= all) {
        left = never;
      }
    }
    if (!left.isEmpty()) {
      Map<FactCases, BitSet> gap = new LinkedHashMap<>();
      gap.put(fact, left);
      gap.putAll(others);
      gap(slice.get(slice.size() - 1), gap);
    }
  }

  private void gap(Row last, Map<FactCases, BitSet> where) {
    problems.warning(
        last.rule().place(),
        "gap",
        "no row of the table is about the case that " + describe(where),
        "Add a row for it, unless nothing need be said there.");
  }

  /** Rows that combine a few cells of each column: which combinations they leave out. */
  private void grid() {
    List<List<BitSet>> axes = new ArrayList<>();
    long combinations = 1;
    for (FactCases fact : facts) {
      List<BitSet> axis = axis(fact);
      if (axis.size() < 2) {
        return;
      }
      axes.add(axis);
      combinations *= axis.size();
      if (combinations > MOST_COMBINATIONS) {
        return;
      }
    }
    Set<List<BitSet>> covered = new LinkedHashSet<>();
    for (Row row : rows) {
      covered.add(facts.stream().map(row.speaksOf()::get).toList());
    }
    long left = combinations - covered.size();
    if (facts.size() < 2 || left == 0 || left * ONE_IN > combinations) {
      return;
    }
    for (int number = 0; number < combinations; number++) {
      Map<FactCases, BitSet> combination = new LinkedHashMap<>();
      int rest = number;
      for (int i = 0; i < axes.size(); i++) {
        combination.put(facts.get(i), axes.get(i).get(rest % axes.get(i).size()));
        rest /= axes.get(i).size();
      }
      if (!covered.contains(List.copyOf(combination.values()))) {
        gap(rows.get(rows.size() - 1), combination);
      }
    }
  }

  /** The different cells of a column; none if some of them overlap. */
  private List<BitSet> axis(FactCases fact) {
    List<BitSet> axis = new ArrayList<>();
    BitSet covered = new BitSet();
    for (Row row : rows) {
      BitSet cell = row.speaksOf().getOrDefault(fact, fact.all());
      if (!axis.contains(cell)) {
        if (covered.intersects(cell)) {
          return List.of();
        }
        covered.or(cell);
        axis.add(cell);
      }
    }
    return axis;
  }
}
