package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.TODAY;
import static org.collectiveimpact.rules.builtin.TopicCase.diagnose;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentReading;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far each component has come. */
class ComponentRulesTest {

  private static final String ORGANIZING = "commonAgenda: {status: final}";

  private static TopicCase hit(String code, String expected, String yaml) {
    return state(code, true, expected, yaml);
  }

  private static TopicCase nearMiss(String code, String expected, String yaml) {
    return state(code, false, expected, yaml);
  }

  /** The expected state names its component first. */
  private static TopicCase state(String code, boolean hits, String expected, String yaml) {
    Component component = Component.valueOf(expected.split(" ", -1)[0]);
    return new TopicCase(
        code,
        hits,
        yaml,
        diagnosis ->
            diagnosis.components().stream()
                .filter(reading -> reading.component() == component)
                .map(reading -> reading.component() + " " + reading.state())
                .toList()
                .toString(),
        "[" + expected + "]");
  }

  static List<TopicCase> cases() {
    List<TopicCase> cases = new ArrayList<>(content());
    cases.addAll(others());
    cases.addAll(coverage());
    return cases;
  }

  private static List<TopicCase> content() {
    String agenda = "COMMON_AGENDA ";
    String measurement = "SHARED_MEASUREMENT ";
    String activities = "MUTUALLY_REINFORCING_ACTIVITIES ";
    return List.of(
        hit("CI-CMP-001", agenda + "ACTIVE", "commonAgenda: {status: final}"),
        nearMiss("CI-CMP-001", agenda + "IN_PROGRESS", "commonAgenda: {status: preliminary}"),
        hit("CI-CMP-002", agenda + "IN_PROGRESS", "commonAgenda: {status: in definition}"),
        hit("CI-CMP-002", agenda + "IN_PROGRESS", "commonAgenda: {status: preliminary}"),
        nearMiss("CI-CMP-002", agenda + "NOT_RECORDED", "commonAgenda: {vision: V}"),
        hit("CI-CMP-003", agenda + "NOT_STARTED", "commonAgenda: {status: not started}"),
        nearMiss("CI-CMP-003", agenda + "NOT_RECORDED", "commonAgenda: {pursuitPlan: no}"),
        hit("CI-CMP-004", measurement + "ACTIVE", "sharedMeasurement: {status: measuring}"),
        hit("CI-CMP-004", measurement + "ACTIVE", "sharedMeasurement: {dataCollected: yes}"),
        hit("CI-CMP-004", measurement + "ACTIVE", "sharedMeasurement: {dataReported: yes}"),
        hit(
            "CI-CMP-004",
            measurement + "ACTIVE",
            "sharedMeasurement: {dataUsed: yes, status: not started, indicatorsAgreed: yes}"),
        nearMiss("CI-CMP-004", measurement + "IN_PROGRESS", "sharedMeasurement: {status: planned}"),
        nearMiss(
            "CI-CMP-004",
            measurement + "NOT_RECORDED",
            "sharedMeasurement: {dataCollected: no, dataReported: no, dataUsed: in progress}"),
        hit("CI-CMP-005", measurement + "IN_PROGRESS", "sharedMeasurement: {status: planning}"),
        hit(
            "CI-CMP-005",
            measurement + "IN_PROGRESS",
            "sharedMeasurement: {indicators: {id: i, name: I}}"),
        hit(
            "CI-CMP-005",
            measurement + "IN_PROGRESS",
            "sharedMeasurement: {indicatorsAgreed: yes}"),
        hit(
            "CI-CMP-005",
            measurement + "IN_PROGRESS",
            "sharedMeasurement: {status: not started, indicatorsAgreed: in progress}"),
        nearMiss(
            "CI-CMP-005",
            measurement + "NOT_RECORDED",
            "sharedMeasurement: {indicatorsAgreed: no, dataTracked: no}"),
        hit(
            "CI-CMP-005",
            measurement + "IN_PROGRESS",
            "sharedMeasurement: {plan: {completed: in progress}}"),
        hit(
            "CI-CMP-005",
            measurement + "IN_PROGRESS",
            "sharedMeasurement: {status: not started, plan: {completed: yes}}"),
        hit(
            "CI-CMP-006",
            measurement + "NOT_STARTED",
            "sharedMeasurement: {status: not started, plan: {completed: no}}"),
        nearMiss(
            "CI-CMP-006",
            measurement + "IN_PROGRESS",
            "sharedMeasurement: {status: not started, indicators: {id: i, name: I}}"),
        nearMiss(
            "CI-CMP-006",
            measurement + "IN_PROGRESS",
            "sharedMeasurement: {status: not started, indicatorsAgreed: yes}"),
        nearMiss(
            "CI-CMP-006",
            measurement + "IN_PROGRESS",
            "sharedMeasurement: {status: not started, plan: {completed: in progress}}"),
        nearMiss(
            "CI-CMP-006",
            measurement + "ACTIVE",
            "sharedMeasurement: {status: not started, dataCollected: yes}"),
        nearMiss(
            "CI-CMP-006",
            measurement + "ACTIVE",
            "sharedMeasurement: {status: not started, dataReported: yes}"),
        nearMiss(
            "CI-CMP-006",
            measurement + "ACTIVE",
            "sharedMeasurement: {status: not started, dataUsed: yes}"),
        hit("CI-CMP-007", activities + "ACTIVE", "coordinatedAction: yes"),
        hit(
            "CI-CMP-007",
            activities + "ACTIVE",
            "coordinatedAction: no\nworkGroups: {id: g, name: G, status: implementing}"),
        hit(
            "CI-CMP-007",
            activities + "ACTIVE",
            "partners: {id: p, name: P}\nactionPlans: {partner: p, inAction: yes}"),
        nearMiss(
            "CI-CMP-007",
            activities + "IN_PROGRESS",
            "workGroups: {id: g, name: G, status: planning}"),
        hit("CI-CMP-008", activities + "IN_PROGRESS", "coordinatedAction: in progress"),
        hit(
            "CI-CMP-008",
            activities + "IN_PROGRESS",
            "coordinatedAction: no\nworkGroups: {id: g, name: G}"),
        hit(
            "CI-CMP-008",
            activities + "IN_PROGRESS",
            "coordinatedAction: no\npartners: {id: p, name: P}\nactionPlans: {partner: p}"),
        nearMiss(
            "CI-CMP-008",
            activities + "NOT_RECORDED",
            "workGroups: {id: g, name: G, status: closed}"),
        hit("CI-CMP-009", activities + "NOT_STARTED", "coordinatedAction: no"),
        nearMiss("CI-CMP-009", activities + "NOT_RECORDED", "coordinatedAction: unknown"));
  }

  private static List<TopicCase> others() {
    String backbone = "BACKBONE_ORGANIZATION ";
    String communication = "CONTINUOUS_COMMUNICATION ";
    String trust = "TRUST_AND_AGREEMENT ";
    return List.of(
        hit("CI-CMP-011", backbone + "ACTIVE", "backbones: {name: B, status: established}"),
        nearMiss(
            "CI-CMP-011", backbone + "IN_PROGRESS", "backbones: {name: B, status: designated}"),
        hit("CI-CMP-012", backbone + "IN_PROGRESS", "backbones: {name: B, status: candidate}"),
        hit(
            "CI-CMP-012",
            backbone + "IN_PROGRESS",
            "backbones: {name: B, infrastructure: in progress}"),
        nearMiss(
            "CI-CMP-012", backbone + "NOT_RECORDED", "backbones: {name: B, infrastructure: no}"),
        nearMiss(
            "CI-CMP-012",
            backbone + "ACTIVE",
            "backbones: [{name: A, status: candidate}, {name: B, status: established}]"),
        hit("CI-CMP-013", backbone + "NOT_STARTED", "backbones: {name: B, status: none}"),
        nearMiss("CI-CMP-013", backbone + "NOT_RECORDED", "backbones: {name: B}"),
        hit(
            "CI-CMP-014",
            communication + "ACTIVE",
            "communication: {protocolWritten: yes, events: {title: Day}}"),
        hit(
            "CI-CMP-014",
            communication + "ACTIVE",
            "communication: {cadenceDefined: yes, directions: [top down, bottom up]}"),
        nearMiss(
            "CI-CMP-014",
            communication + "IN_PROGRESS",
            "communication: {proceduresDefined: yes, events: {title: Day}}"),
        nearMiss(
            "CI-CMP-014",
            communication + "IN_PROGRESS",
            "communication: {protocolWritten: yes, cadenceDefined: yes, directions: top down}"),
        hit("CI-CMP-015", communication + "IN_PROGRESS", "communication: {channels: report}"),
        hit(
            "CI-CMP-015",
            communication + "IN_PROGRESS",
            "communication: {cadenceDefined: in progress}"),
        hit(
            "CI-CMP-015",
            communication + "IN_PROGRESS",
            "communication: {proceduresDefined: no, directions: top down}"),
        nearMiss("CI-CMP-015", communication + "NOT_RECORDED", "communication: {owner: Dana}"),
        hit("CI-CMP-016", communication + "NOT_STARTED", "communication: {proceduresDefined: no}"),
        hit("CI-CMP-016", communication + "NOT_STARTED", "communication: {protocolWritten: no}"),
        nearMiss(
            "CI-CMP-016",
            communication + "IN_PROGRESS",
            "communication: {proceduresDefined: no, protocolWritten: in progress}"),
        hit(
            "CI-CMP-017",
            trust + "ERODING",
            "trust: {readings: {level: sector, trend: eroding}, activities: {title: T}}"),
        nearMiss(
            "CI-CMP-017",
            trust + "ACTIVE",
            "trust: {readings: {level: sector, trend: stable}, activities: {title: T}}"),
        hit("CI-CMP-018", trust + "ACTIVE", "trust: {activities: {title: T}}"),
        hit("CI-CMP-018", trust + "ACTIVE", "intraSectorDialogues: {sector: third}"),
        nearMiss(
            "CI-CMP-018",
            trust + "NOT_RECORDED",
            "trust: {activities: {title: T, date: 2020-01-02}}"),
        hit("CI-CMP-019", trust + "IN_PROGRESS", "trust: {readings: {level: sector, value: low}}"),
        nearMiss("CI-CMP-019", trust + "NOT_RECORDED", "trust: {resourcesAllocated: yes}"));
  }

  private static List<TopicCase> coverage() {
    return List.of(
        finding(
            "CI-CMP-031",
            "WARN RISK Components on which work has not begun: shared measurement, mutually"
                + " reinforcing activities, continuous communication, backbone organization.",
            ORGANIZING,
            "coordinatedAction: no",
            "sharedMeasurement: {status: not started}",
            "communication: {proceduresDefined: no}",
            "backbones: {name: B, status: none}"),
        finding(
            "CI-CMP-031",
            "INFO NOTE Components on which work has not begun: mutually reinforcing activities.",
            "adoptionMode: broad approach",
            ORGANIZING,
            "coordinatedAction: no"),
        noFinding("CI-CMP-031", ORGANIZING, "coordinatedAction: in progress"),
        noFinding("CI-CMP-031", ORGANIZING, "coordinatedAction: no", "closure: {reason: R}"),
        noFinding("CI-CMP-031", "commonAgenda: {status: preliminary}", "coordinatedAction: no"),
        finding(
            "CI-CMP-032",
            "INFO MISSING_DATA Nothing is recorded about: shared measurement, mutually reinforcing"
                + " activities, continuous communication, backbone organization, trust and"
                + " agreement.",
            ORGANIZING),
        noFinding(
            "CI-CMP-032",
            ORGANIZING,
            "coordinatedAction: no",
            "sharedMeasurement: {status: not started}",
            "communication: {proceduresDefined: no}",
            "backbones: {name: B, status: none}",
            "trust: {activities: {title: T}}"),
        noFinding("CI-CMP-032", "commonAgenda: {status: preliminary}"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aComponentIsAsFarAsItsRecordShows(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(RuleTopic.COMPONENTS, cases());
  }

  @Test
  void anInitiativeThatSaysNothingHasNoRecordOfAnyComponent() {
    TopicCase.checkSilent(RuleTopic.COMPONENTS);
    assertThat(diagnose().components())
        .hasSize(6)
        .extracting(ComponentReading::state)
        .containsOnly(ComponentState.NOT_RECORDED);
  }

  @Test
  void aHealthyInitiativeIsActiveInAllComponents() {
    assertThat(CollectiveImpact.standard().diagnose(SampleInitiatives.mature(), TODAY).components())
        .extracting(reading -> reading.component() + " " + reading.kind() + " " + reading.state())
        .containsExactly(
            "COMMON_AGENDA CONTENT ACTIVE",
            "SHARED_MEASUREMENT CONTENT ACTIVE",
            "MUTUALLY_REINFORCING_ACTIVITIES CONTENT ACTIVE",
            "CONTINUOUS_COMMUNICATION PROCESS ACTIVE",
            "BACKBONE_ORGANIZATION INFRASTRUCTURE ACTIVE",
            "TRUST_AND_AGREEMENT PROCESS ACTIVE");
  }
}
