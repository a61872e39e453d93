package org.collectiveimpact.rules.builtin;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.diagnose;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether partners keep in touch, learn together and tell what they reached; today is 2020-01-01.
 */
class PracticeCommunicationRulesTest {

  /** The launch was held. */
  private static final String LAUNCHING = "launch: {meetings: {date: 2019-06-01}}\n";

  /** A committee works. */
  private static final String INITIATING = "steeringCommittee: {working: yes, crossSector: yes}\n";

  /** The agenda is agreed. */
  private static final String ORGANIZING = "commonAgenda: {status: final}\n";

  /** Partners act together, and use what they measure. */
  private static final String IMPLEMENTING =
      "coordinatedAction: yes\nsharedMeasurement: {dataUsed: yes}\n";

  static List<TopicCase> cases() {
    return List.of(
        finding(
            "CI-PRA-201",
            "WARN RISK Partners last communicated on 2019-10-31.",
            LAUNCHING,
            "communication: {events: [{date: 2019-10-31}, {date: 2018-01-01},",
            "  {date: 2020-01-02}]}"),
        finding(
            "CI-PRA-201",
            "INFO MISSING_DATA Not recorded: when partners last communicated.",
            LAUNCHING,
            "communication: {events: {title: Call}}"),
        noFinding("CI-PRA-201", LAUNCHING, "communication: {events: {date: 2019-11-01}}"),
        noFinding("CI-PRA-201", LAUNCHING, "communication: {channels: report}"),
        noFinding("CI-PRA-201", "communication: {events: {date: 2012-11-01}}"),
        noFinding(
            "CI-PRA-201",
            LAUNCHING,
            "communication: {events: {date: 2012-11-01}}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-202",
            "INFO NOTE Partners keep in touch through one channel only: report.",
            INITIATING,
            "communication: {channels: report}"),
        noFinding("CI-PRA-202", INITIATING, "communication: {channels: [report, conference]}"),
        noFinding("CI-PRA-202", INITIATING, "communication: {proceduresDefined: yes}"),
        noFinding("CI-PRA-202", LAUNCHING, "communication: {channels: report}"),
        finding(
            "CI-PRA-203",
            "WARN RISK Procedures of communication are not written down.",
            ORGANIZING,
            "communication: {protocolWritten: no}"),
        noFinding("CI-PRA-203", ORGANIZING, "communication: {proceduresDefined: yes}"),
        noFinding("CI-PRA-203", INITIATING, "communication: {protocolWritten: no}"),
        noFinding(
            "CI-PRA-203",
            ORGANIZING,
            "communication: {protocolWritten: no}",
            "stageHistory: {stage: initiate action}"),
        noFinding(
            "CI-PRA-203",
            ORGANIZING,
            "communication: {protocolWritten: no}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-204",
            "WARN RISK It is not settled how often partners communicate.",
            INITIATING,
            "communication: {cadenceDefined: no}"),
        finding(
            "CI-PRA-204",
            "INFO MISSING_DATA Not recorded: how often partners communicate.",
            INITIATING,
            "communication: {protocolWritten: yes}"),
        noFinding(
            "CI-PRA-204", INITIATING, "communication: {protocolWritten: yes, cadenceDefined: yes}"),
        noFinding("CI-PRA-204", INITIATING, "communication: {proceduresDefined: yes}"),
        noFinding("CI-PRA-204", LAUNCHING, "communication: {cadenceDefined: no}"),
        finding(
            "CI-PRA-205",
            "WARN MISSING_DATA Not recorded: who looks after communication.",
            INITIATING,
            "communication: {proceduresDefined: yes}"),
        finding(
            "CI-PRA-205",
            "WARN MISSING_DATA Not recorded: who looks after communication.",
            INITIATING,
            "communication: {protocolWritten: yes}"),
        noFinding("CI-PRA-205", INITIATING, "communication: {proceduresDefined: yes, owner: Dana}"),
        noFinding(
            "CI-PRA-205",
            INITIATING,
            "communication: {proceduresDefined: no, protocolWritten: no}"),
        noFinding("CI-PRA-205", LAUNCHING, "communication: {proceduresDefined: yes}"),
        finding(
            "CI-PRA-206",
            "WARN RISK Information flows only in these directions: top down, lateral.",
            ORGANIZING,
            "communication: {directions: [lateral, top down]}"),
        noFinding("CI-PRA-206", ORGANIZING, "communication: {directions: [bottom up, top down]}"),
        noFinding("CI-PRA-206", ORGANIZING, "communication: {proceduresDefined: yes}"),
        noFinding("CI-PRA-206", INITIATING, "communication: {directions: lateral}"),
        noFinding(
            "CI-PRA-206",
            ORGANIZING,
            "communication: {directions: lateral}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-207",
            "WARN RISK Information does not flow openly between partners.",
            INITIATING,
            "communication: {transparent: no}"),
        noFinding("CI-PRA-207", INITIATING, "communication: {transparent: yes}"),
        noFinding("CI-PRA-207", INITIATING, "communication: {transparent: in progress}"),
        noFinding("CI-PRA-207", LAUNCHING, "communication: {transparent: no}"),
        finding(
            "CI-PRA-208",
            "WARN RISK 2 partners find the initiative hardly transparent: A, B.",
            INITIATING,
            "partners: [{id: b, name: B, transparencyFelt: low}, {id: a, name: A,",
            "  transparencyFelt: low}]"),
        finding(
            "CI-PRA-208",
            "WARN RISK One partner finds the initiative hardly transparent: A.",
            INITIATING,
            "partners: {id: a, name: A, transparencyFelt: [high, low]}"),
        noFinding("CI-PRA-208", INITIATING, "partners: {id: a, name: A, transparencyFelt: medium}"),
        noFinding("CI-PRA-208", LAUNCHING, "partners: {id: a, name: A, transparencyFelt: low}"),
        finding(
            "CI-PRA-209",
            "INFO NOTE Communication is structured, but not flexible.",
            INITIATING,
            "communication: {structured: yes, adaptable: no}"),
        finding(
            "CI-PRA-209",
            "INFO MISSING_DATA Not recorded: whether communication is flexible as well as "
                + "structured.",
            INITIATING,
            "communication: {structured: yes}"),
        noFinding("CI-PRA-209", INITIATING, "communication: {structured: yes, adaptable: yes}"),
        noFinding("CI-PRA-209", INITIATING, "communication: {structured: no, adaptable: no}"),
        noFinding("CI-PRA-209", LAUNCHING, "communication: {structured: yes, adaptable: no}"),
        finding(
            "CI-PRA-210",
            "INFO NOTE Communication is flexible, but not structured.",
            INITIATING,
            "communication: {adaptable: yes, structured: no}"),
        finding(
            "CI-PRA-210",
            "INFO MISSING_DATA Not recorded: whether communication is structured as well as "
                + "flexible.",
            INITIATING,
            "communication: {adaptable: yes}"),
        noFinding("CI-PRA-210", INITIATING, "communication: {structured: yes, adaptable: yes}"),
        noFinding("CI-PRA-210", INITIATING, "communication: {structured: no, adaptable: no}"),
        noFinding("CI-PRA-210", LAUNCHING, "communication: {structured: no, adaptable: yes}"),
        finding(
            "CI-PRA-211",
            "INFO NOTE The last conference was held on 2018-12-31.",
            ORGANIZING,
            "communication: {channels: conference, events: [{channel: conference,",
            "  date: 2018-12-31}, {date: 2019-12-01}]}"),
        finding(
            "CI-PRA-211",
            "INFO MISSING_DATA Not recorded: when the last conference was held.",
            ORGANIZING,
            "communication: {channels: conference, events: {date: 2019-12-01}}"),
        noFinding(
            "CI-PRA-211",
            ORGANIZING,
            "communication: {channels: conference, events: {channel: conference,",
            "  date: 2019-01-01}}"),
        noFinding("CI-PRA-211", ORGANIZING, "communication: {channels: conference}"),
        noFinding(
            "CI-PRA-211",
            ORGANIZING,
            "communication: {channels: report, events: {date: 2019-12-01}}"),
        noFinding(
            "CI-PRA-211",
            INITIATING,
            "communication: {channels: conference, events: {channel: conference,",
            "  date: 2012-12-31}}"),
        finding(
            "CI-PRA-212",
            "INFO NOTE The last report on progress or results is of 2018-12-31.",
            IMPLEMENTING,
            "publications: [{title: A, kind: progress, date: 2018-12-31}, {title: B,",
            "  kind: success, date: 2019-12-01}]"),
        finding(
            "CI-PRA-212",
            "INFO MISSING_DATA Not recorded: a report on progress or results among what was "
                + "published.",
            IMPLEMENTING,
            "publications: {title: B, date: 2019-07-01}"),
        noFinding(
            "CI-PRA-212",
            IMPLEMENTING,
            "publications: [{title: A, kind: results, date: 2019-01-01}, {title: B,",
            "  kind: success, date: 2019-12-01}]"),
        noFinding("CI-PRA-212", IMPLEMENTING, "publications: {title: B, date: 2019-06-30}"),
        noFinding("CI-PRA-212", IMPLEMENTING, "publications: {title: B}"),
        noFinding("CI-PRA-212", ORGANIZING, "publications: {title: B, date: 2019-12-01}"),
        finding(
            "CI-PRA-213",
            "WARN RISK The last publication for everyone is of 2019-06-30.",
            IMPLEMENTING,
            "publications: [{title: A, audience: external, date: 2019-06-30}, {title: B,",
            "  audience: partners, date: 2019-07-01}]"),
        finding(
            "CI-PRA-213",
            "INFO MISSING_DATA Not recorded: any publication for everyone.",
            IMPLEMENTING,
            "publications: {title: B, date: 2019-07-01}"),
        noFinding(
            "CI-PRA-213",
            IMPLEMENTING,
            "publications: {title: A, audience: external, date: 2019-07-01}"),
        noFinding(
            "CI-PRA-213",
            IMPLEMENTING,
            "publications: {title: A, audience: partners, date: 2019-06-30}"),
        noFinding("CI-PRA-213", IMPLEMENTING, "publications: {title: A, audience: partners}"),
        noFinding("CI-PRA-213", ORGANIZING, "publications: {title: B, date: 2019-12-01}"),
        finding(
            "CI-PRA-214",
            "WARN RISK The community takes part neither in decisions nor in implementation, "
                + "only in: public will.",
            IMPLEMENTING,
            "communityEngagements: {topics: public will}"),
        finding(
            "CI-PRA-214",
            "INFO MISSING_DATA Not recorded: how the community takes part in decisions or "
                + "implementation.",
            IMPLEMENTING),
        noFinding("CI-PRA-214", IMPLEMENTING, "communityEngagements: {topics: decision making}"),
        noFinding("CI-PRA-214", IMPLEMENTING, "communityEngagements: {topics: implementation}"),
        noFinding("CI-PRA-214", ORGANIZING, "communityEngagements: {topics: public will}"),
        finding(
            "CI-PRA-251",
            "WARN RISK Partners last learned together on 2018-12-31.",
            INITIATING,
            "learningSessions: [{date: 2018-12-31}, {date: 2017-01-01}]"),
        finding(
            "CI-PRA-251",
            "INFO MISSING_DATA Not recorded: when partners last learned together.",
            IMPLEMENTING),
        noFinding("CI-PRA-251", INITIATING, "learningSessions: {date: 2019-01-01}"),
        noFinding("CI-PRA-251", ORGANIZING, "learningSessions: {topic: Change}"),
        noFinding("CI-PRA-251", LAUNCHING, "learningSessions: {date: 2012-12-31}"),
        finding(
            "CI-PRA-252",
            "INFO MISSING_DATA Not recorded: what was learned in sessions of learning.",
            "learningSessions: {topic: Change}"),
        noFinding("CI-PRA-252", "learningSessions: [{topic: Change}, {conclusions: Talk earlier}]"),
        noFinding("CI-PRA-252", "learningSessions: {topic: Change, date: 2020-01-02}"),
        noFinding("CI-PRA-252", "learningSessions: {topic: Change}", "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-253",
            "INFO NOTE Lessons were last published on 2018-12-31.",
            IMPLEMENTING,
            "learningSessions: {topic: Change}",
            "publications: [{title: A, kind: lessons, date: 2018-12-31}, {title: B,",
            "  kind: success, date: 2019-12-01}]"),
        finding(
            "CI-PRA-253",
            "INFO MISSING_DATA Not recorded: any publication of lessons.",
            IMPLEMENTING,
            "learningSessions: {topic: Change}"),
        noFinding(
            "CI-PRA-253",
            IMPLEMENTING,
            "learningSessions: {topic: Change}",
            "publications: {title: A, kind: lessons, date: 2019-01-01}"),
        noFinding(
            "CI-PRA-253",
            IMPLEMENTING,
            "publications: {title: A, kind: lessons, date: 2012-01-01}"),
        noFinding("CI-PRA-253", ORGANIZING, "learningSessions: {topic: Change}"),
        finding(
            "CI-PRA-254",
            "INFO NOTE Lessons were published only for: partners.",
            "publications: {title: A, kind: lessons, audience: partners}"),
        noFinding(
            "CI-PRA-254",
            "publications: [{title: A, kind: lessons, audience: partners}, {title: B,",
            "  kind: lessons, audience: external}]"),
        noFinding("CI-PRA-254", "publications: {title: A, kind: lessons}"),
        noFinding("CI-PRA-254", "publications: {title: A, kind: success, audience: partners}"),
        noFinding(
            "CI-PRA-254",
            "publications: {title: A, kind: lessons, audience: partners}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-255",
            "WARN RISK The path is not clear to 67 percent of the partners asked.",
            "partners: [{id: a, name: A, clarityOfPath: no}, {id: b, name: B,",
            "  clarityOfPath: no}, {id: c, name: C, clarityOfPath: yes}, {id: d, name: D}]"),
        finding(
            "CI-PRA-255",
            "WARN RISK The path is not clear to 51 percent of the partners asked.",
            partnersOfWhom51Percent("clarityOfPath: no", "clarityOfPath: yes")),
        noFinding(
            "CI-PRA-255",
            "partners: [{id: a, name: A, clarityOfPath: no}, {id: b, name: B,",
            "  clarityOfPath: yes}, {id: c, name: C}]"),
        noFinding("CI-PRA-255", "partners: {id: a, name: A}"),
        noFinding(
            "CI-PRA-255",
            "partners: {id: a, name: A, clarityOfPath: no}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-256",
            "INFO NOTE 100 percent of the partners asked do not bear uncertainty.",
            "partners: {id: a, name: A, toleratesUncertainty: no}"),
        finding(
            "CI-PRA-256",
            "INFO NOTE 51 percent of the partners asked do not bear uncertainty.",
            partnersOfWhom51Percent("toleratesUncertainty: no", "toleratesUncertainty: yes")),
        noFinding(
            "CI-PRA-256",
            "partners: [{id: a, name: A, toleratesUncertainty: no}, {id: b, name: B,",
            "  toleratesUncertainty: in progress}]"),
        noFinding("CI-PRA-256", "partners: {id: a, name: A, toleratesUncertainty: unknown}"),
        noFinding(
            "CI-PRA-256",
            "partners: {id: a, name: A, toleratesUncertainty: no}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-257",
            "INFO NOTE 100 percent of the partners asked feel discouraged.",
            INITIATING,
            "partners: {id: a, name: A, sentiment: discouraged}"),
        finding(
            "CI-PRA-257",
            "INFO NOTE 51 percent of the partners asked feel discouraged.",
            INITIATING,
            partnersOfWhom51Percent("sentiment: discouraged", "sentiment: neutral")),
        noFinding(
            "CI-PRA-257",
            INITIATING,
            "partners: [{id: a, name: A, sentiment: discouraged}, {id: b, name: B,",
            "  sentiment: neutral}]"),
        noFinding("CI-PRA-257", LAUNCHING, "partners: {id: a, name: A, sentiment: discouraged}"),
        noFinding("CI-PRA-257", IMPLEMENTING, "partners: {id: a, name: A, sentiment: discouraged}"),
        finding(
            "CI-PRA-258",
            "INFO MISSING_DATA Not recorded: an idea that several partners adopted.",
            IMPLEMENTING,
            "partners: {id: a, name: A}",
            "ideas: {text: One form, adoptedBy: [a]}"),
        noFinding(
            "CI-PRA-258",
            IMPLEMENTING,
            "partners: [{id: a, name: A}, {id: b, name: B}]",
            "ideas: [{text: One form, adoptedBy: [a, b]}, {text: Two forms}]"),
        noFinding("CI-PRA-258", IMPLEMENTING),
        noFinding("CI-PRA-258", ORGANIZING, "ideas: {text: One form}"),
        finding(
            "CI-PRA-259",
            "WARN MISSING_DATA Not recorded: any publication since work began.",
            INITIATING),
        noFinding("CI-PRA-259", INITIATING, "publications: {title: A}"),
        noFinding("CI-PRA-259", LAUNCHING),
        noFinding("CI-PRA-259", ORGANIZING),
        noFinding("CI-PRA-259", INITIATING, "stageHistory: {stage: launch}"),
        noFinding("CI-PRA-259", INITIATING, "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-260",
            "INFO NOTE Neither successes nor progress were published, only other things.",
            ORGANIZING,
            "publications: [{title: A, kind: lessons}, {title: B, kind: other}]"),
        noFinding(
            "CI-PRA-260",
            ORGANIZING,
            "publications: [{title: A, kind: lessons}, {title: B, kind: progress}]"),
        noFinding(
            "CI-PRA-260", ORGANIZING, "publications: [{title: A, kind: lessons}, {title: B}]"),
        noFinding("CI-PRA-260", ORGANIZING),
        noFinding("CI-PRA-260", INITIATING, "publications: {title: A, kind: other}"));
  }

  /** Partners of whom just more than half answer in one way, and the others in another. */
  private static String partnersOfWhom51Percent(String most, String others) {
    return IntStream.range(0, 51)
        .mapToObj(i -> "{id: p" + i + ", name: P, " + (i < 26 ? most : others) + "}")
        .collect(joining(", ", "partners: [", "]"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void communicationAndLearningAreLookedAt(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    Stream.of(
            "CI-PRA-20",
            "CI-PRA-21",
            "CI-PRA-251",
            "CI-PRA-252",
            "CI-PRA-253",
            "CI-PRA-254",
            "CI-PRA-255",
            "CI-PRA-256",
            "CI-PRA-257",
            "CI-PRA-258",
            "CI-PRA-259",
            "CI-PRA-260")
        .forEach(
            codes ->
                TopicCase.checkComplete(
                    codes, cases().stream().filter(one -> one.code().startsWith(codes)).toList()));
  }

  @Test
  void anInitiativeThatSaysNothingHearsNothing() {
    assertThat(diagnose().findings())
        .isNotEmpty()
        .noneMatch(finding -> finding.code().startsWith("CI-PRA-2"));
  }

  @Test
  void theCasesStandWhereTheyShould() {
    assertThat(diagnose(LAUNCHING).stage().observed()).isEqualTo(LifecycleStage.LAUNCH);
    assertThat(diagnose(INITIATING).stage().observed()).isEqualTo(LifecycleStage.INITIATE_ACTION);
    assertThat(diagnose(ORGANIZING).stage().observed())
        .isEqualTo(LifecycleStage.ORGANIZE_FOR_IMPACT);
    assertThat(diagnose(IMPLEMENTING).stage().observed())
        .isEqualTo(LifecycleStage.IMPLEMENT_AND_SUSTAIN);
  }
}
