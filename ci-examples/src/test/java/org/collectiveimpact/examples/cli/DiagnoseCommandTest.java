package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.json.DiagnosisFiles;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.examples.cli.DiagnoseCommand.FailOn;
import org.collectiveimpact.rules.CollectiveImpact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnoseCommandTest {

  private static final String DAY = "2024-06-30";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void recordAnInitiative() throws IOException {
    file =
        write(
            "initiative.yaml", "id: reading\nname: Reading for all\ntasks: {id: t1, title: Meet}");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void jsonHasTheFieldsOfTheContract() throws IOException {
    Path mature = folder.resolve("mature.json");
    InitiativeFiles.write(SampleInitiatives.mature(), mature);
    JsonNode json =
        new ObjectMapper()
            .readTree(Run.ci("diagnose", mature, "--as-of", DAY, "--format", "json").out());
    assertThat(json.get("asOf").asText()).isEqualTo(DAY);
    assertThat(json.get("initiative").isTextual()).isTrue();
    assertThat(json.get("closed").isBoolean()).isTrue();
    assertThat(json.get("ruleSet").fieldNames()).toIterable().contains("version", "sha256");
    assertThat(json.get("stage").fieldNames()).toIterable().contains("declared", "observed");
    assertThat(json.get("phase").fieldNames()).toIterable().contains("declared", "observed");
    assertThat(json.get("suitability").get("verdict").asText())
        .isIn("SUITABLE", "NOT_SUITABLE", "UNDETERMINED");
    assertThat(json.get("preconditions"))
        .hasSize(3)
        .allSatisfy(
            it -> assertThat(it.fieldNames()).toIterable().contains("precondition", "status"));
    assertThat(json.get("transition").fieldNames())
        .toIterable()
        .contains("from", "to", "verdict", "blockers");
    assertThat(json.get("components"))
        .hasSize(6)
        .allSatisfy(
            it -> assertThat(it.fieldNames()).toIterable().contains("component", "kind", "state"));
    assertThat(json.get("tasks"))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it.fieldNames())
                    .toIterable()
                    .contains("id", "kind", "component", "mode", "confidence", "because"));
    assertThat(json.get("findings"))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it.fieldNames())
                    .toIterable()
                    .contains(
                        "code", "severity", "subject", "message", "because", "sources", "remedy"));
  }

  @Test
  void jsonIsThatOfTheLibrary() {
    Diagnosis expected =
        CollectiveImpact.standard().diagnose(InitiativeFiles.read(file), LocalDate.parse(DAY));
    assertThat(Run.ci("diagnose", file, "--as-of", DAY, "--format", "json"))
        .isEqualTo(new Run(0, DiagnosisFiles.toJson(expected), ""));
  }

  @Test
  void severalFilesGiveAnArrayInTheirOrder() throws IOException {
    Path other = write("other.json", "{\"id\": \"other\", \"name\": \"Other\"}");
    JsonNode json =
        new ObjectMapper()
            .readTree(Run.ci("diagnose", other, file, "--as-of", DAY, "--format", "json").out());
    assertThat(json.findValuesAsText("initiative")).containsExactly("other", "reading");
  }

  @Test
  void severalFilesGiveReportsInTheirOrder() throws IOException {
    Path other = write("other.yaml", "id: other\nname: Other");
    String both = Run.ci("diagnose", other, file, "--as-of", DAY).out();
    assertThat(both)
        .isEqualTo(
            Run.ci("diagnose", other, "--as-of", DAY).out()
                + "\n"
                + "─".repeat(80)
                + "\n\n"
                + Run.ci("diagnose", file, "--as-of", DAY).out());
  }

  @Test
  void theReportTellsWhatIsOpenInAFirstRecord() {
    assertThat(Run.ci("diagnose", file, "--as-of", DAY).out())
        .startsWith("Reading for all\nDiagnosis as of 2024-06-30 (rule set ")
        .contains(
            "  Stage        Decision to act (step 1 of 7, phase Pre-launch)\n",
            "    ? Sense of urgency              Not assessed\n",
            "  ✗ Readiness assessment: blocked.",
            "(sharedAim)",
            "  1 task: undetermined 1\n");
  }

  @Test
  void verboseShowsTheFactsBehindEveryFinding() {
    Run all = Run.ci("diagnose", file, "--as-of", DAY, "--all");
    assertThat(all.out())
        .contains("    = the shared aim is stated: not recorded\n")
        .doesNotContain("--all");
    assertThat(Run.ci("diagnose", file, "--as-of", DAY, "--verbose")).isEqualTo(all);
  }

  @Test
  void theDayIsTodayUnlessGiven() {
    LocalDate before = LocalDate.now(ZoneId.systemDefault());
    String report = Run.ci("diagnose", file).out();
    assertThat(List.of(before, LocalDate.now(ZoneId.systemDefault())))
        .anySatisfy(day -> assertThat(report).contains("Diagnosis as of " + day));
  }

  @ParameterizedTest
  @CsvSource({"none, 0", "blocked, 1", "VIOLATION, 1"})
  void aBlockedStepFailsWhereThatIsAskedFor(String failOn, int code) {
    Run run = Run.ci("diagnose", file, "--as-of", DAY, "--fail-on", failOn);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isNotEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aDiagnosisThatLacksARuleAlwaysFails() {
    Diagnosis diagnosis =
        CollectiveImpact.standard().diagnose(InitiativeFiles.read(file), LocalDate.parse(DAY));
    Diagnosis incomplete =
        Diagnosis.builder()
            .copyOf(diagnosis)
            .addFailures(RuleFailure.builder().rule("a/rule").message("broken").build())
            .build();
    assertThat(DiagnoseCommand.exitCode(List.of(diagnosis), FailOn.NONE)).isZero();
    assertThat(DiagnoseCommand.exitCode(List.of(diagnosis, incomplete), FailOn.NONE)).isOne();
  }

  @Test
  void outWritesTheSameToAFileInOneStep() throws IOException {
    Path out = write("report.txt", "old");
    Run run = Run.ci("diagnose", file, "--as-of", DAY, "--out", out);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(out).hasContent(Run.ci("diagnose", file, "--as-of", DAY).out());
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("initiative.yaml", "report.txt");
  }

  @Test
  void outLeavesTheFileAsItWasIfTheInputCannotBeRead() throws IOException {
    Path out = write("report.txt", "old");
    Path missing = folder.resolve("missing.yaml");
    assertThat(Run.ci("diagnose", file, missing, "--out", out))
        .isEqualTo(Run.failed("%s: no such file%n".formatted(missing)));
    assertThat(out).hasContent("old");
  }

  @Test
  void outNeverReplacesTheInitiative() throws IOException {
    Path same = folder.resolve("./initiative.yaml");
    String before = Files.readString(file);
    assertThat(Run.ci("diagnose", file, "--out", same))
        .isEqualTo(
            Run.failed(
                "ci: --out %s would overwrite the initiative; expected another file%n"
                    .formatted(same)));
    assertThat(file).hasContent(before);
  }

  @Test
  void outTellsWhyItCannotBeWritten() {
    Path nowhere = folder.resolve("nowhere").resolve("report.txt");
    assertThat(Run.ci("diagnose", file, "--out", nowhere))
        .isEqualTo(
            Run.failed("ci: cannot write %s: its directory does not exist%n".formatted(nowhere)));
    assertThat(Run.ci("diagnose", file, "--out", folder))
        .isEqualTo(Run.failed("ci: cannot write %s: it is a directory%n".formatted(folder)));
  }

  @Test
  void everyUnreadableFileIsToldWithItsPlace() throws IOException {
    Path unknown = write("unknown.yaml", "id: a\nname: b\nchampions:\n  - nme: c\n    name: d\n");
    Path empty = write("empty.yaml", "");
    Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {'i', 'd', 0, 1, 2});
    Run run = Run.ci("diagnose", unknown, empty, binary, folder);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            unknown
                + ":4:5: champions[0].nme: unknown property 'nme'; expected one of: name, note,"
                + " stance, dynamic, promotes, date and 10 more",
            "  Maybe you meant 'name'.",
            empty + ": the file is empty",
            binary + ": not a text file: it contains NUL bytes",
            folder + ": is a directory; expected a YAML or JSON file");
  }

  @Test
  void badOptionsAreToldWithWhatIsExpected() {
    assertThat(Run.ci("diagnose", file, "--as-of", "2024-13-01").err().lines())
        .containsExactly(
            "ci: Invalid value for option '--as-of': '2024-13-01' is not a day; expected a date as"
                + " YYYY-MM-DD, such as 2015-06-30",
            "Try 'ci diagnose --help'.");
    assertThat(Run.ci("diagnose", file, "--format", "xml").err().lines())
        .containsExactly(
            "ci: Invalid value for option '--format': expected one of [TEXT, JSON]"
                + " (case-insensitive) but was 'xml'",
            "Try 'ci diagnose --help'.");
  }
}
