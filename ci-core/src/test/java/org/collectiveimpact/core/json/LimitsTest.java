package org.collectiveimpact.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.NodeReader.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is just read, and what just is not. */
class LimitsTest {

  private static final String HEAD = "id: x\nname: X\n";

  @TempDir Path directory;

  @Test
  void theLongestLineIsRead() {
    String comment = "#".repeat(1_000_000);
    assertThat(InitiativeFiles.parse(HEAD + comment, "f.yaml").name()).isEqualTo("X");
    assertThat(problemsOf(comment + "#"))
        .isEqualTo("f.yaml:3:1: the line is too long; expected at most 1000000 characters");
  }

  @Test
  void aLongTextOfShortLinesIsRead() {
    String text = "\n" + HEAD + ("#".repeat(1023) + "\n").repeat(4 * 1024);
    assertThat(InitiativeFiles.parse(text, "f.yaml").name()).isEqualTo("X");
  }

  @Test
  void theLargestFileIsLookedInto() throws IOException {
    Path file = directory.resolve("f.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(TextFiles.LARGEST);
    }
    assertThat(problemOf(file)).isEqualTo(file + ": not a text file: it contains NUL bytes");
  }

  @Test
  void aFileOfNothingButAByteOrderMarkIsEmpty() throws IOException {
    Path file = Files.write(directory.resolve("f.yaml"), new byte[] {(byte) 0xFE, (byte) 0xFF});
    assertThat(problemOf(file)).isEqualTo(file + ": the file is empty");
  }

  @ParameterizedTest
  @ValueSource(ints = {130, 200})
  void problemsBeyondTheFirstHundredAreCounted(int problems) {
    assertThat(problemsOf(lines(problems, "p%d: 1")))
        .endsWith("\nand " + (problems - 100) + " more");
    assertThat(problemsOf("tasks:\n" + lines(problems, "  - {id: t%d, title: T, dueOn: soon}")))
        .endsWith("\nand " + (problems - 100) + " more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void partsBesideEachOtherAreNotNestedDeep(String form) {
    String tasks =
        IntStream.range(0, 50)
            .mapToObj("{\"id\": \"t%d\", \"title\": \"T\"}"::formatted)
            .collect(Collectors.joining(", ", "[", "]"));
    Initiative initiative =
        InitiativeFiles.parse(
            "{\"id\": \"x\", \"name\": \"X\", \"tasks\": " + tasks + "}", "f." + form);
    assertThat(initiative.tasks()).hasSize(50);
  }

  @Test
  void propertiesInsideOfEachOtherAreNestedDeep() {
    assertThat(problemOf("{\"a\":".repeat(41), "f.json"))
        .isEqualTo("f.json:1:201: nested too deep; expected at most 40 levels");
  }

  @Test
  void theLongestNumberIsRead() {
    assertThat(amount("9".repeat(100))).isEqualTo(new BigDecimal("9".repeat(100)));
    assertThat(problemsOf(funding("9".repeat(101))))
        .isEqualTo(
            "f.yaml:3:44: funding.commitments.amount: found number "
                + "9".repeat(40)
                + "…; expected a number of 0 or more");
    assertThat(amount("1e100")).isEqualTo(new BigDecimal("1e100"));
    assertThat(problemsOf(funding("1e101")))
        .isEqualTo(
            "f.yaml:3:44: funding.commitments.amount: found number 1e101; expected a number of 0 or"
                + " more");
    assertThat(amount("0")).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void aWordOfFortyLettersIsQuotedWhole() {
    assertThat(problemsOf("closure: {date: " + "x".repeat(40) + "}"))
        .isEqualTo(
            "f.yaml:3:17: closure.date: found text '"
                + "x".repeat(40)
                + "'; expected a date as YYYY-MM-DD");
    assertThat(problemsOf("closure: {date: " + "x".repeat(41) + "}"))
        .isEqualTo(
            "f.yaml:3:17: closure.date: found text '"
                + "x".repeat(40)
                + "…'; expected a date as YYYY-MM-DD");
  }

  @Test
  void sevenWordsAreListedInTheirOrder() {
    assertThat(problemsOf("stageHistory: {stage: lunch}"))
        .isEqualTo(
            """
            f.yaml:3:23: stageHistory.stage: unknown word 'lunch'; expected one of: \
            DECISION_TO_ACT, READINESS_ASSESSMENT, OUTLINE_BUILDING, LAUNCH, INITIATE_ACTION, \
            ORGANIZE_FOR_IMPACT, IMPLEMENT_AND_SUSTAIN
              Maybe you meant 'LAUNCH'.""");
  }

  @Test
  void aWordIsSuggestedIfThreeOfFiveLettersAreRight() {
    assertThat(problemsOf("plaxx: y")).endsWith("\n  Maybe you meant 'place'.");
    assertThat(problemsOf("plxxx: y")).doesNotContain("Maybe");
  }

  @Test
  void theNameOfAFileTellsItsForm() {
    String text = "{\"id\": 1 \"n\": 2}";
    String json = ":1:10: not well-formed JSON: found '\"'; expected ',' or a closing bracket";
    String yaml = ":1:13: not well-formed YAML: expected ',' or '}'";
    assertThat(problemOf(text, "f.json")).isEqualTo("f.json" + json);
    assertThat(problemOf(text, "f.JSON")).isEqualTo("f.JSON" + json);
    assertThat(problemOf(text, "f.yaml")).isEqualTo("f.yaml" + yaml);
    assertThat(problemOf(text, "f.YML")).isEqualTo("f.YML" + yaml);
  }

  @Test
  void whereTheNameTellsNothingABraceAtTheStartMeansJson() {
    assertThat(problemOf(" {\"id\": 1 \"n\": 2}", "input"))
        .isEqualTo(
            "input:1:11: not well-formed JSON: found '\"'; expected ',' or a closing bracket");
    assertThat(problemOf("id: [1", "input"))
        .isEqualTo(
            "input:1:5: not well-formed YAML: the bracket that opens here is never closed with"
                + " ']'");
  }

  @Test
  void aComplaintThatNobodyTranslatedIsNotShown() {
    List<Translation> translations = List.of(Translation.of("^known", "found it"));
    assertThat(Translation.find(translations, "known complaint")).isEqualTo("found it");
    assertThat(Translation.find(translations, "another")).isEqualTo("cannot be understood");
  }

  private static String lines(int count, String line) {
    return IntStream.range(0, count)
        .mapToObj(number -> line.formatted(number) + "\n")
        .collect(Collectors.joining());
  }

  private static String funding(String amount) {
    return "funding: {commitments: {funder: f, amount: " + amount + "}}";
  }

  private static BigDecimal amount(String amount) {
    return InitiativeFiles.parse(HEAD + funding(amount), "f.yaml")
        .funding()
        .orElseThrow()
        .commitments()
        .get(0)
        .amount()
        .orElseThrow();
  }

  private static String problemsOf(String properties) {
    return problemOf(HEAD + properties, "f.yaml");
  }

  private static String problemOf(String text, String name) {
    return catchThrowableOfType(
            InitiativeFormatException.class, () -> InitiativeFiles.parse(text, name))
        .getMessage();
  }

  private static String problemOf(Path file) {
    return catchThrowableOfType(InitiativeFormatException.class, () -> InitiativeFiles.read(file))
        .getMessage();
  }
}
