package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.task.TaskMode;
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

  private static final String SILENT = "CI-TSK-009: no word of the title says anything";

  private static final Map<String, String> TITLES =
      new TreeMap<>(
          Map.of(
              "Ditto",
              "CI-TSK-009 UNDETERMINED - []"
                  + " [DEFINES_OR_DELIVERS_RESULT, BUILDS_OR_RUNS_BODY, RELATES_OR_INFORMS]",
              "Create backbone infrastructure; form work groups",
              "CI-TSK-010 UNDETERMINED - [BACKBONE_ORGANIZATION, MUTUALLY_REINFORCING_ACTIVITIES]"
                  + " [TWO_TASKS_IN_ONE]",
              "Draft the vision statement; collect baseline data",
              "CI-TSK-011 CONTENT - [COMMON_AGENDA, SHARED_MEASUREMENT] [TWO_TASKS_IN_ONE]",
              "Draft the vision; review the data",
              "CI-TSK-011 CONTENT - [COMMON_AGENDA, SHARED_MEASUREMENT] [TWO_TASKS_IN_ONE]",
              "Website editor. Work groups implement their strategies",
              "CI-TSK-010 UNDETERMINED -"
                  + " [CONTINUOUS_COMMUNICATION, MUTUALLY_REINFORCING_ACTIVITIES]"
                  + " [TWO_TASKS_IN_ONE]",
              "Publish a monthly newsletter to all partners",
              "CI-TSK-012 PROCESS CONTINUOUS_COMMUNICATION [] []",
              "Payroll",
              "CI-TSK-013 INFRASTRUCTURE BACKBONE_ORGANIZATION [] []",
              "Agree outcomes with lived experience panel",
              "CI-TSK-014 CONTENT COMMON_AGENDA [SHARED_MEASUREMENT] []",
              "Budget for the household survey",
              "CI-TSK-015 UNDETERMINED - [BACKBONE_ORGANIZATION, SHARED_MEASUREMENT]"
                  + " [DEFINES_OR_DELIVERS_RESULT, BUILDS_OR_RUNS_BODY]",
              "In the backbone",
              "CI-TSK-016 UNDETERMINED - [BACKBONE_ORGANIZATION]"
                  + " [DEFINES_OR_DELIVERS_RESULT, BUILDS_OR_RUNS_BODY, RELATES_OR_INFORMS]"));

  private static TopicCase title(String code, boolean hits, String title, String expected) {
    return new TopicCase(
        code, hits, "tasks: {id: t, title: '" + title + "'}", TaskRulesTest::explained, expected);
  }

  /** The rule, the kind, the component, the alternatives and the questions. */
  private static String explained(Diagnosis diagnosis) {
    TaskClassification task = diagnosis.tasks().get(0);
    return task.because().get(0).substring(0, "CI-TSK-000".length())
        + " "
        + task.kind()
        + " "
        + task.component().map(Component::name).orElse("-")
        + " "
        + task.alternatives()
        + " "
        + task.questions();
  }

  private static TopicCase task(String code, boolean hits, String expected, String declared) {
    return new TopicCase(
        code,
        hits,
        "workGroups: {id: g, name: G}\ntasks: {id: t, title: Ditto" + declared + "}",
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
    cases.add(task("CI-TSK-001", false, "UNDETERMINED - 0.0 [" + SILENT + "]", ", owner: Dana"));
    TITLES.forEach(
        (title, expected) -> {
          String code = expected.substring(0, expected.indexOf(' '));
          cases.add(title(code, true, title, expected));
          cases.add(
              title(code, false, title + "', partOf: 'outline", "CI-TSK-008 PRELIMINARY - [] []"));
        });
    cases.add(
        TopicCase.finding(
            "CI-TSK-021",
            "INFO NOTE The titles of 2 tasks suggest another component than the recorded one: a, b.",
            "tasks:",
            "- {id: a, title: Publish a monthly newsletter to all partners, component: common agenda}",
            "- {id: b, title: Collect baseline data, partOf: trust building}",
            "- {id: c, title: Draft the vision statement, component: common agenda}"));
    cases.add(
        TopicCase.noFinding(
            "CI-TSK-021",
            "tasks:",
            "- {id: a, title: Publish a monthly newsletter to all partners, partOf: communication}",
            "- {id: b, title: Payroll, component: common agenda}",
            "- {id: c, title: Website and budget, component: common agenda}",
            "- {id: d, title: Collect baseline data, partOf: outline}",
            "- {id: e, title: Collect baseline data}"));
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
  void aTitleIsClassifiedByTheSameRulesAndSaysBecauseOfWhichWords() {
    TaskClassification task = CollectiveImpact.standard().classify("Please send the newsletter");

    assertThat(task.id()).isEqualTo(TaskId.of("1"));
    assertThat(task.kind()).isEqualTo(TaskKind.PROCESS);
    assertThat(task.component()).contains(Component.CONTINUOUS_COMMUNICATION);
    assertThat(task.mode()).contains(TaskMode.EXECUTION);
    assertThat(task.because())
        .containsExactly(
            "CI-TSK-012: \"send the newsletter\" (7-26) phrase CONTINUOUS_COMMUNICATION",
            "CI-TSK-012: \"Please\" (0-6) leans to CONTINUOUS_COMMUNICATION");
  }

  @Test
  void workForMoneyPolicyAndPublicWillNamesTheRoleOfTheBackbone() {
    assertThat(
            CollectiveImpact.standard()
                .classify(
                    List.of(
                        "Raise funds for the initiative",
                        "קידום מדיניות ציבורית תומכת",
                        "Build public will",
                        "Hire an executive director for the backbone")))
        .extracting(task -> task.kind() + " " + task.role().map(BackboneRole::name).orElse("-"))
        .containsExactly(
            "INFRASTRUCTURE MOBILIZE_FUNDING",
            "INFRASTRUCTURE ADVANCE_POLICY",
            "INFRASTRUCTURE BUILD_PUBLIC_WILL",
            "INFRASTRUCTURE -");
  }

  @Test
  void manyTitlesKeepTheirOrderAcrossBatches() {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      titles.add((i % 2 == 0 ? "Payroll " : "The usual ") + i);
    }

    List<TaskClassification> tasks = CollectiveImpact.standard().classify(titles);

    assertThat(tasks).hasSize(2_500);
    for (int i = 0; i < 2_500; i++) {
      assertThat(tasks.get(i).id()).isEqualTo(TaskId.of(String.valueOf(i + 1)));
      assertThat(tasks.get(i).kind())
          .isEqualTo(i % 2 == 0 ? TaskKind.INFRASTRUCTURE : TaskKind.UNDETERMINED);
    }
  }

  @Test
  void aSingleTaskIsClassifiedLikeOneOfAnInitiativeWhateverItsDate() {
    Task task =
        Task.builder()
            .id(TaskId.of("t"))
            .title("Order it")
            .partOf(TaskOwnerPart.BACKBONE)
            .date(TopicCase.TODAY.plusYears(50))
            .build();
    assertThat(inWords(CollectiveImpact.standard().classify(task)))
        .isEqualTo("INFRASTRUCTURE BACKBONE_ORGANIZATION 1.0 [CI-TSK-005: partOf]");
  }
}
