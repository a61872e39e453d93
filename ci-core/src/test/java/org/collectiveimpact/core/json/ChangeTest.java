package org.collectiveimpact.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Champion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

  private static final Initiative RECORD =
      InitiativeFiles.parse(
          """
          id: reading
          name: Reading for all
          description: A town reads.
          outline: {provisional: {value: no, date: 2019-01-31, source: minutes}}
          champions: [{name: Dana}, {name: Omer, stance: {value: IMPOSES, date: 2019-03-31}}]
          launch: {invitedSectors: PUBLIC}
          """,
          "record.yaml");

  private static Initiative changed(String... changes) {
    return Change.apply(
        RECORD,
        Arrays.stream(changes)
            .map(change -> change.split(": ", 2))
            .map(parts -> new Change(parts[0], parts[1]))
            .toList(),
        DAY);
  }

  /** What the record would say, written with these lines instead of those of the same names. */
  private static Initiative record(String... lines) {
    return InitiativeFiles.parse(String.join("\n", lines), "record.yaml");
  }

  @Test
  void aFactOverTimeKeepsItsEarlierReadings() {
    assertThat(changed("outline.provisional: yes").outline().orElseThrow().provisional())
        .containsExactlyElementsOf(
            record(
                    "id: reading",
                    "name: Reading for all",
                    "outline:",
                    "  provisional:",
                    "    - {value: no, date: 2019-01-31, source: minutes}",
                    "    - {value: yes, date: 2020-06-30}")
                .outline()
                .orElseThrow()
                .provisional());
  }

  @Test
  void aReadingIsOfTheDayOfTheChangeWhateverDayItNames() {
    assertThat(changed("coordinatedAction: {value: yes, date: 2001-01-01}").coordinatedAction())
        .containsExactly(Reading.since(DAY, Answer.YES));
  }

  @Test
  void aPartThatIsNotRecordedBegins() {
    assertThat(changed("problem.statement: Few read").problem().orElseThrow().statement())
        .containsExactly(Reading.since(DAY, "Few read"));
  }

  @Test
  void plusIsOneMoreElement() {
    Initiative changed = changed("champions[+]: {name: Noa}", "launch.invitedSectors[+]: THIRD");
    assertThat(changed.champions())
        .extracting(Champion::name)
        .containsExactly("Dana", "Omer", "Noa");
    assertThat(changed.launch().orElseThrow().invitedSectors())
        .containsExactlyInAnyOrder(Sector.PUBLIC, Sector.THIRD);
  }

  @Test
  void plusTakesSeveralElementsAtOnce() {
    assertThat(changed("champions[+]: [{name: Noa}, {name: Ido}]").champions())
        .extracting(Champion::name)
        .containsExactly("Dana", "Omer", "Noa", "Ido");
  }

  @Test
  void starIsEveryElementThereIs() {
    assertThat(changed("champions[*].stance: FACILITATES").champions())
        .containsExactlyElementsOf(
            record(
                    "id: reading",
                    "name: Reading for all",
                    "champions:",
                    "  - {name: Dana, stance: {value: FACILITATES, date: 2020-06-30}}",
                    "  - name: Omer",
                    "    stance:",
                    "      - {value: IMPOSES, date: 2019-03-31}",
                    "      - {value: FACILITATES, date: 2020-06-30}")
                .champions());
    assertThat(changed("partners[*].understandings: [NO_SINGLE_TRUTH]")).isEqualTo(RECORD);
  }

  @Test
  void anythingElseIsReplaced() {
    Initiative changed =
        changed(
            "name: Readers", "champions: {name: Noa}", "launch.invitedSectors: [THIRD, BUSINESS]");
    assertThat(changed.name()).isEqualTo("Readers");
    assertThat(changed.champions()).extracting(Champion::name).containsExactly("Noa");
    assertThat(changed.launch().orElseThrow().invitedSectors())
        .containsExactlyInAnyOrder(Sector.THIRD, Sector.BUSINESS);
  }

  @Test
  void anEmptyListTakesTheElementsAway() {
    assertThat(changed("champions: []").champions()).isEmpty();
  }

  @Test
  void laterChangesSeeTheEarlierOnes() {
    Initiative changed = changed("champions[+]: {name: Noa}", "champions[*].promotes: yes");
    assertThat(changed.champions())
        .hasSize(3)
        .allSatisfy(
            champion ->
                assertThat(champion.promotes()).containsExactly(Reading.since(DAY, Answer.YES)));
  }

  @Test
  void theRecordItselfStaysAsItWas() {
    Initiative before = Initiative.builder().copyOf(RECORD).build();
    changed("name: Readers", "champions[+]: {name: Noa}");
    assertThat(RECORD).isEqualTo(before);
  }

  @Test
  void noChangeGivesTheSameInitiative() {
    assertThat(Change.apply(RECORD, List.of(), DAY)).isEqualTo(RECORD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          outline..provisional   | '%s' is not a path; expected one such as champions[*].stance
          outline.               | '%s' is not a path; expected one such as champions[*].stance
          .outline               | '%s' is not a path; expected one such as champions[*].stance
          champions[0].name      | '%s' is not a path; expected one such as champions[*].stance
          [*].name               | '%s' is not a path; expected one such as champions[*].stance
          ""                     | '%s' is not a path; expected one such as champions[*].stance
          champions.stance       | %s: found 'champions'; expected champions[*]
          champions[+].stance    | %s: found 'champions[+]'; expected champions[*]
          champions[*]           | %s: found 'champions[*]'; expected champions or champions[+]
          outline[*].provisional | %s: found 'outline[*]'; expected outline
          outline[+]             | %s: found 'outline[+]'; expected outline
          outline.provisional[+] | %s: found 'provisional[+]'; expected provisional
          outline.provisional.on | %s: 'provisional' has no properties
          name.first             | %s: 'name' has no properties
          """)
  void aPathThatDoesNotFitTheModelIsTold(String path, String problem) {
    assertProblem(new Change(path, "yes"), "change: " + problem.formatted(path));
  }

  @Test
  void aPropertyThatIsNearAnotherIsTold() {
    assertProblem(
        new Change("outline.provisionel", "yes"),
        "change: outline.provisionel: unknown property 'provisionel'; expected one of: "
            + "provisional, provisionalityCommunicated, communicationTailored, usesExistingEfforts,"
            + " startedOn, until and 9 more\n"
            + "  Maybe you meant 'provisional'.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          outline.provisional | perhaps    | :1:1: %s: unknown word 'perhaps'; expected one of: YES, IN_PROGRESS, NO, UNKNOWN
          outline.provisional | ~          | : %s: nothing given; expected one of: YES, IN_PROGRESS, NO, UNKNOWN, or readings with value and date
          description         | ""         | : %s: nothing given; expected text
          description         | [a, b]     | :1:1: %s: found a list; expected text
          champions[*].sector | ''         | : %s: nothing given; expected one of: PUBLIC, BUSINESS, THIRD
          champions[+]        | Noa        | :1:1: %s: found text 'Noa'; expected properties such as name, organization, sector
          champions[+]        | {name: [N  | :1:8: not well-formed YAML: the bracket that opens here is never closed with ']'
          """)
  void aValueThatDoesNotFitThePropertyIsTold(String path, String value, String problem) {
    assertProblem(new Change(path, value), "change" + problem.formatted(path));
  }

  @Test
  void theNearestWordIsSuggestedForAPropertyOfTheValueToo() {
    assertProblem(
        new Change("champions[+]", "{name: Noa, nte: new}"),
        "change:1:13: champions[+].nte: unknown property 'nte'; expected one of: note, name, date,"
            + " until, stance, promotes and 10 more\n"
            + "  Maybe you meant 'note'.");
  }

  @Test
  void whatTheModelRejectsIsTold() {
    assertThatThrownBy(
            () -> changed("partners[+]: {id: city, name: A}", "partners[+]: {id: city, name: B}"))
        .isInstanceOf(InitiativeFormatException.class)
        .hasMessage("change: partners[+]: two parts of kind 'partner' have the identifier 'city'");
  }

  private static void assertProblem(Change change, String message) {
    assertThatThrownBy(() -> Change.apply(RECORD, List.of(change), DAY))
        .isInstanceOf(InitiativeFormatException.class)
        .hasMessage(message);
  }

  @Test
  void aChangeIsWrittenAsALineOfAFile() {
    assertThat(new Change("outline.provisional", "yes")).hasToString("outline.provisional: yes");
  }
}
