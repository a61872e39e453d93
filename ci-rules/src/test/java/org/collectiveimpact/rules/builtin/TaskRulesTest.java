package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kind of a task by what is declared (decision table 5.3.a, step 1, and 5.3.b). */
class TaskRulesTest {

  private static final Map<Component, String> BY_COMPONENT =
      new TreeMap<>(
          Map.of(
              Component.COMMON_AGENDA, "CONTENT",
              Component.SHARED_MEASUREMENT, "CONTENT",
              Component.MUTUALLY_REINFORCING_ACTIVITIES, "CONTENT",
              Component.CONTINUOUS_COMMUNICATION, "PROCESS",
              Component.BACKBONE_ORGANIZATION, "INFRASTRUCTURE",
              Component.TRUST_AND_AGREEMENT, "PROCESS"));

  private static final Map<TaskOwnerPart, String> BY_PART =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(TaskOwnerPart.COMMON_AGENDA, "CI-TSK-002 CONTENT COMMON_AGENDA"),
              Map.entry(TaskOwnerPart.STRATEGIC_FRAMEWORK, "CI-TSK-002 CONTENT COMMON_AGENDA"),
              Map.entry(
                  TaskOwnerPart.WORK_GROUP, "CI-TSK-003 CONTENT MUTUALLY_REINFORCING_ACTIVITIES"),
              Map.entry(
                  TaskOwnerPart.ACTION_PLAN, "CI-TSK-003 CONTENT MUTUALLY_REINFORCING_ACTIVITIES"),
              Map.entry(TaskOwnerPart.MEASUREMENT_PLAN, "CI-TSK-004 CONTENT SHARED_MEASUREMENT"),
              Map.entry(
                  TaskOwnerPart.STEERING_COMMITTEE,
                  "CI-TSK-005 INFRASTRUCTURE BACKBONE_ORGANIZATION"),
              Map.entry(TaskOwnerPart.BACKBONE, "CI-TSK-005 INFRASTRUCTURE BACKBONE_ORGANIZATION"),
              Map.entry(TaskOwnerPart.COMMUNICATION, "CI-TSK-006 PROCESS CONTINUOUS_COMMUNICATION"),
              Map.entry(TaskOwnerPart.TRUST_BUILDING, "CI-TSK-007 PROCESS TRUST_AND_AGREEMENT"),
              Map.entry(
                  TaskOwnerPart.INTRA_SECTOR_DIALOGUE, "CI-TSK-007 PROCESS TRUST_AND_AGREEMENT"),
              Map.entry(TaskOwnerPart.READINESS_ASSESSMENT, "CI-TSK-008 PRELIMINARY -"),
              Map.entry(TaskOwnerPart.OUTLINE, "CI-TSK-008 PRELIMINARY -"),
              Map.entry(TaskOwnerPart.LAUNCH, "CI-TSK-008 PRELIMINARY -")));

  private static TopicCase task(String code, boolean hits, String expected, String declared) {
    return new TopicCase(
        code,
        hits,
        "workGroups: {id: g, name: G}\ntasks: {id: t, title: Do it" + declared + "}",
        TaskRulesTest::inWords,
        expected);
  }

  private static String inWords(Diagnosis diagnosis) {
    assertThat(diagnosis.tasks()).hasSize(1);
    return inWords(diagnosis.tasks().get(0));
  }

  private static String inWords(TaskClassification task) {
    return task.kind()
        + " "
        + task.component().map(Component::name).orElse("-")
        + " "
        + task.confidence()
        + " "
        + task.because();
  }

  static List<TopicCase> cases() {
    List<TopicCase> cases = new ArrayList<>();
    BY_COMPONENT.forEach(
        (component, kind) -> {
          cases.add(
              task(
                  "CI-TSK-001",
                  true,
                  kind + " " + component + " 1.0 [CI-TSK-001: component]",
                  ", component: " + component));
          cases.add(
              task(
                  "CI-TSK-001",
                  true,
                  kind + " " + component + " 1.0 [CI-TSK-001: component]",
                  ", partOf: launch, workGroup: g, component: " + component));
        });
    BY_PART.forEach(
        (part, expected) -> {
          String[] words = expected.split(" ", -1);
          String because = " 1.0 [" + words[0] + ": partOf]";
          cases.add(task(words[0], true, words[1] + " " + words[2] + because, ", partOf: " + part));
          cases.add(
              task(
                  words[0],
                  false,
                  "INFRASTRUCTURE BACKBONE_ORGANIZATION 1.0 [CI-TSK-001: component]",
                  ", component: backbone organization, partOf: " + part));
        });
    cases.add(
        task(
            "CI-TSK-003",
            true,
            "CONTENT MUTUALLY_REINFORCING_ACTIVITIES 1.0 [CI-TSK-003: partOf]",
            ", workGroup: g"));
    cases.add(
        task(
            "CI-TSK-003",
            false,
            "CONTENT SHARED_MEASUREMENT 1.0 [CI-TSK-004: partOf]",
            ", workGroup: g, partOf: measurement plan"));
    cases.add(
        task(
            "CI-TSK-001",
            false,
            "UNDETERMINED - 0.0 [CI-TSK-009: no component and no typed part is recorded]",
            ", owner: Dana"));
    cases.add(
        task(
            "CI-TSK-009",
            true,
            "UNDETERMINED - 0.0 [CI-TSK-009: no component and no typed part is recorded]",
            ""));
    cases.add(
        task("CI-TSK-009", false, "PRELIMINARY - 1.0 [CI-TSK-008: partOf]", ", partOf: outline"));
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsDeclaredSettlesTheKind(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(RuleTopic.TASKS, cases());
  }

  @Test
  void allComponentsAndAllTypedPartsAreTried() {
    assertThat(BY_COMPONENT).containsOnlyKeys(Component.values());
    assertThat(BY_PART).containsOnlyKeys(TaskOwnerPart.values());
  }

  @Test
  void anInitiativeWithoutTasksHasNoneClassified() {
    TopicCase.checkSilent(RuleTopic.TASKS);
    assertThat(TopicCase.diagnose().tasks()).isEmpty();
  }

  @Test
  void tasksKeepTheOrderOfTheRecordAndTheirModes() {
    assertThat(
            TopicCase.diagnose(
                    "tasks:",
                    "- {id: z, title: Z, partOf: outline, mode: planning}",
                    "- {id: a, title: A, mode: execution}",
                    "- {id: later, title: Later, date: 2020-01-02}",
                    "- {id: m, title: M, partOf: launch}")
                .tasks())
        .extracting(task -> task.id() + " " + task.kind() + " " + task.mode())
        .containsExactly(
            "z PRELIMINARY Optional[PLANNING]",
            "a UNDETERMINED Optional[EXECUTION]",
            "m PRELIMINARY Optional.empty");
  }

  @Test
  void aSingleTaskIsClassifiedLikeOneOfAnInitiativeWhateverItsDate() {
    Task task =
        Task.builder()
            .id(TaskId.of("t"))
            .title("Do it")
            .partOf(TaskOwnerPart.BACKBONE)
            .date(TopicCase.TODAY.plusYears(50))
            .build();
    assertThat(inWords(CollectiveImpact.standard().classify(task)))
        .isEqualTo("INFRASTRUCTURE BACKBONE_ORGANIZATION 1.0 [CI-TSK-005: partOf]");
  }
}
