package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTestCommandTest {

  private static final Path SHIPPED =
      Path.of("src/main/resources/org/collectiveimpact/examples/packs/living-rivers");

  private static final String SCENARIOS =
      """
      scenarios:
        - name: an example, looked at early
          asOf: 2010-07-31
          given: {example: road-map-project}
          expect: {stage: INITIATE_ACTION}
        - name: what nobody expects
          asOf: 2010-07-31
          given: {example: road-map-project}
          expect: {findings: {present: [OWN-001]}}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"en, scenarios passed.", "he, תרחישים עברו."})
  void everyScenarioOfTheShippedPackPasses(String language, String passed) {
    Run run = Run.ci("rules", "test", SHIPPED, "--trust", "restricted", "--lang", language);
    List<String> lines = run.out().lines().toList();
    assertThat(run.code()).isEqualTo(CiCommand.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(lines.subList(0, lines.size() - 1))
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line).startsWith("✓ "));
    assertThat(lines.get(lines.size() - 1)).endsWith(passed);
  }

  @Test
  void whatDiffersIsShownWithItsPlaceAndTheFacts() throws IOException {
    assertThat(Run.ci("rules", "test", SmallPack.in(folder, SCENARIOS), "--lang", "en"))
        .isEqualTo(
            new Run(
                CiCommand.FOUND,
                """
                ✓ an example, looked at early
                ✗ what nobody expects
                  scenarios/first.yaml:9:35: expected the finding OWN-001, found none
                    does not hold  partnership.partners > 1000 (tables/partners.csv:2:14)
                    partnership.partners = 8
                1 of 2 scenarios passed.
                """,
                ""));
  }

  @Test
  void aPackWithoutScenariosFails() throws IOException {
    assertThat(Run.ci("rules", "test", SmallPack.in(folder, ""), "--lang", "en"))
        .isEqualTo(new Run(CiCommand.FOUND, "The pack has no scenarios.\n", ""));
  }

  @Test
  void aPackThatCannotBeUsedIsNotTested() throws IOException {
    Path pack = SmallPack.in(folder, SCENARIOS.replace("OWN-001", "OWN-002"));
    assertThat(Run.ci("rules", "test", pack))
        .isEqualTo(
            Run.failed(
                """
                %s/scenarios/first.yaml:9:35: error: no rule has the code 'OWN-002' [unknown-rule]
                  Maybe you meant 'OWN-001'.
                """
                    .formatted(pack)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "test", "coverage", "list", "doc"})
  void whatIsNoPackIsNamedOnceHoweverItIsUsed(String command) throws IOException {
    Path manifest = SmallPack.in(folder, "").resolve("pack.yaml");
    assertThat(Run.ci("rules", command, manifest))
        .isEqualTo(
            Run.failed(
                manifest
                    + ": the pack is neither a folder nor a jar or zip file\n"
                    + "  Give the folder that the file is in.\n"));
    Path missing = folder.resolve("missing");
    assertThat(Run.ci("rules", command, missing))
        .isEqualTo(Run.failed(missing + ": no such folder or file; expected a pack of rules\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"test", "coverage", "list", "doc"})
  void anEmptyFolderIsNoPack(String command) {
    assertThat(Run.ci("rules", command, folder))
        .isEqualTo(
            Run.failed(
                folder
                    + "/pack.yaml: error: the pack has no pack.yaml; expected one with id, version,"
                    + " titles and prefix [missing-file]\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"test", "coverage"})
  void scenariosThatCannotBeReadAreNotRun(String command) throws IOException {
    Path pack =
        SmallPack.in(
            folder, "scenarios:\n  - name: x\n    asOf: soon\n    given: {example: 5p2}\n");
    assertThat(Run.ci("rules", command, pack))
        .isEqualTo(
            Run.failed(
                """
                %1$s/scenarios/first.yaml:2:5: error: scenarios[0]: missing property 'expect'; expected properties [format]
                %1$s/scenarios/first.yaml:3:11: error: scenarios[0].asOf: found text 'soon'; expected a date as YYYY-MM-DD [format]
                """
                    .formatted(pack)));
  }

  @Test
  void junitIsWrittenBesideTheText() throws IOException {
    Path file = folder.resolve("results.xml");
    Run run =
        Run.ci("rules", "test", SmallPack.in(folder, SCENARIOS), "--lang", "en", "--junit", file);
    assertThat(run.out()).endsWith("1 of 2 scenarios passed.\n");
    assertThat(Files.readString(file))
        .contains("<testsuite name=\"own-rules\" tests=\"2\" failures=\"1\"")
        .contains("<testcase name=\"what nobody expects\"");
  }

  @Test
  void nothingIsLeftBehindBesideTheFileThatIsWritten() throws IOException {
    Path pack = SmallPack.in(folder, SCENARIOS);
    Run.ci("rules", "test", pack, "--junit", folder.resolve("results.xml"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("pack.yaml", "tables", "scenarios", "results.xml");
    }
  }
}
