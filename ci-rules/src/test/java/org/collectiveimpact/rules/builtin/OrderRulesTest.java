package org.collectiveimpact.rules.builtin;

import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.List;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order in which things happened; only two explicit orders block (AMB-12, AMB-55). */
class OrderRulesTest {

  private static final String DECIDED =
      "readiness: {continuationDecisions: {outcome: continue with ci, date: 2015-07-01}}";

  /** The initiative is at organising; the framework was agreed on 2016-01-01. */
  private static final String ORGANIZING =
      "commonAgenda: {status: {value: final, date: 2016-06-01}, framework: {agreed: 2016-01-01}}";

  private static String group(String date, String more) {
    return "workGroups: {id: g, name: Reading, date: " + date + more + "}";
  }

  static List<TopicCase> cases() {
    return List.of(
        finding(
            "CI-ORD-001",
            "VIOLATION UNMET The outline was begun on 2015-06-30, before the decision to continue.",
            DECIDED,
            "outline: {startedOn: 2015-06-30}"),
        noFinding("CI-ORD-001", DECIDED, "outline: {startedOn: 2015-07-01}"),
        noFinding("CI-ORD-001", DECIDED, "outline: {author: A}"),
        noFinding(
            "CI-ORD-001",
            "readiness: {continuationDecisions: [{outcome: continue with ci, date: 2015-07-01},",
            "  {outcome: postpone, date: 2015-09-01},",
            "  {outcome: continue with ci, date: 2016-07-01}]}",
            "outline: {startedOn: 2015-08-01}"),
        noFinding(
            "CI-ORD-001",
            "readiness: {continuationDecisions: {outcome: postpone, date: 2015-07-01}}",
            "outline: {startedOn: 2015-06-30}"),
        finding(
            "CI-ORD-002",
            "BLOCK UNMET Work groups were formed before the framework was agreed: Reading.",
            ORGANIZING,
            group("2015-12-31", ", status: planning")),
        noFinding("CI-ORD-002", ORGANIZING, group("2016-01-01", ", status: planning")),
        noFinding(
            "CI-ORD-002", ORGANIZING, group("2015-12-31", ", status: planning, ratified: yes")),
        noFinding("CI-ORD-002", ORGANIZING, group("2015-12-31", ", status: forming")),
        noFinding("CI-ORD-002", ORGANIZING, group("2015-12-31", ", status: setting indicators")),
        noFinding("CI-ORD-002", ORGANIZING, group("2015-12-31", ", status: merged")),
        noFinding(
            "CI-ORD-002",
            ORGANIZING,
            group(
                "2015-06-01",
                ", status: [{value: setting indicators, date: 2015-06-01},"
                    + " {value: planning, date: 2016-01-01}]")),
        noFinding(
            "CI-ORD-002",
            "origin: existing",
            ORGANIZING,
            group("2015-12-31", ", status: planning")),
        noFinding(
            "CI-ORD-002",
            "adoptionMode: broad approach",
            ORGANIZING,
            group("2015-12-31", ", status: planning")),
        noFinding(
            "CI-ORD-002",
            "commonAgenda: {status: final, framework: {agreed: yes}}",
            group("2015-12-31", ", status: planning")),
        noFinding(
            "CI-ORD-002",
            "commonAgenda: {status: preliminary, framework: {agreed: 2016-01-01}}",
            "launch: {meetings: {date: 2015-01-01}}",
            group("2015-12-31", ", status: planning")),
        finding(
            "CI-ORD-002",
            "WARN RISK Work groups were formed before the framework was agreed: Reading.",
            ORGANIZING,
            "sharedMeasurement: {dataUsed: yes}",
            TopicCase.COORDINATED,
            group("2015-12-31", ", status: planning")),
        finding(
            "CI-ORD-003",
            "BLOCK UNMET Work groups implemented before the agenda was agreed: Reading.",
            ORGANIZING,
            group("2016-02-01", ", status: {value: implementing, date: 2016-05-31}")),
        noFinding(
            "CI-ORD-003",
            ORGANIZING,
            group("2016-02-01", ", status: {value: implementing, date: 2016-06-01}")),
        noFinding("CI-ORD-003", ORGANIZING, group("2016-02-01", ", status: implementing")),
        noFinding(
            "CI-ORD-003",
            ORGANIZING,
            group("2016-02-01", ", status: {value: planning, date: 2016-05-31}")),
        noFinding(
            "CI-ORD-003",
            "origin: existing",
            ORGANIZING,
            group("2016-02-01", ", status: {value: implementing, date: 2016-05-31}")),
        noFinding(
            "CI-ORD-003",
            "adoptionMode: broad approach",
            ORGANIZING,
            group("2016-02-01", ", status: {value: implementing, date: 2016-05-31}")),
        finding(
            "CI-ORD-003",
            "WARN RISK Work groups implemented before the agenda was agreed: Reading.",
            ORGANIZING,
            "sharedMeasurement: {dataUsed: yes}",
            group("2016-02-01", ", status: {value: implementing, date: 2016-05-31}")),
        finding(
            "CI-ORD-004",
            "WARN RISK Measuring began on 2017-01-01, before its plan was complete.",
            "sharedMeasurement:",
            "  status: {value: measuring, date: 2017-01-01}",
            "  plan: {completed: 2017-01-02}"),
        finding(
            "CI-ORD-004",
            "INFO NOTE Measuring began on 2017-01-01, before its plan was complete.",
            "adoptionMode: broad approach",
            "sharedMeasurement:",
            "  status: {value: measuring, date: 2017-01-01}",
            "  plan: {completed: 2017-01-02}"),
        noFinding(
            "CI-ORD-004",
            "sharedMeasurement:",
            "  status: {value: measuring, date: 2017-01-01}",
            "  plan: {completed: 2017-01-01}"),
        noFinding(
            "CI-ORD-004",
            "sharedMeasurement:",
            "  status: {value: measuring, date: 2017-01-01}",
            "  plan: {completed: yes}"),
        finding(
            "CI-ORD-005",
            "WARN RISK The mapping was completed on 2015-03-01, before the professional body was"
                + " engaged.",
            "readiness:",
            "  mapping: {status: {value: completed, date: 2015-03-01}}",
            "  professionalBodies: {name: P, engaged: 2015-03-02}"),
        noFinding(
            "CI-ORD-005",
            "readiness:",
            "  mapping: {status: {value: completed, date: 2015-03-01}}",
            "  professionalBodies: {name: P, engaged: 2015-03-01}"),
        noFinding(
            "CI-ORD-005",
            "readiness:",
            "  mapping: {status: completed}",
            "  professionalBodies: {name: P, engaged: 2015-03-02}"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anOrderCountsOnlyWithBothDays(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(RuleTopic.ORDER, cases());
  }

  @Test
  void anInitiativeThatSaysNothingIsInOrder() {
    TopicCase.checkSilent(RuleTopic.ORDER);
  }
}
