package org.collectiveimpact.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of problem, with its whole message. */
class InitiativeFormatExceptionTest {

  private static final String HEAD = "id: x\nname: X\n";

  @Nested
  class OfProperties {

    @Test
    void unknownPropertyNamesTheNearest() {
      assertThat(problemsOf("champions:\n  - name: Dana\n    recognized: yes\n"))
          .isEqualTo(
              """
              f.yaml:5:5: champions[0].recognized: unknown property 'recognized'; expected one of: \
              recognised, sectorsReached, name, sector, promotes, stance and 10 more
                Maybe you meant 'recognised'.""");
    }

    @Test
    void unknownPropertyFarFromAllHasNoHint() {
      assertThat(problemsOf("sharedMeasurement: {plan: {zzz: 1}}\ncommunication: {qqq: 1}\n"))
          .doesNotContain("Maybe");
    }

    @Test
    void unknownPropertyOfAReadingListsThemAll() {
      assertThat(problemsOf("sharedAim: {value: Read, when: 2010-01-01}\n"))
          .isEqualTo(
              "f.yaml:3:26: sharedAim.when: unknown property 'when'; expected one of: value, date,"
                  + " perspective, source, note");
    }

    @Test
    void duplicatePropertyNamesTheFirst() {
      assertThat(problemsOf("description: a\nscale: local\ndescription: b\n"))
          .isEqualTo(
              "f.yaml:5:1: description: duplicate property 'description'; first given on line 3");
    }

    @Test
    void missingPropertiesPointAtTheirOwner() {
      assertThat(problemsOf("tasks:\n  - owner: Dana\n    title:\nstageHistory: {move: forward}\n"))
          .isEqualTo(
              """
              f.yaml:4:5: tasks[0]: missing property 'id'; expected an identifier
              f.yaml:4:5: tasks[0]: missing property 'title'; expected text
              f.yaml:6:15: stageHistory: missing property 'stage'; expected one of: \
              DECISION_TO_ACT, READINESS_ASSESSMENT, OUTLINE_BUILDING, LAUNCH, INITIATE_ACTION, \
              ORGANIZE_FOR_IMPACT, IMPLEMENT_AND_SUSTAIN""");
    }

    @Test
    void aReadingNeedsAValue() {
      assertThat(problemsOf("plannedHorizonMonths: [{date: 2010-01-01}]\n"))
          .isEqualTo(
              "f.yaml:3:24: plannedHorizonMonths[0]: missing property 'value'; expected a whole"
                  + " number of 0 or more");
    }

    @Test
    void anEndBeforeTheStartPointsAtTheEnd() {
      assertThat(
              problemsOf(
                  "champions:\n  - name: Dana\n    until: 2010-01-01\n    date: 2011-01-01\n"))
          .isEqualTo("f.yaml:5:12: champions[0].until: until 2010-01-01 is before date 2011-01-01");
    }
  }

  @Nested
  class OfValues {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "champions: Dana | 12 | champions | found text 'Dana'; expected properties such as name,"
              + " organization, sector",
          "funding: [] | 10 | funding | found a list; expected properties such as"
              + " statedCoverageMonths, commitments",
          "description: [a] | 14 | description | found a list; expected text",
          "sources: {a: b} | 10 | sources | found properties; expected text",
          "plannedHorizonMonths: twelve | 23 | plannedHorizonMonths | found text 'twelve'; expected"
              + " a whole number of 0 or more, or readings with value and date",
          "plannedHorizonMonths: -3 | 23 | plannedHorizonMonths | found number -3; expected a whole"
              + " number of 0 or more, or readings with value and date",
          "plannedHorizonMonths: [2.5] | 24 | plannedHorizonMonths[0] | found number 2.5; expected a"
              + " whole number of 0 or more, or readings with value and date",
          "plannedHorizonMonths: {value: 9999999999} | 31 | plannedHorizonMonths.value | found"
              + " number 9999999999; expected a whole number of 0 or more",
          "workGroups: {id: g, name: G, meetingCadenceMonths: 0} | 52"
              + " | workGroups.meetingCadenceMonths | found number 0; expected a whole number of 1"
              + " or more, or readings with value and date",
          "stageHistory: {stage: launch, contacts: -1} | 41 | stageHistory.contacts | found number"
              + " -1; expected a whole number of 0 or more",
          "funding: {commitments: {funder: f, amount: -5}} | 44 | funding.commitments.amount |"
              + " found number -5; expected a number of 0 or more",
          "funding: {commitments: {funder: f, amount: 1e999}} | 44 | funding.commitments.amount |"
              + " found number 1e999; expected a number of 0 or more",
          "backbones: {name: b, fundingSharePercent: true} | 43 | backbones.fundingSharePercent |"
              + " found true; expected a number of 0 or more, or readings with value and date",
          "closure: {date: soon} | 17 | closure.date | found text 'soon'; expected a date as"
              + " YYYY-MM-DD",
          "closure: {date: 2021-02-30} | 17 | closure.date | '2021-02-30' is not a day of the"
              + " calendar; expected a date as YYYY-MM-DD",
          "closure: {date: 01/02/2021} | 17 | closure.date | found text '01/02/2021'; expected a"
              + " date as YYYY-MM-DD",
          "partners: {id: a b, name: n} | 16 | partners.id | 'a b' is not an identifier: expected 1"
              + " to 80 letters, digits, dots, underscores or hyphens, starting with a letter or a"
              + " digit",
        })
    void wrongValuesSayWhatWasFoundAndExpected(
        String line, int column, String path, String message) {
      assertThat(problemsOf(line)).isEqualTo("f.yaml:3:" + column + ": " + path + ": " + message);
    }

    @Test
    void aYearOrAMonthSuggestsItsFirstDay() {
      assertThat(problemsOf("closure: {date: 2021}\ncoordinatedAction: 2021-03\n"))
          .isEqualTo(
              """
              f.yaml:3:17: closure.date: found number 2021; expected a date as YYYY-MM-DD
                Maybe you meant '2021-01-01'.
              f.yaml:4:20: coordinatedAction: found text '2021-03'; expected a date as YYYY-MM-DD
                Maybe you meant '2021-03-01'.""");
    }

    @Test
    void anUnknownWordNamesTheVocabulary() {
      assertThat(problemsOf("coordinatedAction: yse\n"))
          .isEqualTo(
              """
              f.yaml:3:20: coordinatedAction: unknown word 'yse'; expected one of: \
              YES, IN_PROGRESS, NO, UNKNOWN
                Maybe you meant 'YES'.""");
      assertThat(problemsOf("fields: healthy food\n"))
          .isEqualTo(
              """
              f.yaml:3:9: fields: unknown word 'healthy food'; expected one of: \
              HEALTH, EDUCATION, YOUTH, OTHER, COMMUNITY_AND_POVERTY, STEM_EDUCATION and 3 more""");
    }

    @Test
    void longTextIsCutShort() {
      assertThat(problemsOf("scale: " + "👍 word".repeat(20)))
          .contains("unknown word '👍 word👍 word👍 word👍 word👍 word👍 word👍 wo…'; expected");
    }

    @Test
    void allProblemsAreReportedInTheOrderOfTheFile() {
      assertThat(problemsOf("scale: big\ntasks: [{id: 1}, {titel: x}]\nnaem: Y\n").lines())
          .filteredOn(line -> line.startsWith("f.yaml"))
          .extracting(line -> line.replaceAll("^f.yaml:(\\d+:\\d+).*", "$1"))
          .containsExactly("3:8", "4:9", "4:18", "4:18", "4:19", "5:1");
    }

    @Test
    void atMostHundredProblemsAreListed() {
      String lines =
          IntStream.range(0, 130).mapToObj(i -> "p" + i + ": 1\n").collect(Collectors.joining());
      InitiativeFormatException e = parse(HEAD + lines, "f.yaml");
      assertThat(e.problems()).hasSize(100);
      assertThat(e).hasMessageEndingWith("\nand 30 more");
    }
  }

  @Nested
  class OfIdentifiers {

    @Test
    void duplicateIdentifiersNameTheFirst() {
      assertThat(problemsOf("partners:\n  - {id: p, name: A}\n  - {id: p, name: B}\n"))
          .isEqualTo("f.yaml:5:10: partners[1].id: duplicate id 'p'; first given on line 4");
      assertThat(
              problemsOf(
                  "sharedMeasurement:\n  indicators: [{id: i, name: A}, {id: i, name: B}]\n"))
          .isEqualTo(
              "f.yaml:4:39: sharedMeasurement.indicators[1].id: duplicate id 'i';"
                  + " first given on line 4");
    }

    @Test
    void referencesThatLeadNowhereNameTheNearest() {
      assertThat(
              problemsOf(
                  """
                  partners: [{id: city, name: City}, {id: ngo, name: NGO}]
                  actionPlans: {partner: citi}
                  """))
          .isEqualTo(
              """
              f.yaml:4:24: actionPlans.partner: 'citi' names no partner; known partners: city, ngo
                Maybe you meant 'city'.""");
    }

    @Test
    void referencesToPartsOfWhichNoneIsRecordedSaySo() {
      assertThat(problemsOf("tasks: {id: t, title: T, workGroup: wg}\n"))
          .isEqualTo(
              "f.yaml:3:37: tasks.workGroup: 'wg' names no work group; no work group is recorded");
    }
  }

  @Nested
  class OfYaml {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "description: a: b | 3:15 | not well-formed YAML: found ':' where no property can start;"
              + " put text with ': ' in quotes, and start the properties of one level in the same"
              + " column",
          "sources: [a, b | 3:10 | not well-formed YAML: the bracket that opens here is never"
              + " closed with ']'",
          "description: \"a | 3:14 | not well-formed YAML: the quote that opens here is never closed",
          "description: 'a'b | 3:17 | not well-formed YAML: found text where none can stand; put"
              + " the whole text in one pair of quotes, and start the properties of one level in the"
              + " same column",
          "description: @a | 3:14 | not well-formed YAML: found '@'; put text that starts with it in"
              + " quotes",
          "description: } | 3:14 | not well-formed YAML: found '}'; put text that starts with it in"
              + " quotes",
          "description: \"\\q\" | 3:16 | not well-formed YAML: found '\\q' in double quotes; use"
              + " single quotes",
          "description: - a | 3:14 | not well-formed YAML: found '-'; start each item of a list on a"
              + " line of its own",
          "description | 3:1 | not well-formed YAML: expected ':' after the name of a property",
          "- a | 3:1 | not well-formed YAML: the indentation does not fit; start the properties, or"
              + " the items, of one level in the same column",
          "? [a] | 3:3 | expected the name of a property",
        })
    void malformedTextIsExplainedWithoutJargon(String line, String position, String message) {
      assertThat(problemsOf(line + "\n")).isEqualTo("f.yaml:" + position + ": " + message);
    }

    @Test
    void tabsAndControlCharactersAreFound() {
      assertThat(problemsOf("problem:\n\tsocial: yes\n"))
          .isEqualTo("f.yaml:4:1: not well-formed YAML: found a tab; indent with spaces");
      assertThat(problemsOf("description: a\u0007\n"))
          .isEqualTo("f.yaml:3:15: found the control character U+0007");
    }

    @Test
    void aMissingSpaceIsSuggested() {
      assertThat(parse("id:x\nname:X\n", "f.yaml"))
          .hasMessage(
              """
              f.yaml:1:1: found text 'id:x name:X'; expected properties such as id, name, description
                Maybe a space is missing after ':'.""");
    }

    @Test
    void aliasesAndAnchorsAreRefused() {
      assertThat(problemsOf("description: &Co Partners\n"))
          .isEqualTo(
              """
              f.yaml:3:14: found '&Co'; YAML aliases and anchors are not supported
                Maybe repeat the value, or put text that starts with * or & in quotes.""");
      assertThat(problemsOf("description: *Co\n")).startsWith("f.yaml:3:14: found '*Co'; YAML");
      assertThat(problemsOf("place: &p {name: P}\n")).startsWith("f.yaml:3:8: found '&p'; YAML");
      assertThat(problemsOf("*p : x\n")).startsWith("f.yaml:3:1: found '*p'; YAML");
    }

    @Test
    void tagsAreRefused() {
      assertThat(problemsOf("description: !!str 5\n"))
          .isEqualTo(
              """
              f.yaml:3:14: found a tag; YAML tags are not supported
                Maybe put text that starts with ! in quotes.""");
    }

    @Test
    void severalDocumentsAreRefused() {
      assertThat(problemsOf("---\nid: y\n"))
          .isEqualTo(
              "f.yaml:3:1: found more after the end of the first document; expected one document");
    }
  }

  @Nested
  class OfJson {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{\"id\": } | 8 | not well-formed JSON: found '}'; expected a value, with text in double"
              + " quotes",
          "{\"id\": x} | 8 | not well-formed JSON: found 'x'; expected a value, with text in double"
              + " quotes",
          "{\"id\": 1, } | 11 | not well-formed JSON: found '}'; expected the name of a property in"
              + " double quotes",
          "{\"id\" 1} | 7 | not well-formed JSON: found '1'; expected ':'",
          "{\"id\": 1 \"n\": 2} | 10 | not well-formed JSON: found '\"'; expected ',' or a closing"
              + " bracket",
          "{\"id\": [} | 9 | not well-formed JSON: found '}'; expected ']'",
          "{\"id\": 01} | 9 | not well-formed JSON: found a malformed number; put it in double quotes"
              + " if it is text",
          "{\"id\": \"\\q\"} | 10 | not well-formed JSON: found '\\q'; write '\\\\' for '\\'",
          "{\"id\": \"a\tb\"} | 10 | not well-formed JSON: found a line break or control character"
              + " inside quotes; write \\n for a line break",
          "{\"id\": \"a | 10 | not well-formed JSON: the file ends inside quotes",
          "{\"id\": 1 | 9 | not well-formed JSON: the file ends before the last bracket is closed",
          "// note | 1 | not well-formed JSON: found '/'; JSON has no comments",
          "{\"id\": 1} {} | 11 | found more after the end of the first document; expected one"
              + " document",
          "[] | 1 | found a list; expected properties such as id, name, description",
        })
    void malformedTextIsExplainedWithoutJargon(String text, int column, String message) {
      assertThat(parse(text, "f.json")).hasMessage("f.json:1:" + column + ": " + message);
    }

    @Test
    void valuesHavePositionsToo() {
      assertThat(
              parse(
                  """
                  {
                    "id": "x",
                    "name": "X",
                    "closure": {"date": "2021-02-30", "dat": null}
                  }
                  """,
                  "f.json"))
          .hasMessage(
              """
              f.json:4:23: closure.date: '2021-02-30' is not a day of the calendar; expected a date \
              as YYYY-MM-DD
              f.json:4:37: closure.dat: unknown property 'dat'; expected one of: date, note, \
              until, reason, decidedBy, perspective and 2 more
                Maybe you meant 'date'.""");
    }
  }

  @Nested
  class OfWholeFiles {

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource({"''", "'\n\n'", "'# nothing'", "'---'", "'null'"})
    void emptyFilesAreRefused(String text) {
      assertThat(parse(text, "f.yaml")).hasMessage("f.yaml: the file is empty");
      assertThat(parse("", "f.json")).hasMessage("f.json: the file is empty");
    }

    @Test
    void listsAndTextsAreRefused() {
      assertThat(parse("- a\n- b\n", "f.yaml"))
          .hasMessage(
              "f.yaml:1:1: found a list; expected properties such as id, name, description");
      assertThat(parse("hello", "f.yaml"))
          .hasMessage(
              "f.yaml:1:1: found text 'hello'; expected properties such as id, name, description");
    }

    @Test
    void deepNestingIsRefused() {
      String message = "nested too deep; expected at most 40 levels";
      assertThat(parse("[".repeat(100_000), "f.yaml")).hasMessage("f.yaml:1:41: " + message);
      assertThat(parse("[".repeat(100_000), "f.json")).hasMessage("f.json:1:41: " + message);
      assertThat(parse("- ".repeat(1000), "f.yaml")).hasMessage("f.yaml:1:81: " + message);
    }

    @Test
    void longLinesAndNumbersAreRefused() {
      assertThat(problemsOf("description: " + "a".repeat(1_000_000)))
          .isEqualTo("f.yaml:3:1: the line is too long; expected at most 1000000 characters");
      assertThat(problemsOf("plannedHorizonMonths: " + "9".repeat(500_000)))
          .isEqualTo(
              "f.yaml:3:23: plannedHorizonMonths: found number "
                  + "9".repeat(40)
                  + "…; expected a whole number of 0 or more, or readings with value and date");
    }

    @Test
    void missingFilesAreReported() {
      Path file = directory.resolve("none.yaml");
      assertThat(read(file)).hasMessage(file + ": no such file");
      assertThat(read(file).problems())
          .containsExactly(
              new FormatProblem(file.toString(), 0, 0, "", "no such file", Optional.empty()));
    }

    @Test
    void directoriesAreReported() {
      assertThat(read(directory))
          .hasMessage(directory + ": is a directory; expected a YAML or JSON file");
    }

    @Test
    void filesThatMayNotBeReadAreReported() throws IOException {
      Path file = Files.createFile(directory.resolve("f.yaml"));
      assertThat(file.toFile().setReadable(false)).isTrue();
      assumeFalse(Files.isReadable(file), "the tests run with all permissions");
      assertThat(read(file)).hasMessage(file + ": no permission to read the file");
    }

    @Test
    void filesThatAreTooLargeAreNotRead() throws IOException {
      Path file = directory.resolve("f.yaml");
      try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
        large.setLength(16 * 1024 * 1024 + 1);
      }
      assertThat(read(file)).hasMessage(file + ": too large; expected at most 16 MB");
    }

    @Test
    void binaryFilesAreRefused() throws IOException {
      Path file = Files.write(directory.resolve("f.yaml"), new byte[] {'P', 'K', 3, 0, 0, -1});
      assertThat(read(file)).hasMessage(file + ": not a text file: it contains NUL bytes");
    }

    @Test
    void otherEncodingsAreRefusedWhereTheyShow() throws IOException {
      Path file =
          Files.writeString(
              directory.resolve("f.yaml"), "id: x\nname: דנה\n", Charset.forName("windows-1255"));
      assertThat(read(file))
          .hasMessage(
              file
                  + """
                  :2:7: not UTF-8 text
                    Maybe the file was saved in another encoding; save it as UTF-8.""");
      assertThat(read(Files.write(file, new byte[] {-1, -2, 'i', 0, ':'})))
          .hasMessage(
              file
                  + """
                  :1:2: not UTF-16 text
                    Maybe the file was saved in another encoding; save it as UTF-8.""");
    }
  }

  @Test
  void aProblemPrintsItsPositionPathMessageAndHint() {
    assertThat(new FormatProblem("f", 1, 2, "a.b", "bad", Optional.of("Maybe good.")))
        .hasToString("f:1:2: a.b: bad\n  Maybe good.");
    assertThat(new FormatProblem("f", 1, 2, "", "bad", Optional.empty())).hasToString("f:1:2: bad");
  }

  private static String problemsOf(String properties) {
    return parse(HEAD + properties, "f.yaml").getMessage();
  }

  private static InitiativeFormatException parse(String text, String name) {
    return catchThrowableOfType(
        InitiativeFormatException.class, () -> InitiativeFiles.parse(text, name));
  }

  private static InitiativeFormatException read(Path file) {
    return catchThrowableOfType(InitiativeFormatException.class, () -> InitiativeFiles.read(file));
  }
}
