package org.collectiveimpact.rules.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well titles are classified: the documents' own ({@code documents.csv}) and those of published
 * tools ({@code development.csv}).
 *
 * <p>What a careful reader could not tell, or would split, counts as right if the kind stays open.
 * The figures are printed; the floors stand a little below what was reached.
 */
class ClassificationFiguresTest {

  private static final Path FILES =
      Path.of("src/test/resources/org/collectiveimpact/rules/classification");

  /** What is expected of a title, and what was said of it. */
  private record Answer(NamedCsvRecord row, TaskClassification said) {

    String expectedKind() {
      String kind = row.getField("expected_kind");
      return kind.equals("AMBIGUOUS") || kind.equals("COMPOUND") ? "UNDETERMINED" : kind;
    }

    String expectedComponent() {
      return expectedKind().equals("UNDETERMINED") ? "" : row.getField("expected_component");
    }

    boolean isRight() {
      return expectedKind().equals(said.kind().name());
    }

    boolean isAbstained() {
      return !isRight() && said.kind().name().equals("UNDETERMINED");
    }

    boolean isComponentRight() {
      return expectedComponent().equals(said.component().map(Component::name).orElse(""));
    }

    /** The deciding rule with the confidence it gave. */
    String decidedBy() {
      return said.because().get(0).substring(0, "CI-TSK-000".length()) + " " + said.confidence();
    }

    boolean isHebrew() {
      return row.getField("text").chars().anyMatch(letter -> letter >= 'א' && letter <= 'ת');
    }
  }

  /** Shares in percent. */
  private record Figures(
      int titles, double right, double wrong, double abstained, double component) {

    static Figures of(List<Answer> answers) {
      double wrong = share(answers, answer -> !answer.isRight() && !answer.isAbstained());
      List<Answer> withComponent =
          answers.stream().filter(answer -> !answer.expectedComponent().isEmpty()).toList();
      return new Figures(
          answers.size(),
          share(answers, Answer::isRight),
          wrong,
          share(answers, Answer::isAbstained),
          share(withComponent, Answer::isComponentRight));
    }

    private static double share(List<Answer> answers, Predicate<Answer> counts) {
      return Math.round(1000.0 * answers.stream().filter(counts).count() / answers.size()) / 10.0;
    }
  }

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(FILES.resolve(file))) {
      return csv.stream().toList();
    }
  }

  private static List<Answer> answers(List<NamedCsvRecord> rows, CollectiveImpact engine) {
    List<TaskClassification> said =
        engine.classify(rows.stream().map(row -> row.getField("text")).toList());
    return Stream.iterate(0, i -> i + 1)
        .limit(rows.size())
        .map(i -> new Answer(rows.get(i), said.get(i)))
        .toList();
  }

  private static Figures print(String what, List<Answer> answers) {
    Figures figures = Figures.of(answers);
    Map<String, Map<String, Integer>> confusion = new TreeMap<>();
    for (Answer answer : answers) {
      confusion
          .computeIfAbsent(answer.expectedKind(), kind -> new TreeMap<>())
          .merge(answer.said().kind().name(), 1, Integer::sum);
    }
    Map<String, List<Answer>> byRule =
        answers.stream().collect(groupingBy(Answer::decidedBy, TreeMap::new, toList()));
    System.out.println(what + ": " + figures);
    confusion.forEach((expected, said) -> System.out.println("  " + expected + " said " + said));
    byRule.forEach(
        (rule, decided) ->
            System.out.println(
                "  "
                    + rule
                    + " right "
                    + decided.stream().filter(Answer::isRight).count()
                    + " of "
                    + decided.size()));
    return figures;
  }

  private static Figures print(
      String what, List<Answer> answers, Function<Answer, Boolean> isMeant) {
    return print(what, answers.stream().filter(isMeant::apply).toList());
  }

  @Test
  void theDocumentsOwnTitlesAreRecognised() throws IOException {
    List<Answer> answers = answers(rows("documents.csv"), CollectiveImpact.standard());

    assertThat(print("documents, English", answers, answer -> !answer.isHebrew()).right())
        .isGreaterThanOrEqualTo(95);
    assertThat(print("documents, Hebrew", answers, Answer::isHebrew).right())
        .isGreaterThanOrEqualTo(95);
  }

  /**
   * Many titles of published tools were left open by careful readers, and some of them are given a
   * kind; see <i>the trade-off</i> in {@code classification.md}.
   */
  @Test
  void mostTitlesOfPublishedToolsAreRecognised() throws IOException {
    Figures figures =
        print("development", answers(rows("development.csv"), CollectiveImpact.standard()));

    assertThat(figures.titles()).isEqualTo(93);
    assertThat(figures.right()).isGreaterThanOrEqualTo(86.5);
    assertThat(figures.wrong()).isLessThanOrEqualTo(12);
    assertThat(figures.component()).isGreaterThanOrEqualTo(92);
  }

  /**
   * The tables were extended after these titles, so the figures say that they stay recognised. The
   * fresh ones were read once by tables and a grammar that had not been made from them, on 22
   * November 2026, and are used for extending them since.
   */
  @ParameterizedTest
  @CsvSource({
    "tuning-en.csv, 97, 2",
    "tuning-he.csv, 95.5, 2",
    "second-he.csv, 97, 2",
    "published-en.csv, 71, 21.5",
    "fresh-en.csv, 93, 6",
    "fresh-he.csv, 91.5, 7",
    "third-en.csv, 92.5, 3.5",
    "third-he.csv, 93.5, 3"
  })
  void titlesThatTheTablesWereMadeFromStayRecognised(String file, double right, double wrong)
      throws IOException {
    Figures figures = print(file, answers(rows(file), CollectiveImpact.standard()));

    assertThat(figures.right()).isGreaterThanOrEqualTo(right);
    assertThat(figures.wrong()).isLessThanOrEqualTo(wrong);
  }

  /** Nobody tunes to these: they say what the classifier does with lists it was not made from. */
  @ParameterizedTest
  @CsvSource({
    "fresh2-en.csv, 200, 95, 4.5, 93.5",
    "fresh2-he.csv, 200, 93.5, 2.5, 88",
    "fresh3-en.csv, 200, 92, 4.5, 88.5",
    "fresh3-he.csv, 200, 89.5, 4.5, 85",
    "fresh4-en.csv, 300, 91.5, 4, 89",
    "fresh4-he.csv, 300, 93.5, 4.5, 90.5",
    "fresh5-en.csv, 300, 88, 6, 85",
    "fresh5-he.csv, 300, 92.5, 5, 89",
    "fresh6-en.csv, 300, 90.5, 4.5, 88",
    "fresh6-he.csv, 300, 88.5, 5.5, 86",
    "fresh7-en.csv, 300, 88, 6, 85.5",
    "fresh8-en.csv, 300, 91.5, 3.5, 88.5",
    "published2-en.csv, 140, 69.5, 13, 73",
    "published3-en.csv, 431, 62, 26, 65",
    "published-he.csv, 122, 63, 21.5, 63.5"
  })
  void mostTitlesThatNothingWasMadeFromAreRecognised(
      String file, int titles, double right, double wrong, double component) throws IOException {
    Figures figures = print(file, answers(rows(file), CollectiveImpact.standard()));

    assertThat(figures.titles()).isEqualTo(titles);
    assertThat(figures.right()).isGreaterThanOrEqualTo(right);
    assertThat(figures.wrong()).isLessThanOrEqualTo(wrong);
    assertThat(figures.component()).isGreaterThanOrEqualTo(component);
  }

  /** Lines of published documents, in both languages, that nothing was made from. */
  private static final List<String> PUBLISHED =
      List.of("published2-en.csv", "published3-en.csv", "published-he.csv");

  private static final List<String> FRESH =
      List.of(
          "fresh2-en.csv",
          "fresh2-he.csv",
          "fresh3-en.csv",
          "fresh3-he.csv",
          "fresh4-en.csv",
          "fresh4-he.csv",
          "fresh5-en.csv",
          "fresh5-he.csv",
          "fresh6-en.csv",
          "fresh6-he.csv",
          "fresh7-en.csv",
          "fresh8-en.csv");

  /** Neither on lines of published documents nor on titles of task lists. */
  @Test
  void theConfidenceIsNoMoreThanTheShareThatIsRight() throws IOException {
    for (List<String> files : List.of(PUBLISHED, FRESH)) {
      List<Answer> answers = new ArrayList<>();
      for (String file : files) {
        answers.addAll(answers(rows(file), CollectiveImpact.standard()));
      }
      Map<Double, List<Answer>> bySureness =
          answers.stream()
              .collect(groupingBy(it -> it.said().confidence(), TreeMap::new, toList()));

      assertThat(bySureness.keySet()).containsExactly(0.0, 0.4, 0.6, 0.7, 0.9);
      bySureness.forEach((confidence, its) -> print("confidence " + confidence, its));
      bySureness.forEach(
          (confidence, its) ->
              assertThat(Figures.of(its).right())
                  .as("right of %s with confidence %s", its.size(), confidence)
                  .isGreaterThanOrEqualTo(100 * confidence));
    }
  }

  /** Asking for more confidence leaves more open and says nothing else. */
  @Test
  void whoeverAsksForMoreConfidenceGetsFewerAnswersAndTheSame() throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>();
    for (String file : PUBLISHED) {
      rows.addAll(rows(file));
    }
    List<Answer> before = answers(rows, CollectiveImpact.standard());

    for (int percent : List.of(60, 70, 90)) {
      List<Answer> asked = answers(rows, asking(percent));
      print("published, from " + percent + " % on", asked);
      for (int i = 0; i < asked.size(); i++) {
        TaskClassification said = asked.get(i).said();
        TaskClassification likely = before.get(i).said();
        boolean sure = likely.confidence() * 100 >= percent;
        assertThat(said.kind()).isEqualTo(sure ? likely.kind() : TaskKind.UNDETERMINED);
        assertThat(said.component()).isEqualTo(sure ? likely.component() : Optional.empty());
        assertThat(said.questions().isEmpty()).isEqualTo(sure && likely.questions().isEmpty());
      }
    }
  }

  private static CollectiveImpact asking(int percent) {
    return CollectiveImpact.builder()
        .thresholds(Thresholds.builder().taskConfidencePercent(percent).build())
        .build();
  }

  @Test
  void leavingOutWhatASourcePromptedCostsLittle() throws IOException {
    Map<String, List<NamedCsvRecord>> bySource = new TreeMap<>();
    for (NamedCsvRecord row : rows("development.csv")) {
      bySource.computeIfAbsent(row.getField("source"), source -> new ArrayList<>()).add(row);
    }
    List<Answer> answers =
        bySource.entrySet().stream()
            .flatMap(source -> answers(source.getValue(), without(source.getKey())).stream())
            .toList();

    answers.stream()
        .collect(groupingBy(answer -> answer.row().getField("source"), TreeMap::new, toList()))
        .forEach((source, its) -> System.out.println(source + ": " + Figures.of(its)));
    Figures figures = print("development, leaving one source out", answers);

    assertThat(figures.titles()).isEqualTo(93);
    assertThat(figures.right()).isGreaterThanOrEqualTo(76.5);
    assertThat(figures.wrong()).isLessThanOrEqualTo(18.5);
    assertThat(figures.component()).isGreaterThanOrEqualTo(79.5);
  }

  /** The engine without the signals that the titles of a source prompted. */
  private static CollectiveImpact without(String source) {
    return CollectiveImpact.builder()
        .signals(Signals.standard().ofBasis(basis -> !isOf(basis, source)))
        .build();
  }

  private static boolean isOf(String basis, String source) {
    return basis.equals(SLUGS.get(source));
  }

  /** How the tables name the sources. */
  private static final Map<String, String> SLUGS =
      Map.ofEntries(
          Map.entry(
              "Community Tool Box: Collective Impact - Progress Assessment", "D:ctb-progress"),
          Map.entry("EPISCenter (Penn State): Communities That Care five phases", "D:episcenter"),
          Map.entry("Five Town Communities That Care: the process", "D:five-town"),
          Map.entry(
              "FSG / Collective Impact Forum: Initiative Implementation Activities (backbone workplan"
                  + " checklist)",
              "D:fsg-workplan"),
          Map.entry("Collaboration for Impact (Australia): How-to guide, Phase 1", "D:cfi-phase1"),
          Map.entry("Collaboration for Impact (Australia): How-to guide, Phase 3", "D:cfi-phase3"),
          Map.entry("Collaboration for Impact: Developing Shared Measurement", "D:cfi-measurement"),
          Map.entry(
              "StriveTogether: Theory of Action, Emerging gateway (strivenetwork.org)", "D:strive"),
          Map.entry("Life City: How to build a steering committee", "D:life-city"),
          Map.entry(
              "Tamarack: Building trust and sustaining momentum with key stakeholders",
              "D:tamarack-trust"),
          Map.entry("Living Cities: Relationships and trust", "D:living-cities"),
          Map.entry(
              "CTB: Promoting coordination, cooperative agreements and collaborative agreements"
                  + " (checklist)",
              "D:ctb-coordination"),
          Map.entry(
              "Tamarack toolkit chapter 6: Continuous communication", "D:tamarack-communication"));
}
