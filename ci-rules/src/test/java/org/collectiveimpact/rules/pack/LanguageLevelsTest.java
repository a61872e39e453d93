package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules of packs are read by the engine's parser of today and by that of its later versions; of
 * rules that only one of them reads, a check says so.
 */
class LanguageLevelsTest {

  private static final Path SHIPPED =
      Path.of("../ci-examples/src/main/resources/org/collectiveimpact/examples/packs");

  private static PackContext context() {
    return new PackContext(
        new Manifest(
            "orchard",
            "1.0",
            "ORC-",
            Map.of(),
            TrustLevel.TRUSTED,
            Optional.empty(),
            Map.of(),
            Map.of()),
        "org.collectiveimpact.packs.p1",
        TrustLevel.TRUSTED,
        Vocabulary.standard(),
        new PackProblems());
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }

  @Test
  void bothLevelsReadAndBuildTheRulesOfTheShippedPacks() throws IOException {
    assertThat(shipped()).isNotEmpty();
    for (Path file : shipped()) {
      LanguageLevels.assertRead(Files.readString(file));
      PackUnit unit = LanguageLevels.restricted(Files.readAllBytes(file), "LRF-");
      LanguageLevels.assertRead(unit.drl());
      LanguageLevels.assertBuilt(List.of(unit), TrustLevel.RESTRICTED);
      LanguageLevels.assertBuilt(List.of(unit), TrustLevel.TRUSTED);
    }
  }

  private static final String TOP =
      """
      import org.collectiveimpact.rules.fact.*
      import org.collectiveimpact.rules.part.*
      global Report report
      """;

  private static String said(String tags, String conditions) {
    String drl =
        TOP
            + "rule \"ORC-001\" "
            + tags
            + "\n  when "
            + conditions
            + "\n  then report.finding(\"ORC-001\", \"funding.funders\"); end\n";
    PackContext context = context();
    DrlReader.read(new PackFile("rules/o.drl", drl.getBytes(StandardCharsets.UTF_8)), context);
    return TableFixtures.problems(context);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Situation(funding.funders > 1 && < 5) ~ 5:41: warning: '<' has nothing to its left; expected a whole comparison
          Situation(funding.funders (> 1 && < 5)) ~ 5:35: warning: '>' is not understood by later versions of the engine; expected DRL that is
          Situation(history.closed) || Passage() ~ 5:34: warning: '||' between patterns; expected 'or'
          eval(true) Situation() && Passage() ~ 5:31: warning: '&&' is not understood by later versions of the engine; expected DRL that is
          """)
  void whatOnlyTodaysLevelReadsIsAWarningWithItsPlace(String conditions, String warning) {
    assertThat(said("@severity(\"WARN\")", conditions).lines().findFirst())
        .contains("rules/o.drl:" + warning + " [deprecated-syntax]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TaskPart(name matches \"a.*\" || name soundslike \"b\")",
        "(or Situation() Passage())",
        "accumulate(TaskPart($i : id); $n : count($i); $n > 2)",
        "$t : TaskPart() forall(TaskPart() TaskPart(name != \"\"))",
        "TaskPart(owner!.length > 1) String() from \"a\"",
      })
  void whatBothLevelsReadIsLeftAlone(String conditions) {
    assertThat(said("@severity(\"WARN\")", conditions)).isEmpty();
  }

  @Test
  void aParserThatDropsConditionsDoesNotPass() {
    assertThatThrownBy(
            () ->
                LanguageLevels.assertRead(
                    TOP + "rule \"a\" @severity(\"WARN\") when Situation() || Passage() then end"))
        .isInstanceOf(AssertionError.class);
  }
}
