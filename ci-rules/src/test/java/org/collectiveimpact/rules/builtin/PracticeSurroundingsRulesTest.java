package org.collectiveimpact.rules.builtin;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.diagnose;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether challenges are met, and funders, place and what exists already play their part; today is
 * 2020-01-01.
 */
class PracticeSurroundingsRulesTest {

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
            "CI-PRA-261",
            "INFO MISSING_DATA Not recorded: what is done about these challenges: no "
                + "collaboration history, backbone funding.",
            "challenges: [{kind: backbone funding}, {kind: no collaboration history},",
            "  {kind: metric agreement, mitigation: One definition}]"),
        finding(
            "CI-PRA-261",
            "INFO MISSING_DATA Not recorded: what is done about this challenge: local politics.",
            "challenges: {kind: local politics}"),
        noFinding("CI-PRA-261", "challenges: {kind: metric agreement, mitigation: One definition}"),
        noFinding("CI-PRA-261", "challenges: {kind: metric agreement, until: 2019-12-31}"),
        noFinding("CI-PRA-261", "place: {name: V}", "challenges: {kind: local politics}"),
        noFinding(
            "CI-PRA-261", "challenges: {kind: local politics}", "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-262",
            "WARN RISK Local politics puts up obstacles, and nothing is recorded of what is "
                + "done about them.",
            "place: {name: V}",
            "challenges: {kind: local politics}"),
        noFinding(
            "CI-PRA-262",
            "place: {name: V}",
            "challenges: {kind: local politics, mitigation: A pact}"),
        noFinding("CI-PRA-262", "challenges: {kind: local politics}"),
        noFinding("CI-PRA-262", "place: {name: V}", "challenges: {kind: other}"),
        noFinding(
            "CI-PRA-262",
            "place: {name: V}",
            "challenges: {kind: local politics}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-263",
            "WARN RISK 67 percent of the stakeholders asked never worked with others, and no "
                + "work on trust is planned.",
            LAUNCHING,
            "stakeholders: [{name: A, collaboratedBefore: no}, {name: B,",
            "  collaboratedBefore: no}, {name: C, collaboratedBefore: yes}, {name: D}]"),
        finding(
            "CI-PRA-263",
            "WARN RISK 67 percent of the stakeholders asked never worked with others, and no "
                + "work on trust is planned.",
            "outline: {startedOn: 2019-01-01}",
            "stakeholders: [{name: A, collaboratedBefore: no}, {name: B,",
            "  collaboratedBefore: no}, {name: C, collaboratedBefore: yes}, {name: D}]"),
        finding(
            "CI-PRA-263",
            "WARN RISK 51 percent of the stakeholders asked never worked with others, and no "
                + "work on trust is planned.",
            LAUNCHING,
            stakeholdersOfWhom51PercentAreStrangers()),
        noFinding(
            "CI-PRA-263",
            LAUNCHING,
            "stakeholders: [{name: A, collaboratedBefore: no}, {name: C,",
            "  collaboratedBefore: yes}]"),
        noFinding(
            "CI-PRA-263",
            LAUNCHING,
            "stakeholders: [{name: A, collaboratedBefore: no}, {name: B,",
            "  collaboratedBefore: no}, {name: C, collaboratedBefore: yes}, {name: D}]",
            "trust: {activities: {title: Talk}}"),
        noFinding(
            "CI-PRA-263",
            LAUNCHING,
            "stakeholders: [{name: A, collaboratedBefore: no}, {name: B,",
            "  collaboratedBefore: no}, {name: C, collaboratedBefore: yes}, {name: D}]",
            "tasks: {id: t, title: T, component: trust and agreement}"),
        noFinding(
            "CI-PRA-263",
            "stakeholders: [{name: A, collaboratedBefore: no}, {name: B,",
            "  collaboratedBefore: no}, {name: C, collaboratedBefore: yes}, {name: D}]"),
        noFinding(
            "CI-PRA-263",
            INITIATING,
            "stakeholders: [{name: A, collaboratedBefore: no}, {name: B,",
            "  collaboratedBefore: no}, {name: C, collaboratedBefore: yes}, {name: D}]"),
        noFinding(
            "CI-PRA-263",
            LAUNCHING,
            "stakeholders: [{name: A, collaboratedBefore: no}, {name: B,",
            "  collaboratedBefore: no}, {name: C, collaboratedBefore: yes}, {name: D}]",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-264",
            "WARN RISK One partner expects a known solution, a quick win or a benefit of "
                + "their own: A.",
            LAUNCHING,
            "partners: {id: a, name: A, expectations: quick win}"),
        finding(
            "CI-PRA-264",
            "WARN RISK 2 partners expect a known solution, a quick win or a benefit of their "
                + "own: A, B.",
            INITIATING,
            "partners: [{id: a, name: A, expectations: own benefit}, {id: b, name: B,",
            "  expectations: predefined solution}]"),
        noFinding(
            "CI-PRA-264", INITIATING, "partners: {id: a, name: A, expectations: system change}"),
        noFinding("CI-PRA-264", ORGANIZING, "partners: {id: a, name: A, expectations: quick win}"),
        noFinding("CI-PRA-264", "partners: {id: a, name: A, expectations: quick win}"),
        noFinding(
            "CI-PRA-264",
            INITIATING,
            "partners: {id: a, name: A, expectations: quick win}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-265",
            "INFO NOTE The first three phases have taken 19 months so far.",
            "stageHistory: {stage: decision to act, date: 2018-06-01}"),
        finding(
            "CI-PRA-265",
            "INFO NOTE The first three phases have taken 24 months so far.",
            "stageHistory: {stage: decision to act, date: 2018-01-01}"),
        noFinding("CI-PRA-265", "stageHistory: {stage: decision to act, date: 2018-07-01}"),
        noFinding("CI-PRA-265", "stageHistory: {stage: decision to act, date: 2017-12-01}"),
        noFinding(
            "CI-PRA-265", IMPLEMENTING, "stageHistory: {stage: decision to act, date: 2018-06-01}"),
        noFinding(
            "CI-PRA-265",
            "stageHistory: {stage: decision to act, date: 2018-06-01}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-266",
            "WARN RISK The initiative has been preparing for 25 months.",
            "stageHistory: {stage: decision to act, date: 2017-12-01}"),
        noFinding("CI-PRA-266", "stageHistory: {stage: decision to act, date: 2018-01-01}"),
        noFinding(
            "CI-PRA-266", IMPLEMENTING, "stageHistory: {stage: decision to act, date: 2017-12-01}"),
        noFinding(
            "CI-PRA-266",
            ORGANIZING,
            "stageHistory: [{stage: decision to act, date: 2016-01-01},",
            "  {stage: organize for impact, date: 2019-01-01, reason: x}]"),
        noFinding(
            "CI-PRA-266",
            "stageHistory: {stage: decision to act, date: 2017-12-01}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-267",
            "INFO NOTE The initiative plans 119 months ahead; this phase may take a decade or "
                + "more.",
            IMPLEMENTING,
            "plannedHorizonMonths: 119"),
        finding(
            "CI-PRA-267",
            "INFO NOTE The initiative plans 60 months ahead; this phase may take a decade or more.",
            IMPLEMENTING,
            "plannedHorizonMonths: 60"),
        noFinding("CI-PRA-267", IMPLEMENTING, "plannedHorizonMonths: 120"),
        noFinding("CI-PRA-267", IMPLEMENTING, "plannedHorizonMonths: 59"),
        noFinding("CI-PRA-267", IMPLEMENTING),
        noFinding("CI-PRA-267", ORGANIZING, "plannedHorizonMonths: 100"),
        finding(
            "CI-PRA-271",
            "INFO NOTE The central source carries the backbone itself: F.",
            "funding: {commitments: [{funder: F, anchor: yes}]}",
            "backbones: {name: B, hosts: [G, F]}"),
        finding(
            "CI-PRA-271",
            "INFO NOTE The central source carries the backbone itself: F.",
            "funding: {commitments: [{funder: F, anchor: yes}]}",
            "backbones: {name: f}"),
        noFinding(
            "CI-PRA-271",
            "funding: {commitments: [{funder: F, anchor: no}]}",
            "backbones: {name: F}"),
        noFinding(
            "CI-PRA-271",
            "funding: {commitments: [{funder: F, anchor: yes}]}",
            "backbones: {name: B, hosts: G}"),
        noFinding(
            "CI-PRA-271",
            "funding: {commitments: [{funder: F, anchor: yes}]}",
            "backbones: {name: F, until: 2019-12-31}"),
        noFinding(
            "CI-PRA-271",
            "funding: {commitments: [{funder: F, anchor: yes}]}",
            "backbones: {name: F}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-272",
            "INFO NOTE The central source sees its part like this: traditional.",
            "funding: {commitments: [{funder: F, anchor: yes, approach: traditional}]}"),
        noFinding(
            "CI-PRA-272",
            "funding: {commitments: [{funder: F, anchor: yes, approach: catalytic},",
            "  {funder: G, approach: traditional}]}"),
        noFinding(
            "CI-PRA-272",
            "funding: {commitments: [{funder: F, anchor: yes, approach: traditional}]}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-273",
            "INFO NOTE No foundation or donor is among the funders.",
            "funding: {commitments: [{funder: F, funderType: business}, {funder: G,",
            "  funderType: government}]}"),
        noFinding(
            "CI-PRA-273",
            "funding: {commitments: [{funder: F, funderType: business}, {funder: G,",
            "  funderType: pooled foundation}]}"),
        noFinding(
            "CI-PRA-273",
            "funding: {commitments: [{funder: F, funderType: business}, {funder: G, anchor: no}]}"),
        noFinding(
            "CI-PRA-273",
            "funding: {commitments: [{funder: F, funderType: business}]}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-274",
            "INFO MISSING_DATA Not recorded: the part that this funder plays: G.",
            "funding: {commitments: [{funder: F, roles: convener}, {funder: G, anchor: no}]}"),
        finding(
            "CI-PRA-274",
            "INFO MISSING_DATA Not recorded: the part that these funders play: G, H.",
            "funding: {commitments: [{funder: F, roles: convener}, {funder: H, anchor: no},",
            "  {funder: G, anchor: no}]}"),
        noFinding(
            "CI-PRA-274",
            "funding: {commitments: [{funder: F, roles: convener}, {funder: F, anchor: no}]}"),
        noFinding(
            "CI-PRA-274",
            "funding: {commitments: [{funder: F, anchor: no}, {funder: G, anchor: no}]}"),
        noFinding(
            "CI-PRA-274",
            "funding: {commitments: [{funder: F, roles: convener}, {funder: G,",
            "  status: promised}]}"),
        noFinding(
            "CI-PRA-274",
            "funding: {commitments: [{funder: F, roles: convener}, {funder: G, anchor: no}]}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-275",
            "WARN RISK A funder alone decided about the backbone.",
            "decisions: {topic: backbone, decidedBy: funder}"),
        noFinding("CI-PRA-275", "decisions: {topic: backbone, decidedBy: [funder, partners]}"),
        noFinding("CI-PRA-275", "decisions: {topic: launch, decidedBy: funder}"),
        noFinding("CI-PRA-275", "decisions: {topic: backbone, decidedBy: partners}"),
        noFinding(
            "CI-PRA-275",
            "decisions: {topic: backbone, decidedBy: funder}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-276",
            "WARN RISK One funder does not share responsibility for results: F.",
            "funding: {commitments: [{funder: F, sharesResponsibility: no}]}"),
        finding(
            "CI-PRA-276",
            "WARN RISK 2 funders do not share responsibility for results: F, G.",
            "funding: {commitments: [{funder: G, sharesResponsibility: no, amount: 201},",
            "  {funder: F, sharesResponsibility: no, amount: 10}, {funder: H, amount: 789}]}"),
        noFinding(
            "CI-PRA-276",
            "funding: {commitments: [{funder: G, sharesResponsibility: no, amount: 20},",
            "  {funder: H, amount: 80}]}"),
        noFinding("CI-PRA-276", "funding: {commitments: [{funder: G, sharesResponsibility: yes}]}"),
        noFinding(
            "CI-PRA-276",
            "funding: {commitments: [{funder: G, sharesResponsibility: no, status: promised}]}"),
        noFinding(
            "CI-PRA-276",
            "funding: {commitments: [{funder: F, sharesResponsibility: no}]}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-277",
            "INFO NOTE The grant of one funder does not follow the framework: F.",
            ORGANIZING,
            "funding: {commitments: [{funder: F, alignedWithFramework: no}, {funder: G,",
            "  alignedWithFramework: yes}]}"),
        finding(
            "CI-PRA-277",
            "INFO NOTE The grants of 2 funders do not follow the framework: F, G.",
            ORGANIZING,
            "funding: {commitments: [{funder: F, alignedWithFramework: no}, {funder: G,",
            "  alignedWithFramework: no}]}"),
        noFinding("CI-PRA-277", ORGANIZING, "funding: {commitments: [{funder: F, anchor: yes}]}"),
        noFinding(
            "CI-PRA-277",
            INITIATING,
            "funding: {commitments: [{funder: F, alignedWithFramework: no}]}"),
        finding(
            "CI-PRA-278",
            "WARN RISK Money for measurement is given for a short time only: F, G.",
            "funding: {commitments: [{funder: G, purposes: measurement, terms: short term},",
            "  {funder: F, purposes: measurement, from: 2019-01-01, to: 2020-01-30}]}"),
        noFinding(
            "CI-PRA-278",
            "funding: {commitments: [{funder: G, purposes: measurement, from: 2019-01-01,",
            "  to: 2020-01-31}]}"),
        noFinding(
            "CI-PRA-278",
            "funding: {commitments: [{funder: G, purposes: measurement, date: 2019-01-01,",
            "  to: 2019-12-31, terms: multi year}]}"),
        noFinding(
            "CI-PRA-278",
            "funding: {commitments: [{funder: G, purposes: core, terms: short term}]}"),
        noFinding(
            "CI-PRA-278",
            "funding: {commitments: [{funder: G, purposes: measurement, to: 2019-12-31}]}"),
        noFinding(
            "CI-PRA-278",
            "funding: {commitments: [{funder: G, purposes: measurement, terms: short term}]}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-279",
            "WARN RISK Trust between funders and partners is low.",
            ORGANIZING,
            "funding: {commitments: [{funder: F, anchor: yes}]}",
            "trust: {readings: [{level: organization, between: [F, A], value: low,",
            "  date: 2019-01-01}, {level: organization, between: [F, A], value: high,",
            "  date: 2018-01-01}, {level: sector, value: high, date: 2019-06-01}]}"),
        finding(
            "CI-PRA-279",
            "INFO MISSING_DATA Not recorded: trust between funders and partners.",
            ORGANIZING,
            "funding: {commitments: [{funder: F, anchor: yes}]}",
            "trust: {readings: {level: sector, value: high}}"),
        noFinding(
            "CI-PRA-279",
            ORGANIZING,
            "funding: {commitments: [{funder: F, anchor: yes}]}",
            "trust: {readings: {level: organization, between: [F, A], value: medium}}"),
        noFinding("CI-PRA-279", ORGANIZING, "funding: {commitments: [{funder: F, anchor: yes}]}"),
        noFinding("CI-PRA-279", ORGANIZING, "trust: {readings: {level: sector, value: high}}"),
        noFinding(
            "CI-PRA-279",
            INITIATING,
            "funding: {commitments: [{funder: F, anchor: yes}]}",
            "trust: {readings: {level: organization, between: [F, A], value: low}}"),
        finding(
            "CI-PRA-281",
            "WARN RISK The initiative is place-based, but its agenda draws no geographic "
                + "boundary, only: content.",
            "place: {name: V}",
            "commonAgenda: {status: preliminary, boundaries: {kind: content}}"),
        noFinding(
            "CI-PRA-281",
            "place: {name: V}",
            "commonAgenda: {status: preliminary, boundaries: [{kind: content},",
            "  {kind: geographic}]}"),
        noFinding(
            "CI-PRA-281",
            "place: {name: V}",
            "commonAgenda: {status: in definition, boundaries: {kind: content}}"),
        noFinding("CI-PRA-281", "place: {name: V}", "commonAgenda: {boundaries: {kind: content}}"),
        noFinding("CI-PRA-281", "place: {name: V}", "commonAgenda: {status: preliminary}"),
        noFinding("CI-PRA-281", "commonAgenda: {status: preliminary, boundaries: {kind: content}}"),
        noFinding(
            "CI-PRA-281",
            "place: {name: V}",
            "commonAgenda: {status: preliminary, boundaries: {kind: content}}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-282",
            "INFO NOTE The initiative works in a rural area; expect fewer conditions that help.",
            "place: {name: V, kind: rural}"),
        noFinding("CI-PRA-282", "place: {name: V, kind: settlement}"),
        noFinding("CI-PRA-282", IMPLEMENTING, "place: {name: V, kind: rural}"),
        noFinding("CI-PRA-282", "place: {name: V, kind: rural}", "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-283",
            "WARN RISK Local government does not take part.",
            LAUNCHING,
            "place: {name: V}",
            "partners: [{id: a, name: A, type: company}, {id: b, name: B,",
            "  type: government agency}]"),
        noFinding(
            "CI-PRA-283",
            LAUNCHING,
            "place: {name: V}",
            "partners: [{id: a, name: A, type: company}, {id: b, name: B, type: local authority}]"),
        noFinding(
            "CI-PRA-283",
            LAUNCHING,
            "place: {name: V}",
            "partners: [{id: a, name: A, type: company}, {id: b, name: B}]"),
        noFinding(
            "CI-PRA-283",
            LAUNCHING,
            "place: {name: V}",
            "partners: [{id: a, name: A, type: company}, {id: b, name: B,",
            "  type: government agency}]",
            "stakeholders: {name: City, sector: public}"),
        noFinding(
            "CI-PRA-283",
            LAUNCHING,
            "place: {name: V, advantages: local government partner}",
            "partners: [{id: a, name: A, type: company}, {id: b, name: B,",
            "  type: government agency}]"),
        noFinding(
            "CI-PRA-283",
            LAUNCHING,
            "partners: [{id: a, name: A, type: company}, {id: b, name: B,",
            "  type: government agency}]"),
        noFinding("CI-PRA-283", LAUNCHING, "place: {name: V}"),
        noFinding(
            "CI-PRA-283",
            "place: {name: V}",
            "partners: [{id: a, name: A, type: company}, {id: b, name: B,",
            "  type: government agency}]"),
        finding(
            "CI-PRA-284",
            "INFO NOTE Advantages of the metropolis that are not in use: overview with "
                + "detail, local government partner.",
            INITIATING,
            "place: {name: V, kind: metropolis, advantages: [close communication,",
            "  pooled philanthropy]}"),
        noFinding("CI-PRA-284", INITIATING, "place: {name: V, kind: metropolis}"),
        noFinding(
            "CI-PRA-284",
            INITIATING,
            "place: {name: V, kind: metropolis, advantages: [close communication,",
            "  pooled philanthropy, overview with detail, local government partner]}"),
        noFinding(
            "CI-PRA-284",
            INITIATING,
            "place: {name: V, kind: city, advantages: close communication}"),
        noFinding(
            "CI-PRA-284",
            LAUNCHING,
            "place: {name: V, kind: metropolis, advantages: close communication}"),
        finding(
            "CI-PRA-285",
            "INFO NOTE No channel of the local community is among the channels in use: "
                + "conference, report.",
            INITIATING,
            "place: {name: V}",
            "communication: {channels: [report, conference]}"),
        noFinding(
            "CI-PRA-285",
            INITIATING,
            "place: {name: V}",
            "communication: {channels: [report, local community]}"),
        noFinding(
            "CI-PRA-285",
            INITIATING,
            "place: {name: V}",
            "communication: {proceduresDefined: yes}"),
        noFinding("CI-PRA-285", INITIATING, "communication: {channels: report}"),
        noFinding("CI-PRA-285", LAUNCHING, "place: {name: V}", "communication: {channels: report}"),
        finding(
            "CI-PRA-291",
            "WARN RISK One proven effort was passed over: E.",
            "existingEfforts: {name: E, provenImpact: yes, treatment: ignored}"),
        finding(
            "CI-PRA-291",
            "WARN RISK 2 proven efforts were passed over: E, G.",
            "existingEfforts: [{name: G, provenImpact: yes, treatment: ignored}, {name: E,",
            "  provenImpact: yes, treatment: ignored}]"),
        noFinding("CI-PRA-291", "existingEfforts: {name: E, provenImpact: no, treatment: ignored}"),
        noFinding("CI-PRA-291", "existingEfforts: {name: E, treatment: ignored}"),
        noFinding("CI-PRA-291", "existingEfforts: {name: E, provenImpact: yes, treatment: kept}"),
        noFinding(
            "CI-PRA-291",
            "existingEfforts: {name: E, provenImpact: yes, treatment: ignored}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-292",
            "VIOLATION UNMET One proven effort was replaced without a recorded reason: E.",
            "existingEfforts: {name: E, provenImpact: yes, treatment: replaced}"),
        finding(
            "CI-PRA-292",
            "VIOLATION UNMET 2 proven efforts were replaced without a recorded reason: E, G.",
            "existingEfforts: [{name: G, provenImpact: yes, treatment: replaced}, {name: E,",
            "  provenImpact: yes, treatment: replaced}]"),
        noFinding(
            "CI-PRA-292",
            "existingEfforts: {name: E, provenImpact: yes, treatment: replaced, reason: It ended}"),
        noFinding("CI-PRA-292", "existingEfforts: {name: E, treatment: replaced}"),
        noFinding(
            "CI-PRA-292", "existingEfforts: {name: E, provenImpact: yes, treatment: integrated}"),
        noFinding(
            "CI-PRA-292",
            "existingEfforts: {name: E, provenImpact: yes, treatment: replaced}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-293",
            "WARN RISK All strategies are dedicated programmes; complex problems need more.",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: dedicated programme},",
            "  {name: S1, kind: dedicated programme}]}}"),
        noFinding(
            "CI-PRA-293",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: dedicated programme},",
            "  {name: S1, kind: policy}]}}"),
        noFinding(
            "CI-PRA-293",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: dedicated programme},",
            "  {name: S1, owners: []}]}}"),
        noFinding(
            "CI-PRA-293", "commonAgenda: {framework: {strategies: [{name: S0, kind: systemic}]}}"),
        noFinding(
            "CI-PRA-293",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: dedicated programme}]}}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-294",
            "INFO MISSING_DATA Not recorded: existing efforts, though a new programme is proposed.",
            "outline: {startedOn: 2019-01-01}",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: dedicated programme},",
            "  {name: S1, kind: policy}]}}"),
        noFinding(
            "CI-PRA-294",
            "outline: {startedOn: 2019-01-01}",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: dedicated programme}]}}",
            "existingEfforts: {name: E}"),
        noFinding(
            "CI-PRA-294",
            "outline: {startedOn: 2019-01-01}",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: policy}]}}"),
        noFinding(
            "CI-PRA-294",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: dedicated programme}]}}"),
        noFinding(
            "CI-PRA-294",
            "readiness: {mapping: {status: running}}",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: dedicated programme}]}}"),
        noFinding(
            "CI-PRA-294",
            "outline: {startedOn: 2019-01-01}",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: dedicated programme}]}}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-295",
            "WARN RISK Every strategy belongs to one partner alone; nothing in them is joint.",
            "partners: [{id: a, name: A}, {id: b, name: B}]",
            "commonAgenda: {framework: {strategies: [{name: S0, owners: [a]}, {name: S1,",
            "  owners: [b]}]}}"),
        noFinding(
            "CI-PRA-295",
            "partners: [{id: a, name: A}, {id: b, name: B}]",
            "commonAgenda: {framework: {strategies: [{name: S0, owners: [a]}, {name: S1,",
            "  owners: [a, b]}]}}"),
        noFinding(
            "CI-PRA-295",
            "partners: [{id: a, name: A}, {id: b, name: B}]",
            "commonAgenda: {framework: {strategies: [{name: S0, owners: [a]}, {name: S1,",
            "  kind: policy}]}}"),
        noFinding(
            "CI-PRA-295",
            "partners: [{id: a, name: A}, {id: b, name: B}]",
            "commonAgenda: {framework: {strategies: [{name: S0, kind: policy}]}}"),
        noFinding(
            "CI-PRA-295",
            "partners: [{id: a, name: A}, {id: b, name: B}]",
            "commonAgenda: {framework: {strategies: [{name: S0, owners: [a]}]}}",
            "closure: {date: 2019-12-01}"));
  }

  private static String stakeholdersOfWhom51PercentAreStrangers() {
    return IntStream.range(0, 51)
        .mapToObj(i -> "{name: S" + i + ", collaboratedBefore: " + (i < 26 ? "no}" : "yes}"))
        .collect(joining(", ", "stakeholders: [", "]"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSurroundingsAreLookedAt(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    Stream.of(
            "CI-PRA-261",
            "CI-PRA-262",
            "CI-PRA-263",
            "CI-PRA-264",
            "CI-PRA-265",
            "CI-PRA-266",
            "CI-PRA-267",
            "CI-PRA-27",
            "CI-PRA-28",
            "CI-PRA-29")
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

  @ParameterizedTest
  @EnumSource(LifecycleStage.class)
  void aHealthyInitiativeHearsOnlyThatTheFirstPhasesTakeTheirTime(LifecycleStage stage) {
    for (LocalDate day : List.of(Ready.eveOf(stage), Ready.after(stage), TopicCase.TODAY)) {
      assertThat(Ready.diagnose(initiative -> initiative, day).findings())
          .extracting(Finding::code)
          .filteredOn(code -> code.startsWith("CI-PRA-2"))
          .isSubsetOf("CI-PRA-265");
    }
  }
}
