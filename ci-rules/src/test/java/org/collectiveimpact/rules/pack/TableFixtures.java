package org.collectiveimpact.rules.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files of a pack, and what reading them finds. */
final class TableFixtures {

  static final String FILE = "tables/t.csv";

  private TableFixtures() {}

  /** What a pack with the prefix ORC- says of itself, and an empty list of problems. */
  static PackContext context() {
    return new PackContext(
        new Manifest(
            "orchard",
            "1.0.0",
            "ORC-",
            Map.of(),
            TrustLevel.DATA,
            Optional.empty(),
            Map.of(),
            Map.of()),
        "org.collectiveimpact.packs.p1",
        TrustLevel.DATA,
        Vocabulary.standard(),
        new PackProblems());
  }

  /** A CSV file with these lines. */
  static PackFile csv(String... lines) {
    return file(FILE, String.join("\n", lines));
  }

  /** A file with a text. */
  static PackFile file(String name, String text) {
    return new PackFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The problems, as they are printed. */
  static String problems(PackContext context) {
    return context.problems().inOrder().stream()
        .map(PackProblem::toString)
        .collect(Collectors.joining("\n"));
  }

  /** What is wrong with a CSV file with these lines. */
  static String problems(String... lines) {
    PackContext context = context();
    TableReader.read(csv(lines), context);
    return problems(context);
  }

  /** What is wrong with a table in a file of this name. */
  static String problems(String name, byte[] bytes) {
    PackContext context = context();
    TableReader.read(new PackFile(name, bytes), context);
    return problems(context);
  }

  /**
   * The conditions of rules in one line each, such as {@code ORC-001 funding.coverageMonths LESS
   * [24]}.
   */
  static List<String> conditions(PackUnit unit) {
    return unit.rules().stream()
        .map(
            rule ->
                rule.code()
                    + rule.conditions().stream()
                        .map(TableFixtures::condition)
                        .collect(Collectors.joining(",")))
        .toList();
  }

  private static String condition(PackCondition condition) {
    Comparison comparison = condition.comparison().orElseThrow();
    return " "
        + (condition.required() ? "required " : "")
        + comparison.fact().path()
        + " "
        + comparison.operator()
        + (comparison.values().isEmpty() ? "" : " " + comparison.values());
  }
}
