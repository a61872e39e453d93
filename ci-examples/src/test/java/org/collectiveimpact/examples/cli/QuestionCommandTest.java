package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.Explanation;
import org.collectiveimpact.rules.WhyNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code explain} and {@code why-not} answer about real initiatives. */
class QuestionCommandTest {

  private static final String FIRST_YEAR = "2014-12-31";
  private static final Path FIVE_TIMES_TWO = initiative("5p2");

  private static Path initiative(String name) {
    return Path.of("src/main/resources/org/collectiveimpact/examples/initiatives", name + ".yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "explain-speaking, 5p2, explain, CI-T67-003, 2014-12-31",
    "explain-silent, 5p2, explain, CI-T67-001, 2013-09-30",
    "explain-first-record, ashtabula-county, explain, CI-T12-002, 2016-02-19",
    "why-not-blocked, 5p2, why-not, IMPLEMENT_AND_SUSTAIN, 2014-12-31",
    "why-not-there, 5p2, why-not, LAUNCH, 2014-12-31",
    "why-not-ended, 5p2, why-not, IMPLEMENT_AND_SUSTAIN, 2024-06-30",
    "why-not-first-record, ashtabula-county, why-not, OUTLINE_BUILDING, 2016-02-19",
  })
  void theAnswerIsTheSameInBothLanguages(
      String golden, String file, String command, String about, String day) throws IOException {
    for (String language : new String[] {"en", "he"}) {
      assertThat(Run.ci(command, initiative(file), about, "--as-of", day, "--lang", language))
          .isEqualTo(new Run(0, golden(golden + "-" + language), ""));
    }
  }

  private static String golden(String name) throws IOException {
    String resource = "golden/" + name + ".txt";
    try (InputStream in = QuestionCommandTest.class.getResourceAsStream(resource)) {
      byte[] text = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(text, StandardCharsets.UTF_8);
    }
  }

  @Test
  void explainInJsonHasWhatTheLibrarySays() throws IOException {
    JsonNode json = json("explain", "CI-T67-003");
    Explanation expected =
        CollectiveImpact.standard()
            .explain(
                InitiativeFiles.read(FIVE_TIMES_TWO), LocalDate.parse(FIRST_YEAR), "CI-T67-003");
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("code", "name", "severity", "sentence", "findings", "facts", "sources");
    assertThat(json.get("code").asText()).isEqualTo("CI-T67-003");
    assertThat(json.get("name").asText()).isEqualTo(expected.rule().name());
    assertThat(json.get("severity").asText()).isEqualTo("BLOCK");
    assertThat(json.get("sentence").asText()).isEqualTo(expected.rule().sentence());
    assertThat(json.at("/findings/0").toString())
        .isEqualTo(
            "{\"severity\":\"BLOCK\",\"kind\":\"MISSING_DATA\",\"subject\":\"backbone\","
                + "\"message\":\"Not recorded: whether the backbone supports aligned activities.\","
                + "\"remedy\":\"Let the backbone take up its second role (backbones.roles).\"}");
    assertThat(json.at("/facts/0").toString())
        .isEqualTo(
            "{\"label\":\"backbone.alignsActivities\","
                + "\"name\":\"the backbone supports aligned activities\","
                + "\"value\":\"not recorded\"}");
    assertThat(json.at("/sources/0").toString())
        .isEqualTo(
            "{\"id\":\"B-146\","
                + "\"title\":\"Role 2: coordination among activities derived from the agenda\"}");
  }

  @Test
  void factsInJsonHaveDatesAndSources() throws IOException {
    assertThat(
            new ObjectMapper()
                .readTree(
                    Run.ci(
                            "explain",
                            FIVE_TIMES_TWO,
                            "CI-T67-001",
                            "--as-of",
                            "2013-09-30",
                            "--format",
                            "json")
                        .out())
                .at("/facts/0")
                .toString())
        .isEqualTo(
            "{\"label\":\"backbone.status\",\"name\":\"standing of the backbone\","
                + "\"value\":\"designated\",\"date\":\"2013-07-31\","
                + "\"source\":\"https://top15.org.il/about-us-2/\"}");
  }

  @Test
  void whyNotInJsonHasWhatTheLibrarySays() throws IOException {
    JsonNode json = json("why-not", "IMPLEMENT_AND_SUSTAIN");
    WhyNot expected =
        CollectiveImpact.standard()
            .whyNot(
                InitiativeFiles.read(FIVE_TIMES_TWO),
                LocalDate.parse(FIRST_YEAR),
                LifecycleStage.IMPLEMENT_AND_SUSTAIN);
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "from", "stage", "closed", "open", "closedByPacksOnly", "steps", "changes");
    assertThat(json.get("from").asText()).isEqualTo("ORGANIZE_FOR_IMPACT");
    assertThat(json.get("closed").asBoolean()).isFalse();
    assertThat(json.get("open").asBoolean()).isFalse();
    assertThat(json.get("steps").findValuesAsText("code"))
        .isEqualTo(
            expected.steps().get(0).conditions().stream().map(WhyNot.Condition::code).toList());
    assertThat(json.get("steps").findValuesAsText("state"))
        .contains("MET", "NOT_RECORDED")
        .hasSameSizeAs(expected.steps().get(0).conditions());
    assertThat(json.get("changes").findValuesAsText("path"))
        .isEqualTo(expected.changes().stream().map(change -> change.change().path()).toList())
        .isNotEmpty();
  }

  private static JsonNode json(String command, String about) throws IOException {
    Run run = Run.ci(command, FIVE_TIMES_TWO, about, "--as-of", FIRST_YEAR, "--format", "json");
    assertThat(run.out()).endsWith("}\n");
    return new ObjectMapper().readTree(run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CI-T67-003", "ci-t67-003"})
  void aCodeMayBeInSmallLetters(String code) {
    assertThat(Run.ci("explain", FIVE_TIMES_TWO, code, "--as-of", FIRST_YEAR))
        .isEqualTo(Run.ci("explain", FIVE_TIMES_TWO, "CI-T67-003", "--as-of", FIRST_YEAR))
        .satisfies(run -> assertThat(run.code()).isZero());
  }

  @ParameterizedTest
  @CsvSource({"CI-T67003, CI-T67-003", "CI-TXX-039, CI-T67-039", "PRA-283, CI-PRA-283"})
  void aCodeThatNoRuleHasComesWithTheNearestOne(String code, String nearest) {
    assertThat(Run.ci("explain", FIVE_TIMES_TWO, code))
        .isEqualTo(
            Run.failed(
                ("ci: no rule has the code '%s'; expected one that 'ci rules list' shows%n"
                        + "  Maybe you meant '%s'.%n")
                    .formatted(code, nearest)));
  }

  @Test
  void aStageThatThereIsNotComesWithThoseThereAre() {
    assertThat(Run.ci("why-not", FIVE_TIMES_TWO, "LUNCH"))
        .isEqualTo(
            Run.failed(
                ("ci: Invalid value for positional parameter at index 1 (STAGE): expected one of"
                        + " [DECISION_TO_ACT, READINESS_ASSESSMENT, OUTLINE_BUILDING, LAUNCH,"
                        + " INITIATE_ACTION, ORGANIZE_FOR_IMPACT, IMPLEMENT_AND_SUSTAIN]"
                        + " (case-insensitive) but was 'LUNCH'%n"
                        + "Try 'ci why-not --help'.%n")
                    .formatted()));
  }

  @ParameterizedTest
  @CsvSource({"explain, CI-T67-003", "why-not, launch"})
  void aFileThatIsMissingOrWrongIsTold(String command, String about) {
    Path missing = initiative("missing");
    assertThat(Run.ci(command, missing, about))
        .isEqualTo(Run.failed("%s: no such file%n".formatted(missing)));
    Path tasks = Path.of("src/main/resources/org/collectiveimpact/examples/tasks");
    assertThat(Run.ci(command, tasks, about))
        .isEqualTo(
            Run.failed("%s: is a directory; expected a YAML or JSON file%n".formatted(tasks)));
  }

  @ParameterizedTest
  @CsvSource({"explain, CODE", "why-not, STAGE"})
  void theQuestionIsAskedForIfItIsLeftOut(String command, String parameter) {
    assertThat(Run.ci(command, FIVE_TIMES_TWO))
        .isEqualTo(
            Run.failed(
                "ci: Missing required parameter: '%s'%nTry 'ci %s --help'.%n"
                    .formatted(parameter, command)));
  }

  @Test
  void theDayIsTodayUnlessGiven() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    assertThat(Run.ci("why-not", FIVE_TIMES_TWO, "LAUNCH").out())
        .isEqualTo(Run.ci("why-not", FIVE_TIMES_TWO, "LAUNCH", "--as-of", today).out());
    assertThat(Run.ci("why-not", FIVE_TIMES_TWO, "LAUNCH", "--as-of", FIRST_YEAR).out())
        .isNotEqualTo(Run.ci("why-not", FIVE_TIMES_TWO, "LAUNCH").out());
  }

  @Test
  void everyLineOfHebrewIsReadFromTheRight() {
    String text =
        Run.ci("why-not", FIVE_TIMES_TWO, "LAUNCH", "--as-of", "2013-09-30", "--lang", "he").out();
    assertThat(text.lines().filter(line -> !line.isEmpty()))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(line).startsWith("\u200F");
              assertThat(line.codePoints().filter(point -> point == 0x2068).count())
                  .isEqualTo(line.codePoints().filter(point -> point == 0x2069).count());
            });
  }
}
