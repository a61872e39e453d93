package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.core.json.DiagnosisFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that use packs besides the built-in rules. */
class PackOptionsTest {

  private static final Path SHIPPED =
      Path.of("src/main/resources/org/collectiveimpact/examples/packs/living-rivers");
  private static final Path INITIATIVE = SHIPPED.resolve("initiatives/alder-basin.yaml");

  private static Run with(Object... command) {
    List<Object> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--as-of", "2025-06-30", "--pack", SHIPPED, "--trust", "restricted"));
    return Run.ci(arguments.toArray());
  }

  @Test
  void aDiagnosisTellsWhatThePackAddsAndChanges() {
    assertThat(with("diagnose", INITIATIVE, "--lang", "en").out())
        .startsWith(
            """
            Alder Basin Partnership
            Diagnosis as of 2025-06-30 (rule set 1)
            + living-rivers 1.0
              without the built-in rule CI-T67-034: Samples of water say nothing about
              people, so raw data need not be confidential.
              with indicatorValueMonths = 3
            """)
        .contains(
            """
              ✗ What was measured in the river is not open to everyone.
                → Publish the values of every sampling point
                  (sharedMeasurement.aggregatesShared).
                  [LRF-105, living-rivers 1.0: Fund policy 4.1]
            """)
        .doesNotContain("[CI-T67-034");
  }

  @Test
  void findingsOfAPackAreInTheLanguageAskedFor() {
    assertThat(with("diagnose", INITIATIVE, "--lang", "he").out())
        .contains("מה שנמדד בנחל אינו פתוח לכול.")
        .contains("בלי הכלל המובנה");
  }

  @Test
  void jsonNamesThePackInItsFindingsAndInTheRuleSet() throws IOException {
    JsonNode diagnosis =
        new ObjectMapper().readTree(with("diagnose", INITIATIVE, "--format", "json").out());
    assertThat(diagnosis.at("/ruleSet/packs/0/id").asText()).isEqualTo("living-rivers");
    assertThat(diagnosis.get("findings"))
        .filteredOn(finding -> finding.get("code").asText().startsWith("LRF-"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.at("/pack/version").asText()).isEqualTo("1.0"));
    assertThat(diagnosis.get("findings"))
        .filteredOn(finding -> finding.get("code").asText().startsWith("CI-"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.get("pack").isNull()).isTrue());
    assertThat(DiagnosisFiles.parse(diagnosis.toString()).ruleSet().switchedOff())
        .extracting(rule -> rule.code() + " " + rule.pack())
        .containsExactly("CI-T67-034 living-rivers");
  }

  @Test
  void aRuleOfAPackIsExplained() {
    assertThat(with("explain", INITIATIVE, "lrf-105", "--lang", "en").out())
        .isEqualTo(
            """
            LRF-105 living-rivers/LRF-105

            RULE
              measurement.aggregatesShared yes
              Severity: Blocks
              Asked for by: Implement and sustain impact

            WHAT IT SAYS HERE
              Blocks: What was measured in the river is not open to everyone.
                → Publish the values of every sampling point
                  (sharedMeasurement.aggregatesShared).

            THE FACTS
              = aggregates are open: no (2025-01-15)

            THE PASSAGES
              Fund policy 4.1
            """);
  }

  @Test
  void whatAPackAsksForKeepsAStageClosed() {
    assertThat(with("why-not", INITIATIVE, "IMPLEMENT_AND_SUSTAIN", "--lang", "en").out())
        .contains("[LRF-105, living-rivers 1.0]")
        .doesNotContain("Only rules of packs");
  }

  @Test
  void itIsToldWhereOnlyPacksKeepAStageClosed(@TempDir Path folder) throws IOException {
    Path initiative =
        Files.writeString(
            folder.resolve("alder-basin.yaml"),
            Files.readString(INITIATIVE)
                + "overrides: {code: CI-T67-018, reason: The fund plans., date: 2025-01-31}\n");
    assertThat(with("why-not", initiative, "IMPLEMENT_AND_SUSTAIN", "--lang", "en").out())
        .startsWith(
            """
            WHY NOT Implement and sustain impact?
            The initiative stands in Organise for impact.
            1 condition keeps it closed.
            Only rules of packs keep it closed (living-rivers 1.0); the built-in rules would
            open it.
            """);
    assertThat(with("why-not", initiative, "IMPLEMENT_AND_SUSTAIN", "--lang", "he").out())
        .contains("רק כללים של חבילות סוגרים אותו");
    JsonNode json =
        new ObjectMapper()
            .readTree(
                with("why-not", initiative, "IMPLEMENT_AND_SUSTAIN", "--format", "json").out());
    assertThat(json.get("closedByPacksOnly").asBoolean()).isTrue();
    assertThat(json.findValues("pack"))
        .isNotEmpty()
        .allSatisfy(
            pack -> assertThat(pack).hasToString("{\"id\":\"living-rivers\",\"version\":\"1.0\"}"));
  }

  @Test
  void theRulesOfAPackAreListedAndDocumented() {
    assertThat(
            Run.ci(
                    "rules",
                    "list",
                    SHIPPED,
                    "--trust",
                    "restricted",
                    "--format",
                    "csv",
                    "--lang",
                    "en")
                .out()
                .lines())
        .hasSize(17)
        .contains("LRF-105,BLOCK,PACKS,measurement.aggregatesShared yes,Fund policy 4.1");
    assertThat(
            Run.ci(
                    "rules",
                    "doc",
                    SHIPPED,
                    "--trust",
                    "restricted",
                    "--format",
                    "markdown",
                    "--lang",
                    "he")
                .out())
        .startsWith("# קרן נחלים חיים\n\nבחבילה living-rivers 1.0 16 כללים נוסף על המובנים.")
        .contains("\n### LRF-502\n");
  }

  @Test
  void aPackThatNeedsMoreTrustIsRefused() {
    Run run = Run.ci("diagnose", INITIATIVE, "--pack", SHIPPED);
    assertThat(run.code()).isEqualTo(CiCommand.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(SHIPPED + "/pack.yaml:").contains("--trust restricted");
  }

  @Test
  void everyPackThatCannotBeReadIsNamed(@TempDir Path folder) {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    assertThat(Run.ci("diagnose", INITIATIVE, "--pack", one, "--pack", other))
        .isEqualTo(
            Run.failed(
                """
                %s: no such folder or file; expected a pack of rules
                %s: no such folder or file; expected a pack of rules
                """
                    .formatted(one, other)));
  }

  @Test
  void thePackIsNotUsedTwice() {
    assertThat(
            Run.ci(
                "diagnose",
                INITIATIVE,
                "--pack",
                SHIPPED,
                "--pack",
                SHIPPED,
                "--trust",
                "restricted"))
        .isEqualTo(
            Run.failed(
                "ci: two packs are called 'living-rivers'; expected one version of it only\n"));
  }
}
