package org.collectiveimpact.rules.builtin;

import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.List;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents forbid, whatever the transition. */
class ConductRulesTest {

  private static final String ACTION = "steeringCommittee: {working: yes, crossSector: yes}";
  private static final String PREPARING = "launch: {prepared: yes}";

  static List<TopicCase> cases() {
    return List.of(
        finding(
            "CI-CON-001",
            "VIOLATION UNMET Champions impose: Dana, Omer.",
            "champions: [{name: Omer, stance: imposes}, {name: Dana, stance: imposes}]"),
        finding(
            "CI-CON-001",
            "VIOLATION UNMET Champions impose: Dana.",
            "adoptionMode: broad approach",
            "champions: {name: Dana, stance: [facilitates, {value: imposes, date: 2019-01-01}]}"),
        noFinding("CI-CON-001", "champions: {name: Dana, stance: facilitates}"),
        noFinding("CI-CON-001", "champions: {name: Dana, stance: unknown}"),
        noFinding("CI-CON-001", "champions: {name: Dana, stance: imposes, until: 2019-12-31}"),
        finding(
            "CI-CON-002",
            "VIOLATION UNMET The backbone has unresolved interests of its own.",
            ACTION,
            "backbones: {name: B, interestFree: no}"),
        finding(
            "CI-CON-002",
            "VIOLATION UNMET The backbone has unresolved interests of its own.",
            "adoptionMode: broad approach",
            ACTION,
            "backbones: [{name: A, interestFree: yes}, {name: B, interestFree: no}]"),
        noFinding("CI-CON-002", PREPARING, "backbones: {name: B, interestFree: no}"),
        noFinding("CI-CON-002", ACTION, "backbones: {name: B, interestFree: yes}"),
        noFinding("CI-CON-002", ACTION, "backbones: {name: B}"),
        noFinding(
            "CI-CON-002",
            ACTION,
            "backbones: {name: B, interestFree: no}",
            "closure: {date: 2019-01-01}"),
        finding(
            "CI-CON-003",
            "VIOLATION UNMET The backbone took a side in a dispute.",
            "backbones: {name: B, sidedInDispute: yes}"),
        noFinding("CI-CON-003", "backbones: {name: B, sidedInDispute: no}"),
        finding(
            "CI-CON-004",
            "VIOLATION UNMET The backbone imposed decisions: MEASUREMENT, The vision.",
            "decisions:",
            "- {topic: agenda, statement: The vision, mode: imposed, originatedBy: backbone}",
            "- {topic: measurement, mode: imposed, originatedBy: backbone}"),
        noFinding(
            "CI-CON-004",
            "decisions: [{topic: agenda, mode: facilitated, originatedBy: backbone},",
            "  {topic: agenda, mode: imposed, originatedBy: partners},",
            "  {topic: agenda, originatedBy: backbone}]"),
        finding(
            "CI-CON-005",
            "VIOLATION UNMET The backbone alone decided about the launch or the committee.",
            "decisions: {topic: launch, decidedBy: backbone}"),
        finding(
            "CI-CON-005",
            "VIOLATION UNMET The backbone alone decided about the launch or the committee.",
            "decisions: {topic: steering committee, decidedBy: backbone}"),
        noFinding("CI-CON-005", "decisions: {topic: launch, decidedBy: [backbone, partners]}"),
        noFinding("CI-CON-005", "decisions: {topic: backbone, decidedBy: backbone}"),
        finding(
            "CI-CON-006",
            "VIOLATION UNMET The agenda was approved by the backbone alone.",
            "commonAgenda: {approvals: backbone}"),
        noFinding("CI-CON-006", "commonAgenda: {approvals: [backbone, steering committee]}"),
        noFinding("CI-CON-006", "commonAgenda: {approvals: steering committee}"),
        finding(
            "CI-CON-007",
            "VIOLATION UNMET The agenda prescribes solutions (2).",
            "commonAgenda: {status: preliminary, prescribedSolutions: [Software, Kits]}"),
        noFinding("CI-CON-007", "commonAgenda: {status: preliminary, priorities: Reading}"),
        noFinding("CI-CON-007", "commonAgenda: {status: not started, prescribedSolutions: Kits}"),
        finding(
            "CI-CON-008",
            "VIOLATION UNMET The outline is treated as final.",
            "outline: {provisional: no}"),
        noFinding("CI-CON-008", "outline: {provisional: yes}"),
        noFinding("CI-CON-008", "outline: {provisional: in progress}"),
        finding(
            "CI-CON-009",
            "VIOLATION UNMET Trust building was declared finished.",
            "trust: {markedCompleted: yes}"),
        noFinding("CI-CON-009", "trust: {markedCompleted: [yes, {value: no, date: 2019-01-01}]}"),
        finding(
            "CI-CON-010",
            "VIOLATION UNMET Experts or authorities alone are responsible for the solution.",
            PREPARING,
            "expertsSolelyResponsible: yes"),
        noFinding("CI-CON-010", "outline: {author: A}", "expertsSolelyResponsible: yes"),
        noFinding("CI-CON-010", PREPARING, "expertsSolelyResponsible: no"),
        finding(
            "CI-CON-011",
            "VIOLATION UNMET The framework was declared closed to change.",
            "commonAgenda: {framework: {frozen: yes}}"),
        noFinding("CI-CON-011", "commonAgenda: {status: final, framework: {frozen: no}}"),
        noFinding("CI-CON-011", "commonAgenda: {status: final}"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aForbiddenActIsNamed(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(RuleTopic.CONDUCT, cases());
  }

  @Test
  void anInitiativeThatSaysNothingIsAccusedOfNothing() {
    TopicCase.checkSilent(RuleTopic.CONDUCT);
  }
}
