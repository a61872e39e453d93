package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.rules.CollectiveImpact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What cells say, on facts of all types, in a diagnosis: what is met, nearly met and not recorded.
 */
class CellDiagnosisTest {

  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 15);

  /** How an initiative is recorded that has a value of a fact. */
  private static final Map<String, String> RECORDS =
      Map.of(
          "funding.coverageMonths", "funding: {statedCoverageMonths: %s}",
          "activity.workGroups", "workGroups: %s",
          "activity.coordinatedAction", "coordinatedAction: %s",
          "history.closed", "%s",
          "agenda.agreedOn", "commonAgenda: {status: {value: final, date: %s}}",
          "agenda.status", "commonAgenda: {status: %s}",
          "partnership.sectors", "partners: %s",
          "workGroup organizations", "workGroups: {id: wg-1, name: W, organizations: [%s]}",
          "workGroup keyPoint", "workGroups: {id: wg-1, name: W, keyPoint: %s}",
          "indicator target", "sharedMeasurement: {indicators: {id: i-1, name: I, target: %s}}");

  /** Values that are written otherwise in a record than here. */
  private static final Map<String, String> WRITTEN =
      Map.of(
          "one", "[{id: a, name: A}]",
          "two", "[{id: a, name: A}, {id: b, name: B}]",
          "ended", "closure: {date: 2024-01-01}",
          "running", "scale: national",
          "public", "[{id: a, name: A, sector: public}]",
          "public+business",
              "[{id: a, name: A, sector: public}, {id: b, name: B, sector: business}]");

  /** A fact, a cell, the values where it is met, and those where it is not; - is not recorded. */
  private static final String CELLS =
      """
      funding.coverageMonths     | 12                   | 12          | 11 13 -
      funding.coverageMonths     | not 12               | 11 13       | 12 -
      funding.coverageMonths     | < 12                 | 11          | 12 -
      funding.coverageMonths     | <= 12                | 12          | 13 -
      funding.coverageMonths     | > 12                 | 13          | 12 -
      funding.coverageMonths     | >= 12                | 12          | 11 -
      funding.coverageMonths     | 12..13               | 12 13       | 11 14 -
      funding.coverageMonths     | recorded             | 12          | -
      funding.coverageMonths     | not recorded         | -           | 12
      activity.workGroups        | 1                    | one         | two -
      activity.workGroups        | not 1                | two         | one -
      activity.workGroups        | < 2                  | one         | two -
      activity.workGroups        | <= 1                 | one         | two -
      activity.workGroups        | > 1                  | two         | one -
      activity.workGroups        | >= 2                 | two         | one -
      activity.workGroups        | 2..3                 | two         | one -
      activity.workGroups        | recorded             | one         | -
      activity.workGroups        | not recorded         | -           | one
      activity.coordinatedAction | yes                  | yes         | no in-progress -
      activity.coordinatedAction | not yes              | no in-progress | yes -
      activity.coordinatedAction | no                   | no          | yes -
      activity.coordinatedAction | in progress          | in-progress | no -
      activity.coordinatedAction | recorded             | no          | -
      activity.coordinatedAction | not recorded         | -           | no
      history.closed             | yes                  | ended       | running
      history.closed             | no                   | running     | ended
      history.closed             | not yes              | running     | ended
      agenda.agreedOn            | 2024-01-31           | 2024-01-31  | 2024-01-30 2024-02-01 -
      agenda.agreedOn            | not 2024-01-31       | 2024-01-30  | 2024-01-31 -
      agenda.agreedOn            | before 2024-01-31    | 2024-01-30  | 2024-01-31 -
      agenda.agreedOn            | after 2024-01-31     | 2024-02-01  | 2024-01-31 -
      agenda.agreedOn            | 2024-01-30..2024-01-31 | 2024-01-30 2024-01-31 | 2024-02-01 -
      agenda.agreedOn            | older than 12 months | 2023-06-14  | 2023-06-15 -
      agenda.agreedOn            | within 12 months     | 2023-06-15  | 2023-06-14 -
      agenda.agreedOn            | recorded             | 2024-01-31  | -
      agenda.agreedOn            | not recorded         | -           | 2024-01-31
      agenda.status              | preliminary          | preliminary | final -
      agenda.status              | not final            | preliminary | final -
      agenda.status              | < final              | preliminary | final -
      agenda.status              | <= preliminary       | preliminary | final -
      agenda.status              | > in definition      | preliminary | in-definition -
      agenda.status              | >= final             | final       | preliminary -
      agenda.status              | preliminary..final   | preliminary final | in-definition -
      agenda.status              | recorded             | final       | -
      agenda.status              | not recorded         | -           | final
      partnership.sectors        | has PUBLIC, BUSINESS | public+business | public -
      partnership.sectors        | lacks BUSINESS       | public      | public+business -
      partnership.sectors        | BUSINESS             | public+business | public -
      partnership.sectors        | not BUSINESS         | public      | public+business -
      partnership.sectors        | 1                    | public      | public+business -
      partnership.sectors        | < 2                  | public      | public+business -
      partnership.sectors        | <= 1                 | public      | public+business -
      partnership.sectors        | > 1                  | public+business | public -
      partnership.sectors        | >= 2                 | public+business | public -
      partnership.sectors        | 2..3                 | public+business | public -
      partnership.sectors        | recorded             | public      | -
      partnership.sectors        | not recorded         | -           | public
      workGroup organizations    | has River's House    | River's~House | River~House -
      workGroup organizations    | lacks בית ספר        | River~House | בית~ספר -
      workGroup organizations    | A or B; C            | A~or~B;~C   | A~or~B -
      workGroup organizations    | not A                | B           | A -
      workGroup organizations    | < 2                  | A           | A,B -
      workGroup organizations    | <= 1                 | A           | A,B -
      workGroup organizations    | > 1                  | A,B         | A -
      workGroup organizations    | >= 2                 | A,B         | A -
      workGroup organizations    | 2..3                 | A,B         | A A,B,C,D -
      workGroup organizations    | recorded             | A           | -
      workGroup organizations    | not recorded         | -           | A
      workGroup keyPoint         | Housing              | Housing     | Schools -
      workGroup keyPoint         | not Housing          | Schools     | Housing -
      workGroup keyPoint         | recorded             | Schools     | -
      workGroup keyPoint         | not recorded         | -           | Schools
      indicator target           | 2.5                  | 2.5 2.50    | 2.4 -
      indicator target           | not 2.5              | 2.4         | 2.5 -
      indicator target           | < 2.5                | 2.4         | 2.5 -
      indicator target           | <= 2.5               | 2.5         | 2.6 -
      indicator target           | > 2.5                | 2.6         | 2.5 -
      indicator target           | >= 2.5               | 2.5         | 2.4 -
      indicator target           | 2.4..2.5             | 2.4 2.5     | 2.6 -
      indicator target           | recorded             | 2           | -
      indicator target           | not recorded         | -           | 2
      """;

  private static CollectiveImpact engine;

  /**
   * A cell and what is expected of it.
   *
   * @param code the code of its rule
   * @param fact the fact, after the kind of part if it is of one
   * @param text what it says
   * @param met values where the rule reports
   * @param unmet values where it does not
   */
  record Expected(String code, String fact, String text, String met, String unmet) {}

  static Stream<Expected> cells() {
    List<Expected> cells = new ArrayList<>();
    CELLS
        .lines()
        .map(line -> line.split("\\|", -1))
        .forEach(
            row ->
                cells.add(
                    new Expected(
                        "ORC-" + cells.size(),
                        row[0].strip(),
                        row[1].strip(),
                        row[2].strip(),
                        row[3].strip())));
    return cells.stream();
  }

  @BeforeAll
  static void aPackHasOneRuleForEachCell(@TempDir Path pack) throws IOException {
    Files.createDirectory(pack.resolve("tables"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        "id: orchard\nversion: '1'\nprefix: ORC-\ntitles: {en: Orchard, he: מטע}\n");
    Map<String, StringBuilder> tables = new LinkedHashMap<>();
    cells()
        .forEach(
            cell -> {
              String[] fact = cell.fact().split(" ", -1);
              String part = fact.length == 1 ? "" : ";part";
              tables
                  .computeIfAbsent(
                      cell.fact(),
                      key ->
                          new StringBuilder("code;severity;message_en;message_he" + part + ";")
                              .append(fact[fact.length - 1])
                              .append('\n'))
                  .append(cell.code() + ";warn;x;x;" + (part.isEmpty() ? "" : fact[0] + ";"))
                  .append('"' + cell.text() + "\"\n");
            });
    int number = 0;
    for (StringBuilder table : tables.values()) {
      Files.writeString(pack.resolve("tables/t" + number++ + ".csv"), table);
    }
    Files.writeString(
        pack.resolve("tables/requirements.csv"),
        """
        code;severity;entering;fact;required;message_en;missing_en;message_he
        ORC-REQ-1;block;READINESS_ASSESSMENT;funding.coverageMonths;>= 24;{value} months.;Unknown.;x
        """);
    engine = CollectiveImpact.builder().pack(RulePacks.load(pack)).build();
  }

  private static Initiative initiative(String fact, String value) {
    String record =
        value.equals("-")
            ? "scale: national"
            : String.format(
                RECORDS.get(fact), WRITTEN.getOrDefault(value, value.replace('~', ' ')));
    String part =
        value.equals("-") && fact.contains(" ")
            ? RECORDS.get(fact).replaceAll(", \\w+: \\[?%s]?", "")
            : record;
    return InitiativeFiles.parse("id: x\nname: X\n" + part, "x.yaml");
  }

  private static List<Finding> found(Initiative initiative) {
    return engine.diagnose(initiative, AS_OF).findings().stream()
        .filter(finding -> finding.code().startsWith("ORC-"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aRuleReportsWhereItsCellIsMet(Expected cell) {
    TreeSet<String> reported = new TreeSet<>();
    TreeSet<String> met = new TreeSet<>(Arrays.asList(cell.met().split(" ", -1)));
    TreeSet<String> all = new TreeSet<>(met);
    all.addAll(Arrays.asList(cell.unmet().split(" ", -1)));
    for (String value : all) {
      if (found(initiative(cell.fact(), value)).stream()
          .anyMatch(finding -> finding.code().equals(cell.code()))) {
        reported.add(value);
      }
    }
    assertThat(reported).isEqualTo(met);
  }

  @Test
  void everyOperatorIsTriedOnEveryTypeThatTakesIt() {
    TreeSet<String> tried = new TreeSet<>();
    PackContext context = TableFixtures.context();
    CellReader reader = new CellReader(Vocabulary.standard(), context.problems());
    cells()
        .forEach(
            cell -> {
              String[] path = cell.fact().split(" ", -1);
              VocabularyFact fact =
                  (path.length == 1
                          ? Vocabulary.standard().find(path[0])
                          : Vocabulary.standard().find(path[0], path[1]))
                      .orElseThrow();
              Comparison read =
                  reader.read(fact, new TableCell(cell.text(), PackPlace.of("t"))).orElseThrow();
              tried.add(fact.type() + " " + read.operator());
            });
    TreeSet<String> all = new TreeSet<>();
    for (FactType type : FactType.values()) {
      Comparison.operators(type).forEach(operator -> all.add(type + " " + operator));
    }
    assertThat(tried).isEqualTo(all);
  }

  private static Finding requirement(String value) {
    return found(initiative("funding.coverageMonths", value)).stream()
        .filter(finding -> finding.code().equals("ORC-REQ-1"))
        .findFirst()
        .orElse(null);
  }

  @Test
  void aRequirementReportsWhatIsNotMetAndWhatIsNotRecorded() {
    assertThat(requirement("24")).isNull();
    Finding unmet = requirement("23");
    assertThat(unmet.message()).isEqualTo("23 months.");
    assertThat(unmet.severity()).isEqualTo(Severity.BLOCK);
    assertThat(unmet.kind()).isEqualTo(FindingKind.UNMET);
    Finding missing = requirement("-");
    assertThat(missing.message()).isEqualTo("Unknown.");
    assertThat(missing.kind()).isEqualTo(FindingKind.MISSING_DATA);
  }

  @Test
  void aFindingOnAPartNamesThePart() {
    assertThat(found(initiative("workGroup keyPoint", "Housing")))
        .extracting(Finding::subject)
        .contains("workGroup:wg-1");
  }
}
