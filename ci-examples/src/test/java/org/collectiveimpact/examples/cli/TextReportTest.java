package org.collectiveimpact.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentReading;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.diagnosis.RuleSet;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.StageReading;
import org.collectiveimpact.core.diagnosis.SuitabilityReading;
import org.collectiveimpact.core.diagnosis.TransitionReading;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Closure;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagnoses made by hand, so that no change of a rule changes the layout expected here. */
class TextReportTest {

  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(
              "CI-STG-008",
              "stage/outline",
              RuleTopic.STAGE,
              "DERIVE",
              "DERIVE",
              false,
              Optional.empty(),
              "An outline is the work of building it.",
              List.of(),
              List.of(),
              List.of("A-045")));

  @ParameterizedTest
  @CsvSource({"blocked-80, 80, false", "blocked-60, 60, false", "blocked-all, 100, true"})
  void aBlockedInitiativeSeesWhatToDoFirst(String golden, int width, boolean all)
      throws IOException {
    assertThat(report(initiative(), blocked(), width, all)).isEqualTo(golden(golden));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anOpenStepNeedsFewWords(boolean warned) throws IOException {
    Diagnosis.Builder open =
        Diagnosis.builder()
            .copyOf(blocked())
            .findings(warned ? List.of(finding(Severity.WARN, FindingKind.RISK, 1)) : List.of())
            .failures(List.of())
            .tasks(List.of())
            .stage(
                StageReading.builder()
                    .declared(LifecycleStage.OUTLINE_BUILDING)
                    .observed(LifecycleStage.OUTLINE_BUILDING)
                    .build())
            .transition(
                TransitionReading.builder()
                    .from(LifecycleStage.OUTLINE_BUILDING)
                    .to(LifecycleStage.LAUNCH)
                    .verdict(
                        warned
                            ? TransitionVerdict.ALLOWED_WITH_WARNINGS
                            : TransitionVerdict.ALLOWED)
                    .build());
    assertThat(report(initiative(), open.build(), 80, false))
        .isEqualTo(golden(warned ? "warned" : "open"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whereNoStepFollowsTheReportSaysWhy(boolean closed) throws IOException {
    Initiative initiative =
        Initiative.builder()
            .copyOf(initiative())
            .closure(
                Closure.builder().date(LocalDate.of(2023, 12, 31)).reason("המטרה הושגה").build())
            .build();
    Diagnosis ended =
        Diagnosis.builder()
            .copyOf(blocked())
            .closed(closed)
            .findings(List.of())
            .failures(List.of())
            .tasks(List.of())
            .stage(StageReading.builder().observed(LifecycleStage.IMPLEMENT_AND_SUSTAIN).build())
            .transition(
                TransitionReading.builder()
                    .from(LifecycleStage.IMPLEMENT_AND_SUSTAIN)
                    .verdict(TransitionVerdict.NONE)
                    .build())
            .build();
    assertThat(report(initiative, ended, 80, false)).isEqualTo(golden(closed ? "ended" : "last"));
  }

  private static String report(Initiative initiative, Diagnosis diagnosis, int width, boolean all) {
    Page page = new Page(width, false);
    new TextReport(page, all, RULES, new Labels(Locale.ENGLISH)).write(initiative, diagnosis);
    return page.toString();
  }

  private static String golden(String name) throws IOException {
    String resource = "golden/" + name + ".txt";
    try (InputStream in = TextReportTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
    }
  }

  private static Initiative initiative() {
    return Initiative.builder()
        .id(InitiativeId.of("reading"))
        .name("כולם קוראים (Reading for all)")
        .addTasks(
            Task.builder().id(TaskId.of("t1")).title("Choose three shared indicators").build(),
            Task.builder().id(TaskId.of("t2")).title("להיפגש").build())
        .build();
  }

  private static Diagnosis blocked() {
    Diagnosis.Builder diagnosis =
        Diagnosis.builder()
            .initiative(InitiativeId.of("reading"))
            .asOf(LocalDate.of(2024, 6, 30))
            .ruleSet(RuleSet.builder().version("1").sha256("0".repeat(64)).build())
            .stage(
                StageReading.builder()
                    .declared(LifecycleStage.READINESS_ASSESSMENT)
                    .observed(LifecycleStage.OUTLINE_BUILDING)
                    .addHallmarks("CI-STG-008")
                    .build())
            .closed(false)
            .suitability(
                SuitabilityReading.builder()
                    .verdict(SuitabilityVerdict.SUITABLE)
                    .complexity(ProblemComplexity.COMPLEX)
                    .nature(ProblemNature.ADAPTIVE)
                    .build())
            .transition(
                TransitionReading.builder()
                    .from(LifecycleStage.READINESS_ASSESSMENT)
                    .to(LifecycleStage.OUTLINE_BUILDING)
                    .verdict(TransitionVerdict.BLOCKED)
                    .addBlockers("CI-T23-001")
                    .build())
            .addTasks(
                task("t1", TaskKind.CONTENT).component(Component.SHARED_MEASUREMENT).build(),
                task("t2", TaskKind.UNDETERMINED).build());
    PreconditionStatus[] statuses = {
      PreconditionStatus.MET, PreconditionStatus.PARTLY_MET, PreconditionStatus.NOT_MET
    };
    for (Precondition precondition : Precondition.values()) {
      diagnosis.addPreconditions(
          PreconditionReading.builder()
              .precondition(precondition)
              .status(statuses[precondition.ordinal()])
              .build());
    }
    for (Component component : Component.values()) {
      ComponentState[] states = ComponentState.values();
      diagnosis.addComponents(
          ComponentReading.builder()
              .component(component)
              .kind(component.kind())
              .state(states[component.ordinal() % states.length])
              .build());
    }
    diagnosis.addFindings(finding(Severity.BLOCK, FindingKind.UNMET, 1));
    diagnosis.addAllFindings(
        IntStream.rangeClosed(2, 11)
            .mapToObj(number -> finding(Severity.BLOCK, FindingKind.MISSING_DATA, number))
            .toList());
    diagnosis.addFindings(
        finding(Severity.VIOLATION, FindingKind.UNMET, 12),
        finding(Severity.WARN, FindingKind.MISSING_DATA, 13),
        finding(Severity.WARN, FindingKind.RISK, 14),
        finding(Severity.INFO, FindingKind.MISSING_DATA, 15),
        finding(Severity.INFO, FindingKind.NOTE, 16));
    return diagnosis
        .addFailures(RuleFailure.builder().rule("stage/broken").message("nothing there").build())
        .build();
  }

  private static TaskClassification.Builder task(String id, TaskKind kind) {
    TaskClassification.Builder task = TaskClassification.builder();
    task.id(TaskId.of(id)).kind(kind).confidence(1).addBecause("CI-TSK-001: component");
    return task;
  }

  private static Finding finding(Severity severity, FindingKind kind, int number) {
    boolean missing = kind == FindingKind.MISSING_DATA;
    return Finding.builder()
        .code("CI-T23-%03d".formatted(number))
        .severity(severity)
        .kind(kind)
        .subject("funding")
        .message(
            missing
                ? "Not recorded: whether requirement " + number + " is met by the field."
                : "Money for 18 months is committed by דנה כהן; statement " + number + ".")
        .addBecause(
            missing
                ? Fact.builder().label("readiness.fact").value("not recorded").build()
                : Fact.builder()
                    .label("funding.coverageMonths")
                    .value("18")
                    .date(LocalDate.of(2024, 1, 15))
                    .source("minutes")
                    .build())
        .addAllSources(Arrays.asList("A-034", "B-054"))
        .remedy("Record it, or win further funders (funding.commitments).")
        .build();
  }
}
