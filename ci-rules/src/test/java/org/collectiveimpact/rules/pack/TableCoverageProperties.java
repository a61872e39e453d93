package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.pack.TableFixtures.context;
import static org.collectiveimpact.rules.pack.TableFixtures.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.collectiveimpact.core.fact.Answer;

/** What is said about the rows of a table against all values that their facts can have. */
class TableCoverageProperties {

  /**
   * A row of two facts.
   *
   * @param severity how much it weighs
   * @param months a cell about months
   * @param held a cell about an answer
   */
  record Line(String severity, String months, String held) {}

  @Provide
  Arbitrary<List<Line>> tables() {
    Arbitrary<Integer> month = Arbitraries.integers().between(0, 5);
    Arbitrary<String> months =
        Arbitraries.oneOf(
            month.map(number -> "< " + number),
            month.map(number -> ">= " + number),
            month.map(String::valueOf),
            Combinators.combine(month, month).as((low, high) -> low + ".." + high));
    Arbitrary<String> held = Arbitraries.of("yes", "no", "not yes", "no | in progress", "recorded");
    Arbitrary<String> severity = Arbitraries.of("block", "warn");
    return Combinators.combine(severity, months, held)
        .as(Line::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(5);
  }

  /** All combinations of values in which a rule reports. */
  private static Set<String> reports(PackRule rule) {
    Set<String> found = new TreeSet<>();
    for (int months = -1; months <= 7; months++) {
      for (Answer held : Answer.values()) {
        Map<String, Object> values = Map.of("funding.coverageMonths", months, "launch.held", held);
        boolean reports =
            rule.conditions().stream()
                .map(condition -> condition.comparison().orElseThrow())
                .allMatch(it -> it.holds(values.get(it.fact().path()), LocalDate.EPOCH));
        if (reports) {
          found.add(months + " " + held);
        }
      }
    }
    return found;
  }

  /** What is expected of a row, told by what the rows before it report. */
  private static String expected(List<PackRule> rules, int index) {
    Set<String> reports = reports(rules.get(index));
    if (reports.isEmpty()) {
      return "unreachable";
    }
    for (int i = 0; i < index; i++) {
      if (reports(rules.get(i)).equals(reports)) {
        boolean same = rules.get(i).severity() == rules.get(index).severity();
        return same ? "duplicate-rule" : "contradiction";
      }
    }
    return "";
  }

  private static Set<String> expectedOverlap(List<PackRule> rules, int index) {
    Set<String> reports = reports(rules.get(index));
    for (int i = 0; i < index; i++) {
      Set<String> earlier = reports(rules.get(i));
      Set<String> common = new TreeSet<>(earlier);
      common.retainAll(reports);
      boolean same = rules.get(i).severity() == rules.get(index).severity();
      boolean lighter = rules.get(index).severity().compareTo(rules.get(i).severity()) >= 0;
      if (!common.isEmpty() && !earlier.equals(reports)) {
        if (lighter && earlier.containsAll(reports)) {
          return Set.of("masked");
        }
        if (!same) {
          return Set.of("overlap");
        }
      }
    }
    return Set.of();
  }

  @Property(tries = 300)
  void everyRowIsToldWhatItsValuesShow(@ForAll("tables") @Size(min = 2) List<Line> table) {
    List<String> lines =
        new ArrayList<>(List.of("code,severity,funding.coverageMonths,launch.held"));
    for (int i = 0; i < table.size(); i++) {
      Line line = table.get(i);
      lines.add("ORC-" + i + "," + line.severity() + "," + line.months() + "," + line.held());
    }
    PackContext context = context();
    PackUnit unit = TableReader.read(csv(lines.toArray(String[]::new)), context);
    Map<String, String> words =
        unit.rules().stream().collect(Collectors.toMap(PackRule::code, rule -> "x"));
    PackAnalysis.check(List.of(unit), Map.of("en", words, "he", words), context);

    Map<Integer, Set<String>> found = new HashMap<>();
    for (PackProblem problem : context.problems().inOrder()) {
      if (!Set.of("gap", "implied").contains(problem.code())) {
        found
            .computeIfAbsent(problem.place().line() - 2, key -> new TreeSet<>())
            .add(problem.code());
      }
    }
    for (int i = 0; i < table.size(); i++) {
      Set<String> expected = new TreeSet<>();
      String alone = expected(unit.rules(), i);
      if (!alone.isEmpty()) {
        expected.add(alone);
      }
      if (!alone.equals("unreachable")) {
        expected.addAll(expectedOverlap(unit.rules(), i));
      }
      assertThat(found.getOrDefault(i, Set.of())).as(table.get(i).toString()).isEqualTo(expected);
    }
  }

  @Property(tries = 300)
  void aGapLiesBetweenValuesThatAreCovered(@ForAll("tables") List<Line> table) {
    List<String> lines = new ArrayList<>(List.of("code,severity,funding.coverageMonths"));
    for (int i = 0; i < table.size(); i++) {
      lines.add("ORC-" + i + ",warn," + table.get(i).months());
    }
    PackContext context = context();
    PackUnit unit = TableReader.read(csv(lines.toArray(String[]::new)), context);
    PackAnalysis.check(List.of(unit), Map.of(), context);
    TreeSet<Integer> covered = new TreeSet<>();
    for (int months = -1; months <= 7; months++) {
      Integer value = months;
      if (unit.rules().stream()
          .map(rule -> rule.conditions().get(0).comparison().orElseThrow())
          .anyMatch(it -> it.holds(value, LocalDate.EPOCH))) {
        covered.add(months);
      }
    }
    boolean gap = !covered.isEmpty() && covered.last() - covered.first() + 1 > covered.size();
    assertThat(context.problems().inOrder().stream().anyMatch(it -> it.code().equals("gap")))
        .isEqualTo(gap);
  }
}
