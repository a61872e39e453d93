package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.DiagnosisFiles;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.json.InitiativeSchema;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.Phase;
import org.collectiveimpact.rules.CollectiveImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real initiatives, diagnosed as of the dates on which a careful reader of the sources named their
 * phase. The reasons behind the readings are in {@code docs/real-initiatives.md}.
 */
class ReplayTest {

  private static final CollectiveImpact ENGINE = CollectiveImpact.standard();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema INITIATIVE = SCHEMAS.getSchema(InitiativeSchema.text());
  private static final Schema DIAGNOSIS =
      SCHEMAS.getSchema(Resources.text("diagnosis.schema.json"));

  /** How sure the reader was; only at {@code LOW} another phase is accepted as well. */
  enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }

  @ParameterizedTest(name = "{0} as of {1} is in {2}")
  @CsvFileSource(resources = "snapshots.csv", numLinesToSkip = 1)
  void theObservedPhaseIsThatOfTheSnapshot(
      String file, LocalDate date, Phase phase, Phase alternative, Confidence confidence) {
    Diagnosis diagnosis = diagnose(file, date);

    Set<Phase> accepted = EnumSet.of(phase);
    if (confidence == Confidence.LOW && alternative != null) {
      accepted.add(alternative);
    }
    assertThat(diagnosis.stage().observed().phase())
        .as("carried by %s", diagnosis.stage().hallmarks())
        .isIn(accepted);
    assertThat(diagnosis.closed()).isFalse();
  }

  @ParameterizedTest(name = "{0} as of {1}")
  @CsvFileSource(resources = "snapshots.csv", numLinesToSkip = 1)
  void everyDiagnosisHasTheFieldsOfTheContractAndNoFailure(String file, LocalDate date) {
    Diagnosis diagnosis = diagnose(file, date);

    assertThat(diagnosis.failures()).isEmpty();
    assertThat(DIAGNOSIS.validate(DiagnosisFiles.toJson(diagnosis), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"road-map-project", "more-for-memphis", "5p2", "ashtabula-county"})
  void everyFileIsValidAndSurvivesWritingAndReading(String file) throws IOException {
    String text = Files.readString(Resources.initiative(file));
    Initiative initiative = InitiativeFiles.parse(text, file);

    assertThat(INITIATIVE.validate(text, InputFormat.YAML)).isEmpty();
    assertThat(initiative.id().value()).isEqualTo(file);
    assertThat(initiative.sources()).isNotEmpty();
    String yaml = InitiativeFiles.toYaml(initiative);
    assertThat(InitiativeFiles.parse(yaml, file)).isEqualTo(initiative);
    assertThat(INITIATIVE.validate(yaml, InputFormat.YAML)).isEmpty();
  }

  @Test
  void everyFileHasSnapshots() throws IOException {
    List<String> snapshots =
        Resources.text("snapshots.csv")
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();
    try (Stream<Path> files =
        Files.list(Resources.initiative("5p2").toAbsolutePath().getParent())) {
      assertThat(files.map(path -> path.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(Set.copyOf(snapshots));
    }
  }

  @Test
  void anEndedInitiativeIsClosedAndHasNoNextStep() {
    Diagnosis before = diagnose("5p2", LocalDate.of(2023, 12, 30));
    Diagnosis ended = diagnose("5p2", LocalDate.of(2023, 12, 31));

    assertThat(before.closed()).isFalse();
    assertThat(ended.closed()).isTrue();
    assertThat(ended.transition().verdict()).isEqualTo(TransitionVerdict.NONE);
    assertThat(ended.transition().to()).isEmpty();
    assertThat(ended.findings(Severity.BLOCK)).isEmpty();
    assertThat(ended.failures()).isEmpty();
    assertThat(DIAGNOSIS.validate(DiagnosisFiles.toJson(ended), InputFormat.JSON)).isEmpty();
  }

  @Test
  void aDeclaredStageAheadOfTheFactsIsReported() {
    Diagnosis diagnosis = diagnose("more-for-memphis", LocalDate.of(2025, 1, 31));

    assertThat(diagnosis.stage().declared()).hasValue(LifecycleStage.IMPLEMENT_AND_SUSTAIN);
    assertThat(diagnosis.stage().observed()).isEqualTo(LifecycleStage.ORGANIZE_FOR_IMPACT);
    assertThat(diagnosis.transition().from()).hasValue(LifecycleStage.ORGANIZE_FOR_IMPACT);
    assertThat(codes(diagnosis)).contains("CI-STG-021");
    assertThat(codes(diagnose("more-for-memphis", LocalDate.of(2024, 6, 28))))
        .doesNotContain("CI-STG-021");
  }

  @Test
  void anAnnouncementLeavesAllPreconditionsOpenAndSaysWhatIsMissing() {
    Diagnosis diagnosis = diagnose("ashtabula-county", LocalDate.of(2016, 2, 19));

    assertThat(diagnosis.stage().observed()).isEqualTo(LifecycleStage.DECISION_TO_ACT);
    assertThat(diagnosis.preconditions())
        .extracting(PreconditionReading::status)
        .containsExactly(
            PreconditionStatus.NOT_ASSESSED,
            PreconditionStatus.NOT_ASSESSED,
            PreconditionStatus.NOT_ASSESSED);
    assertThat(diagnosis.transition().verdict()).isEqualTo(TransitionVerdict.BLOCKED);
    assertThat(diagnosis.findings(Severity.BLOCK))
        .extracting(finding -> finding.code() + " " + finding.subject())
        .containsExactly(
            "CI-T00-001 problem",
            "CI-T00-002 profile",
            "CI-T12-001 coreGroup",
            "CI-T12-002 urgency",
            "CI-T12-003 leadership");
    assertThat(codes(diagnosis)).contains("CI-T12-010");
    assertThat(diagnosis.findings(Severity.BLOCK))
        .extracting(Finding::kind)
        .containsOnly(FindingKind.MISSING_DATA);
  }

  @Test
  void aRefreshOfTheAgendaDoesNotLeadBack() {
    assertThat(
            ENGINE
                .replay(
                    InitiativeFiles.read(Resources.initiative("road-map-project")),
                    List.of(
                        LocalDate.of(2016, 12, 30),
                        LocalDate.of(2016, 12, 31),
                        LocalDate.of(2017, 4, 30)))
                .stream()
                .map(diagnosis -> diagnosis.stage().observed()))
        .containsOnly(LifecycleStage.IMPLEMENT_AND_SUSTAIN);
  }

  @Test
  void aYearInTheNameOfAnInitiativeIsNoDate() {
    Initiative initiative = InitiativeFiles.read(Resources.initiative("5p2"));

    assertThat(initiative.description().orElseThrow()).contains("יוזמת 2015");
    List<Diagnosis> year =
        ENGINE.replay(
            initiative,
            List.of(
                LocalDate.of(2014, 12, 31), LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)));
    assertThat(year.stream().map(diagnosis -> diagnosis.stage().hallmarks()).distinct()).hasSize(1);
  }

  @Test
  void theDocumentationShowsWhatTheEngineSees() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs/real-initiatives.md")).stream()
            .filter(line -> line.matches("\\|.*\\| \\d{4}-\\d{2}-\\d{2} \\|.*"))
            .toList();
    Map<String, String> files =
        Map.of(
            "Road Map Project", "road-map-project",
            "More for Memphis", "more-for-memphis",
            "5P2", "5p2",
            "Ashtabula County", "ashtabula-county");
    assertThat(rows).hasSize(17);
    String file = "";
    for (String row : rows) {
      String[] cells = row.split(" *\\| *", -1);
      file = files.getOrDefault(cells[1], file);
      Diagnosis diagnosis = diagnose(file, LocalDate.parse(cells[2]));
      String engine = diagnosis.closed() ? "closed" : diagnosis.stage().observed().name();
      List<String> hallmarks = diagnosis.closed() ? List.of("") : diagnosis.stage().hallmarks();
      String carriedBy = hallmarks.isEmpty() ? "nothing yet" : String.join(", ", hallmarks);
      assertThat(row)
          .endsWith("| " + engine + " | " + carriedBy + (carriedBy.isEmpty() ? "|" : " |"));
    }
  }

  private static Diagnosis diagnose(String file, LocalDate date) {
    return ENGINE.diagnose(InitiativeFiles.read(Resources.initiative(file)), date);
  }

  private static List<String> codes(Diagnosis diagnosis) {
    return diagnosis.findings().stream().map(Finding::code).toList();
  }
}
