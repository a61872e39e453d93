package org.collectiveimpact.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.FieldOfAction;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.json.ModelType.Property;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.problem.SocialProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativeFilesTest {

  private static final LocalDate DAY = LocalDate.of(2010, 7, 1);

  @TempDir Path directory;

  @Test
  void theWholeFileHoldsEveryPropertyOfAnInitiative() {
    Initiative whole = InitiativeFiles.read(Resources.path("whole.yaml"));
    assertThat(ModelType.of(Initiative.class).properties())
        .hasSizeGreaterThan(50)
        .extracting(property -> property.of(whole))
        .doesNotContain(Optional.empty(), List.of());
  }

  @Test
  void everyFormOfTheWholeFileReadsAsTheSameInitiative() {
    Initiative whole = InitiativeFiles.read(Resources.path("whole.yaml"));
    assertThat(InitiativeFiles.read(Resources.path("whole.canonical.yaml"))).isEqualTo(whole);
    assertThat(InitiativeFiles.read(Resources.path("whole.json"))).isEqualTo(whole);
  }

  @Test
  void theWholeFileIsWrittenInCanonicalForm() {
    Initiative whole = InitiativeFiles.read(Resources.path("whole.yaml"));
    assertThat(InitiativeFiles.toYaml(whole)).isEqualTo(Resources.text("whole.canonical.yaml"));
    assertThat(InitiativeFiles.toJson(whole)).isEqualTo(Resources.text("whole.json"));
  }

  @Test
  void aFactOverTimeMayBeABareAnswerAReadingOrAListOfBoth() {
    assertThat(champion("recognised: no").recognised()).containsExactly(Reading.of(Answer.NO));
    assertThat(champion("recognised: {value: yes, date: 2010-07-01}").recognised())
        .containsExactly(Reading.since(DAY, Answer.YES));
    assertThat(
            champion(
                    """
                    recognised:
                          - in progress
                          - {value: YES, date: 2010-07-01, perspective: backbone, source: s, note: n}
                    """)
                .recognised())
        .containsExactly(
            Reading.of(Answer.IN_PROGRESS),
            new Reading<>(
                Answer.YES,
                Optional.of(DAY),
                Optional.of(Perspective.BACKBONE),
                Optional.of("s"),
                Optional.of("n")));
  }

  @Test
  void aBareDayAnswersYesSinceThen() {
    assertThat(champion("recognised: [no, 2010-07-01]").recognised())
        .containsExactly(Reading.of(Answer.NO), Reading.since(DAY, Answer.YES));
  }

  @Test
  void aSingleElementStandsForAList() {
    assertThat(champion("sectorsReached: third").sectorsReached()).containsExactly(Sector.THIRD);
  }

  @Test
  void wordsAreReadInAnyCaseWithSpacesOrHyphens() {
    assertThat(
            read("fields: [stem_education, Stem-Education, community and poverty, HEALTH]")
                .fields())
        .containsExactly(
            FieldOfAction.COMMUNITY_AND_POVERTY,
            FieldOfAction.STEM_EDUCATION,
            FieldOfAction.HEALTH);
  }

  @Test
  void yesAndNoMayBeTrueAndFalse() {
    assertThat(champion("recognised: [true, false, 'true', Yes]").recognised())
        .extracting(Reading::value)
        .containsExactly(Answer.YES, Answer.NO, Answer.YES, Answer.YES);
  }

  @Test
  void textMayLookLikeSomethingElse() {
    assertThat(read("sources: [2010, 1.50, true, 2010-07-01, no, 12:30]").sources())
        .containsExactly("2010", "1.50", "true", "2010-07-01", "no", "12:30");
  }

  @Test
  void aPropertyWithoutValueIsNotRecorded() {
    Initiative empty = Initiative.builder().id(InitiativeId.of("x")).name("X").build();
    assertThat(read("description:\nsources:\n  -\nfunding: ~\nscale: null\nplace: ''\n"))
        .isEqualTo(empty);
  }

  @Test
  void aPartWithoutPropertiesIsRecorded() {
    assertThat(read("problem: {}").problem()).contains(SocialProblem.builder().build());
  }

  @Test
  void emptyTextInQuotesIsText() {
    assertThat(read("description: ''").description()).contains("");
  }

  @Test
  void numbersKeepTheirDecimals() {
    assertThat(read("funding: {commitments: {funder: f, amount: 1_000.50}}").funding())
        .contains(
            Funding.builder()
                .addCommitments(
                    FundingCommitment.builder()
                        .funder("f")
                        .amount(new BigDecimal("1000.50"))
                        .build())
                .build());
  }

  @Test
  void textThatStartsWithABraceIsJsonWhateverItsName() {
    assertThat(InitiativeFiles.parse("\n {\"id\": \"x\", \"name\": \"X\"}", "x.yaml").name())
        .isEqualTo("X");
  }

  @Test
  void byteOrderMarksAreAccepted() throws IOException {
    String text = "\uFEFFid: x\nname: דנה\n";
    for (var charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Path file = Files.writeString(directory.resolve("x.yaml"), text, charset);
      assertThat(InitiativeFiles.read(file).name()).as(charset.name()).isEqualTo("דנה");
    }
  }

  @Test
  void textThatYamlWouldMisreadIsQuoted() {
    Initiative initiative =
        read("sources: ['2010-07-01', 'no', '12', ' a', '- b', 'c: d', '#e', 'דנה 🚀', a-b, '~']");
    assertThat(InitiativeFiles.toYaml(initiative))
        .isEqualTo(
            """
            id: x
            name: X
            sources:
              - "2010-07-01"
              - "no"
              - "12"
              - " a"
              - "- b"
              - "c: d"
              - "#e"
              - דנה 🚀
              - a-b
              - "~"
            """);
  }

  @Test
  void writtenFilesAreReadBack() {
    Initiative whole = InitiativeFiles.read(Resources.path("whole.yaml"));
    for (String name : List.of("a.yaml", "a.json")) {
      Path file = directory.resolve(name);
      InitiativeFiles.write(read(""), file);
      InitiativeFiles.write(whole, file);
      assertThat(InitiativeFiles.read(file)).isEqualTo(whole);
    }
    assertThat(directory.resolve("a.json")).content().startsWith("{");
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("a.yaml", "a.json");
  }

  @Test
  void aFileBehindALinkIsReplacedWhereItIs() throws IOException {
    Path file = Files.createFile(directory.resolve("file.yaml"));
    Path link = Files.createSymbolicLink(directory.resolve("link.yaml"), file);
    InitiativeFiles.write(read(""), link);
    assertThat(file).hasContent("id: x\nname: X\n");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aFileThatCannotBeReplacedStaysAndNothingIsLeftBeside() throws IOException {
    Path occupied = Files.createDirectory(directory.resolve("x.yaml"));
    Files.createFile(occupied.resolve("inside"));
    assertThatThrownBy(() -> InitiativeFiles.write(read(""), occupied))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write " + occupied);
    assertThat(directory.toFile().list()).containsExactly("x.yaml");
  }

  @Test
  void propertiesAreListedInTheOrderOfTheSource() {
    ModelSources sources = new ModelSources(Path.of("src/main/java"));
    types(Initiative.class)
        .forEach(
            type ->
                assertThat(
                        ModelType.of(type).properties().stream()
                            .filter(property -> property.accessor().getDeclaringClass() == type)
                            .map(Property::name))
                    .as(type.getName())
                    .isEqualTo(sources.properties(type)));
    assertThat(ModelType.of(Champion.class).properties())
        .extracting(Property::name)
        .endsWith("date", "until", "perspective", "source", "note");
  }

  private static Stream<Class<?>> types(Class<?> root) {
    return Stream.concat(
        Stream.of(root),
        ModelType.of(root).properties().stream()
            .filter(property -> property.kind() == ModelType.Kind.PROPERTIES)
            .flatMap(property -> types(property.element())));
  }

  private static Initiative read(String properties) {
    return InitiativeFiles.parse("id: x\nname: X\n" + properties, "x.yaml");
  }

  private static Champion champion(String property) {
    return read("champions:\n    - name: Dana\n      " + property).champions().get(0);
  }
}
