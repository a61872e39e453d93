package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.COORDINATED;
import static org.collectiveimpact.rules.builtin.TopicCase.RESULTS;
import static org.collectiveimpact.rules.builtin.TopicCase.TODAY;
import static org.collectiveimpact.rules.builtin.TopicCase.diagnose;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.StageReading;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where an initiative stands by its hallmarks (AMB-54), and whether its declared moves agree. */
class StageRulesTest {

  /** Evidence of the own work of one stage each, in the order of the stages. */
  private static final Map<LifecycleStage, String> EVIDENCE = new LinkedHashMap<>();

  static {
    EVIDENCE.put(
        LifecycleStage.READINESS_ASSESSMENT,
        "readiness: {professionalBodies: {name: P, approached: yes}}");
    EVIDENCE.put(LifecycleStage.OUTLINE_BUILDING, "outline: {author: A}");
    EVIDENCE.put(LifecycleStage.LAUNCH, "launch: {prepared: yes}");
    EVIDENCE.put(
        LifecycleStage.INITIATE_ACTION, "steeringCommittee: {formed: yes, crossSector: yes}");
    EVIDENCE.put(LifecycleStage.ORGANIZE_FOR_IMPACT, "commonAgenda: {status: final}");
    EVIDENCE.put(LifecycleStage.IMPLEMENT_AND_SUSTAIN, COORDINATED + RESULTS);
  }

  private static TopicCase hit(String code, LifecycleStage stage, String... yaml) {
    return new TopicCase(
        code, true, String.join("\n", yaml), StageRulesTest::inWords, stage + " [" + code + "]");
  }

  private static TopicCase nearMiss(String code, String expected, String... yaml) {
    return new TopicCase(code, false, String.join("\n", yaml), StageRulesTest::inWords, expected);
  }

  private static String inWords(Diagnosis diagnosis) {
    StageReading stage = diagnosis.stage();
    return stage.observed() + " " + stage.hallmarks();
  }

  private static String group(String status) {
    return "workGroups: {id: g, name: G, status: " + status + "}";
  }

  static List<TopicCase> cases() {
    return Stream.of(lateHallmarks(), earlyHallmarks(), declarations(), moves())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TopicCase> lateHallmarks() {
    LifecycleStage implement = LifecycleStage.IMPLEMENT_AND_SUSTAIN;
    LifecycleStage organize = LifecycleStage.ORGANIZE_FOR_IMPACT;
    String collected = "sharedMeasurement: {dataCollected: yes}";
    String designated = "backbones: {name: B, status: designated}";
    return List.of(
        hit("CI-STG-001", implement, COORDINATED, RESULTS),
        hit("CI-STG-001", implement, COORDINATED, collected),
        hit("CI-STG-001", implement, COORDINATED, "sharedMeasurement: {dataReported: yes}"),
        hit("CI-STG-001", implement, COORDINATED, "sharedMeasurement: {dataUsed: yes}"),
        hit("CI-STG-001", implement, group("implementing"), collected),
        hit(
            "CI-STG-001",
            implement,
            "partners: {id: p, name: P}",
            "actionPlans: {partner: p, inAction: yes}",
            collected),
        nearMiss("CI-STG-001", "DECISION_TO_ACT []", COORDINATED),
        nearMiss("CI-STG-001", "DECISION_TO_ACT []", RESULTS, group("planning")),
        nearMiss(
            "CI-STG-001",
            "DECISION_TO_ACT []",
            COORDINATED,
            "sharedMeasurement: {dataTracked: yes, dataUsed: in progress}",
            "publications: {title: Results, kind: progress}"),
        hit(
            "CI-STG-002",
            implement,
            "commonAgenda: {status: {value: final, date: 2016-01-01},",
            "  revisions: {date: 2017-01-01}}"),
        nearMiss(
            "CI-STG-002",
            "ORGANIZE_FOR_IMPACT [CI-STG-003]",
            "commonAgenda: {status: {value: final, date: 2016-01-01},",
            "  revisions: {date: 2016-12-31}}"),
        nearMiss(
            "CI-STG-002",
            "ORGANIZE_FOR_IMPACT [CI-STG-003]",
            "commonAgenda: {status: final, revisions: {date: 2019-12-31}}"),
        hit("CI-STG-003", organize, "commonAgenda: {status: final}"),
        nearMiss("CI-STG-003", "DECISION_TO_ACT []", "commonAgenda: {status: preliminary}"),
        hit("CI-STG-004", organize, designated, group("identifying strategies")),
        hit("CI-STG-004", organize, designated, "sharedMeasurement: {indicatorsAgreed: yes}"),
        hit("CI-STG-004", organize, designated, "sharedMeasurement: {plan: {completed: yes}}"),
        hit(
            "CI-STG-004",
            organize,
            "backbones: {name: B, infrastructure: in progress}",
            "sharedMeasurement: {plan: {completed: in progress}}"),
        hit(
            "CI-STG-004",
            organize,
            "backbones: {name: B, status: candidate, infrastructure: yes}",
            group("implementing")),
        hit("CI-STG-004", organize, "backbones: {name: B, status: established}", group("planning")),
        nearMiss("CI-STG-004", "DECISION_TO_ACT []", designated, group("setting indicators")),
        nearMiss("CI-STG-004", "DECISION_TO_ACT []", designated, group("forming")),
        nearMiss(
            "CI-STG-004",
            "DECISION_TO_ACT []",
            "backbones: {name: B, status: candidate, infrastructure: no}",
            group("planning")),
        nearMiss("CI-STG-004", "DECISION_TO_ACT []", group("planning")));
  }

  private static List<TopicCase> earlyHallmarks() {
    LifecycleStage action = LifecycleStage.INITIATE_ACTION;
    LifecycleStage outline = LifecycleStage.OUTLINE_BUILDING;
    LifecycleStage readiness = LifecycleStage.READINESS_ASSESSMENT;
    return List.of(
        hit("CI-STG-005", action, "steeringCommittee: {working: yes, crossSector: yes}"),
        hit(
            "CI-STG-005",
            action,
            "steeringCommittee:",
            "  formed: yes",
            "  members: [{name: A, sector: public}, {name: B, sector: third}]"),
        hit("CI-STG-005", action, "steeringCommittee: {working: yes}"),
        hit(
            "CI-STG-005",
            action,
            "strategy: impact space",
            "steeringCommittee: {working: yes, crossSector: no}"),
        nearMiss(
            "CI-STG-005",
            "DECISION_TO_ACT []",
            "strategy: combined",
            "steeringCommittee: {working: yes, crossSector: no}"),
        nearMiss(
            "CI-STG-005",
            "DECISION_TO_ACT []",
            "steeringCommittee: {formed: in progress, crossSector: yes}"),
        nearMiss(
            "CI-STG-005",
            "DECISION_TO_ACT []",
            "steeringCommittee: {working: yes, crossSector: no}"),
        nearMiss(
            "CI-STG-005",
            "DECISION_TO_ACT []",
            "steeringCommittee: {formed: yes, working: no, crossSector: yes}"),
        hit(
            "CI-STG-006",
            action,
            "launch: {meetings: {date: 2019-12-01}}",
            "commonAgenda: {status: in definition}"),
        nearMiss(
            "CI-STG-006",
            "LAUNCH [CI-STG-007]",
            "launch: {meetings: {date: 2019-12-01}}",
            "commonAgenda: {status: not started}"),
        nearMiss(
            "CI-STG-006",
            "LAUNCH [CI-STG-007]",
            "launch: {prepared: yes, meetings: {date: 2020-01-02}}",
            "commonAgenda: {status: in definition}"),
        hit("CI-STG-007", LifecycleStage.LAUNCH, "launch: {meetings: {date: 2020-01-01}}"),
        hit("CI-STG-007", LifecycleStage.LAUNCH, "launch: {prepared: yes}"),
        hit("CI-STG-007", LifecycleStage.LAUNCH, "launch: {prepared: in progress}"),
        nearMiss(
            "CI-STG-007",
            "DECISION_TO_ACT []",
            "launch: {prepared: no, meetings: {date: 2020-01-02}}"),
        hit(
            "CI-STG-008",
            outline,
            "readiness: {continuationDecisions: {outcome: continue with ci}}"),
        nearMiss(
            "CI-STG-008",
            "DECISION_TO_ACT []",
            "readiness: {continuationDecisions: [{outcome: continue with ci},",
            "  {outcome: stop, date: 2019-01-01}]}"),
        hit("CI-STG-009", outline, "outline: {startedOn: 2020-01-01}"),
        nearMiss("CI-STG-009", "DECISION_TO_ACT []", "outline: {startedOn: 2020-01-02}"),
        hit("CI-STG-010", readiness, "readiness: {mapping: {status: running}}"),
        hit("CI-STG-010", readiness, "readiness: {mapping: {status: completed}}"),
        hit("CI-STG-010", readiness, "readiness: {professionalBodies: {name: P, approached: yes}}"),
        hit("CI-STG-010", readiness, "readiness: {professionalBodies: {name: P, engaged: yes}}"),
        nearMiss(
            "CI-STG-010",
            "DECISION_TO_ACT []",
            "readiness:",
            "  mapping: {status: planned}",
            "  professionalBodies: {name: P, identified: yes, approached: in progress}"));
  }

  private static List<TopicCase> declarations() {
    String launching = "launch: {prepared: yes}";
    return List.of(
        finding(
            "CI-STG-021",
            "WARN RISK The initiative declares the stage launch; the record shows an earlier one.",
            "stageHistory: {stage: launch}",
            "outline: {author: A}"),
        finding(
            "CI-STG-021",
            "INFO NOTE The initiative declares the stage launch; the record shows an earlier one.",
            "adoptionMode: broad approach",
            "stageHistory: {stage: launch}"),
        noFinding("CI-STG-021", "stageHistory: {stage: launch}", launching),
        noFinding("CI-STG-021", launching),
        finding(
            "CI-STG-022",
            "INFO NOTE The initiative declares the stage outline building; the record shows a later"
                + " one.",
            "stageHistory: {stage: outline building}",
            launching),
        noFinding("CI-STG-022", "stageHistory: {stage: launch}", launching),
        noFinding("CI-STG-022", "stageHistory: {stage: initiate action}", launching));
  }

  private static String history(String... records) {
    return "stageHistory: [" + String.join(", ", records) + "]";
  }

  private static List<TopicCase> moves() {
    String decision = "{stage: decision to act, date: 2015-01-01}";
    String launch = "{stage: launch, date: 2016-01-01}";
    String skip = "DECISION_TO_ACT → LAUNCH.";
    String back =
        "{stage: outline building, move: reopened, date: 2017-01-01, reason: New partners}";
    String backInSilence = "{stage: outline building, move: reopened, date: 2017-01-01}";
    String disguised = "{stage: launch, move: reopened, date: 2016-01-01, reason: R}";
    return List.of(
        finding(
            "CI-STG-023", "BLOCK UNMET A stage was skipped: " + skip, history(decision, launch)),
        finding(
            "CI-STG-023",
            "WARN RISK A stage was skipped: " + skip,
            "adoptionMode: broad approach",
            history(decision, launch)),
        finding(
            "CI-STG-023",
            "WARN RISK A stage was skipped: " + skip,
            history(decision, launch),
            "closure: {reason: R}"),
        noFinding("CI-STG-023", "origin: existing", history(decision, launch)),
        noFinding(
            "CI-STG-023", history(decision, "{stage: readiness assessment, date: 2016-01-01}")),
        noFinding(
            "CI-STG-023", history(decision, launch, "{stage: initiate action, date: 2017-01-01}")),
        noFinding("CI-STG-023", history(launch)),
        finding(
            "CI-STG-024",
            "WARN RISK A stage was skipped: " + skip,
            "origin: existing",
            history(decision, launch)),
        finding(
            "CI-STG-024",
            "WARN RISK A stage was skipped: " + skip,
            "origin: existing",
            history(decision, launch, "{stage: launch, move: postponed, date: 2017-01-01}")),
        noFinding("CI-STG-024", "origin: new", history(decision, launch)),
        finding(
            "CI-STG-025",
            "WARN RISK An earlier stage was opened again: LAUNCH → OUTLINE_BUILDING.",
            history(launch, back)),
        noFinding("CI-STG-025", history(decision, launch)),
        noFinding(
            "CI-STG-025", history(launch, "{stage: launch, move: reopened, date: 2017-01-01}")),
        finding(
            "CI-STG-026",
            "BLOCK MISSING_DATA Not recorded: why an earlier stage was opened again: LAUNCH →"
                + " OUTLINE_BUILDING.",
            history(launch, backInSilence)),
        noFinding("CI-STG-026", history(launch, back)),
        noFinding(
            "CI-STG-026", history(launch, backInSilence, "{stage: launch, date: 2018-01-01}")),
        finding(
            "CI-STG-027",
            "BLOCK UNMET A move said to reopen a stage leads forward: " + skip,
            "adoptionMode: broad approach",
            history(decision, disguised)),
        noFinding("CI-STG-027", history(decision, launch)),
        noFinding("CI-STG-027", history(launch, back)),
        noFinding(
            "CI-STG-027",
            history(decision, disguised, "{stage: initiate action, date: 2017-01-01}")),
        finding(
            "CI-STG-028",
            "INFO MISSING_DATA Not recorded: whether lessons were published when the work stopped.",
            history("{stage: launch, move: stopped}")),
        finding(
            "CI-STG-028",
            "INFO MISSING_DATA Not recorded: whether lessons were published when the work stopped.",
            history("{stage: launch, move: postponed}")),
        finding(
            "CI-STG-028",
            "INFO NOTE No lessons were published when the work stopped.",
            "closure: {lessonsPublished: no}"),
        noFinding("CI-STG-028", "closure: {lessonsPublished: yes}"),
        noFinding("CI-STG-028", "closure: {date: 2020-01-02, lessonsPublished: no}"),
        noFinding(
            "CI-STG-028",
            history("{stage: launch, move: stopped}"),
            "publications: {title: What we learned, kind: lessons}"),
        noFinding("CI-STG-028", history(launch)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theStageIsReadFromHallmarksAndMovesAreChecked(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(RuleTopic.STAGE, cases());
  }

  @Test
  void anInitiativeThatSaysNothingDecidesToAct() {
    TopicCase.checkSilent(RuleTopic.STAGE);
    assertThat(inWords(diagnose())).isEqualTo("DECISION_TO_ACT []");
  }

  @Test
  void laterEvidenceWins() {
    assertThat(EVIDENCE).hasSize(LifecycleStage.values().length - 1);
    List<String> recorded = new ArrayList<>();
    EVIDENCE.forEach(
        (stage, evidence) -> {
          assertThat(diagnose(evidence).stage().observed()).isEqualTo(stage);
          recorded.add(evidence);
          assertThat(diagnose(recorded.toArray(String[]::new)).stage().observed()).isEqualTo(stage);
        });
  }

  @Test
  void allHallmarksOfTheStageAreNamed() {
    assertThat(
            inWords(
                diagnose(
                    "outline: {author: A}",
                    "readiness: {mapping: {status: running},",
                    "  continuationDecisions: {outcome: continue with ci}}")))
        .isEqualTo("OUTLINE_BUILDING [CI-STG-008, CI-STG-009]");
  }

  @Test
  void theNextStepStartsFromTheEarlierOfDeclaredAndObserved() {
    String launching = "launch: {prepared: yes}";
    assertThat(diagnose("stageHistory: {stage: implement and sustain}", launching).transition())
        .extracting(step -> step.from().orElseThrow() + " " + step.to().orElseThrow())
        .isEqualTo("LAUNCH INITIATE_ACTION");
    assertThat(diagnose("stageHistory: {stage: readiness assessment}", launching).transition())
        .extracting(step -> step.from().orElseThrow() + " " + step.to().orElseThrow())
        .isEqualTo("READINESS_ASSESSMENT OUTLINE_BUILDING");
  }

  /** What occurs in successful initiatives is no evidence of error (AMB-55). */
  @Test
  void anUnusualOrderOfEventsIsNoFinding() {
    Diagnosis diagnosis =
        diagnose(
            COORDINATED,
            RESULTS,
            "backbones: [{name: A, status: established, date: 2010-01-01},",
            "  {name: B, status: established, date: 2011-01-01}]",
            "steeringCommittee: {formed: 2014-01-01, crossSector: yes}",
            "workGroups: {id: g, name: G, date: 2012-01-01, status: setting indicators}",
            "commonAgenda: {status: {value: final, date: 2015-01-01},",
            "  framework: {agreed: 2015-01-01}, revisions: [{date: 2018-06-01},",
            "  {date: 2019-06-01}]}");
    assertThat(diagnosis.stage().observed()).isEqualTo(LifecycleStage.IMPLEMENT_AND_SUSTAIN);
    assertThat(diagnosis.findings())
        .noneMatch(finding -> finding.severity() == Severity.BLOCK)
        .noneMatch(finding -> finding.severity() == Severity.VIOLATION)
        .noneMatch(finding -> finding.code().startsWith("CI-ORD-"))
        .noneMatch(finding -> finding.code().startsWith("CI-STG-"));
  }

  /** Endings are normal (AMB-56). */
  @Test
  void anEndClosesTheWayAheadAndEarlierDatesStillReplay() {
    String[] ended = {
      "launch: {prepared: 2015-01-01}", "closure: {date: 2019-12-31, lessonsPublished: yes}"
    };
    Diagnosis after = diagnose(ended);
    assertThat(after.closed()).isTrue();
    assertThat(after.transition().verdict()).isEqualTo(TransitionVerdict.NONE);
    assertThat(after.transition().to()).isEmpty();
    assertThat(after.findings()).isEmpty();
    Diagnosis before =
        CollectiveImpact.standard().diagnose(TopicCase.initiative(ended), TODAY.minusDays(2));
    assertThat(before.closed()).isFalse();
    assertThat(before.transition().to()).contains(LifecycleStage.INITIATE_ACTION);
  }

  @Test
  void aHealthyInitiativeDeclaresWhatIsObserved() {
    Diagnosis diagnosis = CollectiveImpact.standard().diagnose(SampleInitiatives.mature(), TODAY);
    assertThat(diagnosis.stage().declared()).contains(diagnosis.stage().observed());
    assertThat(diagnosis.findings()).noneMatch(finding -> finding.code().startsWith("CI-STG-"));
  }
}
