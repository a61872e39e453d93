package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.COORDINATED;
import static org.collectiveimpact.rules.builtin.TopicCase.RESULTS;
import static org.collectiveimpact.rules.builtin.TopicCase.TODAY;
import static org.collectiveimpact.rules.builtin.TopicCase.diagnose;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.List;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the work goes on while implementing, and what is at risk; today is 2020-01-01. */
class OngoingRulesTest {

  private static final String IMPLEMENTING = COORDINATED + RESULTS;

  /** The last stage but one. */
  private static final String ORGANIZING = "commonAgenda: {status: final}\n";

  static List<TopicCase> cases() {
    return List.of(
        finding(
            "CI-ONG-001",
            "WARN MISSING_DATA Not recorded: how often partners meet to share results and learn.",
            IMPLEMENTING),
        finding(
            "CI-ONG-001",
            "VIOLATION UNMET There is no rhythm of review meetings.",
            IMPLEMENTING,
            "sharedMeasurement: {reviewCadenceMonths: 0}"),
        noFinding("CI-ONG-001", IMPLEMENTING, "sharedMeasurement: {reviewCadenceMonths: 1}"),
        noFinding("CI-ONG-001", ORGANIZING),
        finding(
            "CI-ONG-002",
            "WARN RISK Partners do not collect shared data.",
            IMPLEMENTING,
            "sharedMeasurement: {dataCollected: no}"),
        finding(
            "CI-ONG-002",
            "INFO MISSING_DATA Not recorded: whether partners collect shared data.",
            IMPLEMENTING),
        noFinding("CI-ONG-002", IMPLEMENTING, "sharedMeasurement: {dataCollected: yes}"),
        noFinding("CI-ONG-002", ORGANIZING, "sharedMeasurement: {dataCollected: no}"),
        finding(
            "CI-ONG-003",
            "WARN RISK Shared data is not tracked.",
            IMPLEMENTING,
            "sharedMeasurement: {dataTracked: no}"),
        finding(
            "CI-ONG-003",
            "INFO MISSING_DATA Not recorded: whether shared data is tracked.",
            IMPLEMENTING),
        noFinding("CI-ONG-003", IMPLEMENTING, "sharedMeasurement: {dataTracked: yes}"),
        noFinding("CI-ONG-003", ORGANIZING, "sharedMeasurement: {dataTracked: no}"),
        finding(
            "CI-ONG-004",
            "WARN RISK Shared data is not reported.",
            IMPLEMENTING,
            "sharedMeasurement: {dataReported: no}"),
        finding(
            "CI-ONG-004",
            "INFO MISSING_DATA Not recorded: whether shared data is reported.",
            IMPLEMENTING),
        noFinding("CI-ONG-004", IMPLEMENTING, "sharedMeasurement: {dataReported: yes}"),
        noFinding("CI-ONG-004", ORGANIZING, "sharedMeasurement: {dataReported: no}"),
        finding(
            "CI-ONG-005",
            "WARN RISK Shared data is not used.",
            IMPLEMENTING,
            "sharedMeasurement: {dataUsed: no}"),
        finding(
            "CI-ONG-005",
            "INFO MISSING_DATA Not recorded: whether shared data is used.",
            IMPLEMENTING),
        finding(
            "CI-ONG-005",
            "INFO NOTE Shared data is not used.",
            "adoptionMode: broad approach",
            IMPLEMENTING,
            "sharedMeasurement: {dataUsed: no}"),
        noFinding("CI-ONG-005", IMPLEMENTING, "sharedMeasurement: {dataUsed: yes}"),
        noFinding("CI-ONG-005", ORGANIZING, "sharedMeasurement: {dataUsed: no}"),
        noFinding(
            "CI-ONG-005",
            IMPLEMENTING,
            "sharedMeasurement: {dataUsed: no}",
            "closure: {date: 2020-01-01}"),
        finding(
            "CI-ONG-006",
            "WARN RISK The last review meeting was held on 2019-06-30.",
            IMPLEMENTING,
            "sharedMeasurement: {reviewMeetings: [{date: 2019-06-30}, {date: 2018-01-01}]}"),
        finding(
            "CI-ONG-006",
            "WARN RISK The last review meeting was held on 2019-09-30.",
            IMPLEMENTING,
            "sharedMeasurement: {reviewCadenceMonths: 3, reviewMeetings: {date: 2019-09-30}}"),
        finding(
            "CI-ONG-006",
            "INFO MISSING_DATA Not recorded: when the last review meeting was held.",
            IMPLEMENTING),
        finding(
            "CI-ONG-006",
            "WARN RISK The last review meeting was held on 2019-06-30.",
            IMPLEMENTING,
            "sharedMeasurement: {reviewCadenceMonths: 0, reviewMeetings: {date: 2019-06-30}}"),
        noFinding(
            "CI-ONG-006", IMPLEMENTING, "sharedMeasurement: {reviewMeetings: {date: 2019-07-01}}"),
        noFinding(
            "CI-ONG-006",
            IMPLEMENTING,
            "sharedMeasurement: {reviewCadenceMonths: 0, reviewMeetings: {date: 2019-07-01}}"),
        noFinding(
            "CI-ONG-006",
            IMPLEMENTING,
            "sharedMeasurement: {reviewCadenceMonths: 12, reviewMeetings: {date: 2019-01-01}}"),
        noFinding(
            "CI-ONG-006", ORGANIZING, "sharedMeasurement: {reviewMeetings: {date: 2012-01-01}}"),
        finding(
            "CI-ONG-007",
            "WARN RISK The agenda was last reviewed on 2017-12-31.",
            IMPLEMENTING,
            "commonAgenda: {revisions: {date: 2017-12-31}}"),
        finding(
            "CI-ONG-007",
            "WARN RISK The agenda was last reviewed on 2017-12-31.",
            IMPLEMENTING,
            "commonAgenda: {status: {value: final, date: 2017-12-31}}"),
        finding(
            "CI-ONG-007",
            "INFO MISSING_DATA Not recorded: when the agenda was last reviewed.",
            IMPLEMENTING),
        noFinding("CI-ONG-007", IMPLEMENTING, "commonAgenda: {revisions: {date: 2018-01-01}}"),
        noFinding(
            "CI-ONG-007",
            IMPLEMENTING,
            "commonAgenda: {status: {value: final, date: 2010-01-01},",
            "  revisions: {date: 2018-01-01}}"),
        noFinding("CI-ONG-007", "commonAgenda: {status: final, revisions: {date: 2012-12-31}}"),
        finding(
            "CI-ONG-008",
            "WARN RISK A working assumption was last tested on 2018-12-31.",
            IMPLEMENTING,
            "commonAgenda: {framework: {assumptions: [{text: a, tested: 2018-12-31},",
            "  {text: b, tested: 2019-06-01}]}}"),
        finding(
            "CI-ONG-008",
            "INFO MISSING_DATA Not recorded: when working assumptions were last tested.",
            IMPLEMENTING,
            "commonAgenda: {framework: {assumptions: {text: a}}}"),
        noFinding("CI-ONG-008", IMPLEMENTING),
        noFinding(
            "CI-ONG-008",
            IMPLEMENTING,
            "commonAgenda: {framework: {assumptions: {text: a, tested: 2019-01-01}}}"),
        noFinding(
            "CI-ONG-008",
            "commonAgenda: {status: final, framework: {assumptions: {text: a, tested: 2010-01-01}}}"),
        finding(
            "CI-ONG-009",
            "WARN RISK The last publication is of 2019-06-30.",
            COORDINATED,
            "publications: {title: Results, kind: results, date: 2019-06-30}"),
        finding(
            "CI-ONG-009", "INFO MISSING_DATA Not recorded: any publication of late.", IMPLEMENTING),
        noFinding(
            "CI-ONG-009",
            COORDINATED,
            "publications: {title: Results, kind: results, date: 2019-07-01}"),
        noFinding("CI-ONG-009", ORGANIZING, "publications: {title: News, date: 2012-01-01}"),
        finding(
            "CI-ONG-010",
            "WARN RISK Groups last did something together on 2019-06-30.",
            IMPLEMENTING,
            "jointActivities: [{description: Camp, crossGroup: yes, date: 2019-06-30},",
            "  {description: Fair, crossGroup: no, date: 2019-12-01}, ",
            "  {description: Walk, date: 2019-12-01}]"),
        finding(
            "CI-ONG-010",
            "INFO MISSING_DATA Not recorded: anything that groups did together of late.",
            IMPLEMENTING),
        noFinding(
            "CI-ONG-010",
            IMPLEMENTING,
            "jointActivities: {description: Camp, crossGroup: yes, date: 2019-07-01}"),
        noFinding(
            "CI-ONG-010",
            ORGANIZING,
            "jointActivities: {description: Camp, crossGroup: yes, date: 2012-07-01}"),
        finding(
            "CI-ONG-011",
            "WARN RISK Trust is eroding: organization, sector.",
            "trust: {readings: [{level: sector, trend: eroding}, {level: individual, trend: stable},",
            "  {level: organization, value: high, date: 2018-01-01},",
            "  {level: organization, value: medium, date: 2019-01-01}]}"),
        noFinding(
            "CI-ONG-011",
            "trust: {readings: [{level: sector, trend: eroding, date: 2018-01-01},",
            "  {level: sector, trend: growing, date: 2019-01-01}]}"),
        finding(
            "CI-ONG-012",
            "WARN RISK Trust was last looked at on 2019-06-30.",
            IMPLEMENTING,
            "trust: {readings: {level: sector, value: high, date: 2019-06-30}}"),
        finding(
            "CI-ONG-012",
            "WARN MISSING_DATA Not recorded: when trust was last looked at.",
            IMPLEMENTING,
            "trust: {activities: {title: T, date: 2019-12-01}}"),
        noFinding(
            "CI-ONG-012",
            IMPLEMENTING,
            "trust: {readings: {level: sector, value: high, date: 2019-07-01}}"),
        noFinding(
            "CI-ONG-012",
            ORGANIZING,
            "trust: {readings: {level: sector, value: high, date: 2012-07-01}}"),
        finding(
            "CI-ONG-013",
            "WARN RISK The backbone was last rated on 2018-12-31.",
            IMPLEMENTING,
            rated("2018-12-31")),
        finding(
            "CI-ONG-013",
            "INFO MISSING_DATA Not recorded: when the backbone was last rated.",
            IMPLEMENTING),
        noFinding("CI-ONG-013", IMPLEMENTING, rated("2019-01-01")),
        noFinding("CI-ONG-013", ORGANIZING, rated("2012-01-01")),
        finding(
            "CI-ONG-014",
            "WARN RISK The initiative plans only 59 months ahead.",
            IMPLEMENTING,
            "plannedHorizonMonths: 59"),
        noFinding("CI-ONG-014", IMPLEMENTING, "plannedHorizonMonths: 60"),
        noFinding("CI-ONG-014", IMPLEMENTING),
        noFinding("CI-ONG-014", ORGANIZING, "plannedHorizonMonths: 59"),
        finding(
            "CI-ONG-015",
            "WARN RISK Money lasts for 5 more months.",
            IMPLEMENTING,
            "funding: {commitments: {funder: F, to: 2020-06-29}}"),
        finding(
            "CI-ONG-015",
            "WARN RISK Money lasts for 0 more months.",
            IMPLEMENTING,
            "funding: {commitments: {funder: F, to: 2019-06-30}}"),
        noFinding(
            "CI-ONG-015", IMPLEMENTING, "funding: {commitments: {funder: F, to: 2020-06-30}}"),
        noFinding("CI-ONG-015", IMPLEMENTING, "funding: {commitments: {funder: F}}"),
        noFinding("CI-ONG-015", IMPLEMENTING),
        noFinding("CI-ONG-015", ORGANIZING, "funding: {commitments: {funder: F, to: 2020-06-29}}"),
        finding(
            "CI-ONG-016",
            "WARN RISK Champions are not dynamic, or not established in the field: Dana, Omar.",
            "champions: [{name: Omar, establishedInField: no}, {name: Dana, dynamic: no}]"),
        noFinding(
            "CI-ONG-016", "champions: {name: Dana, dynamic: yes, establishedInField: unknown}"),
        noFinding("CI-ONG-016", IMPLEMENTING, "champions: {name: Dana, dynamic: no}"),
        noFinding(
            "CI-ONG-016", "champions: {name: Dana, dynamic: no}", "closure: {date: 2019-01-01}"),
        finding(
            "CI-ONG-017",
            "INFO NOTE The initiative rests on one champion.",
            "champions: {name: Dana}"),
        noFinding("CI-ONG-017", "champions: [{name: Dana}, {name: Omar}]"),
        noFinding("CI-ONG-017", "champions: {name: Dana, date: 2020-01-02}"),
        noFinding("CI-ONG-017", IMPLEMENTING, "champions: {name: Dana}"),
        noFinding("CI-ONG-017", "champions: {name: Dana}", "closure: {date: 2019-01-01}"),
        finding(
            "CI-ONG-018",
            "INFO MISSING_DATA Not recorded: what set off the feeling of urgency.",
            "urgency: {level: high}"),
        noFinding("CI-ONG-018", "urgency: [{level: high}, {trigger: crisis}]"),
        noFinding("CI-ONG-018", IMPLEMENTING, "urgency: {level: high}"),
        noFinding("CI-ONG-018", "urgency: {level: high}", "closure: {date: 2019-01-01}"));
  }

  private static String rated(String day) {
    return "backbones: {name: B, indicatorRatings: {indicator: "
        + BackboneIndicator.values()[0]
        + ", status: emerging, date: "
        + day
        + "}}";
  }

  @ParameterizedTest
  @MethodSource("cases")
  void workThatDoesNotGoOnIsNoticed(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(RuleTopic.ONGOING, cases());
  }

  @Test
  void anInitiativeThatSaysNothingHasNothingToKeepUp() {
    TopicCase.checkSilent(RuleTopic.ONGOING);
  }

  @Test
  void theCasesImplementOrJustDoNot() {
    assertThat(diagnose(IMPLEMENTING).stage().observed())
        .isEqualTo(LifecycleStage.IMPLEMENT_AND_SUSTAIN);
    assertThat(diagnose(ORGANIZING).stage().observed())
        .isEqualTo(LifecycleStage.ORGANIZE_FOR_IMPACT);
  }

  @Test
  void aHealthyInitiativeKeepsItsWorkUp() {
    assertThat(CollectiveImpact.standard().diagnose(SampleInitiatives.mature(), TODAY).findings())
        .noneMatch(finding -> finding.code().startsWith("CI-ONG-"));
  }
}
