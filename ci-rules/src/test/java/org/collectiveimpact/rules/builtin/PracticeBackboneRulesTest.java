package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.diagnose;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the backbone does all that a backbone does, and is rated; today is 2020-01-01. */
class PracticeBackboneRulesTest {

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
            "CI-PRA-221",
            "WARN RISK The backbone has no contact with one partner: A.",
            INITIATING,
            "partners: [{id: a, name: A, communicationContact: no}, {id: b, name: B,",
            "  communicationContact: yes}]"),
        finding(
            "CI-PRA-221",
            "WARN RISK The backbone has no contact with 2 partners: A, B.",
            INITIATING,
            "partners: [{id: b, name: B, communicationContact: [yes, no]}, {id: a, name: A,",
            "  communicationContact: no}]"),
        noFinding(
            "CI-PRA-221",
            INITIATING,
            "partners: [{id: a, name: A}, {id: b, name: B, communicationContact: in progress}]"),
        noFinding("CI-PRA-221", LAUNCHING, "partners: {id: a, name: A, communicationContact: no}"),
        finding(
            "CI-PRA-222",
            "WARN MISSING_DATA Not recorded: who is in charge of this task: Staff.",
            INITIATING,
            "tasks: [{id: t1, title: Staff, component: backbone organization}, {id: t2,",
            "  title: Hall, owner: Dana}]"),
        finding(
            "CI-PRA-222",
            "WARN MISSING_DATA Not recorded: who is in charge of these tasks: Office, Staff.",
            INITIATING,
            "tasks: [{id: t1, title: Staff, component: backbone organization}, {id: t3,",
            "  title: Office, component: backbone organization, status: in progress}, {id: t2,",
            "  title: Hall, owner: Dana}]"),
        noFinding(
            "CI-PRA-222",
            INITIATING,
            "tasks: [{id: t1, title: Staff, component: backbone organization, owner: Omar},",
            "  {id: t2, title: Hall, owner: Dana}]"),
        noFinding(
            "CI-PRA-222",
            INITIATING,
            "tasks: {id: t1, title: Staff, component: backbone organization}"),
        noFinding(
            "CI-PRA-222",
            INITIATING,
            "tasks: [{id: t1, title: Staff, component: backbone organization, status: done},",
            "  {id: t3, title: Office, component: backbone organization, status: cancelled},",
            "  {id: t2, title: Hall, owner: Dana}]"),
        noFinding(
            "CI-PRA-222",
            INITIATING,
            "tasks: [{id: t1, title: Vision, component: common agenda}, {id: t2, title: Hall,",
            "  owner: Dana}]"),
        noFinding(
            "CI-PRA-222",
            INITIATING,
            "tasks: [{id: t1, title: Staff, component: backbone organization,",
            "  until: 2019-12-31}, {id: t2, title: Hall, owner: Dana}]"),
        noFinding(
            "CI-PRA-222",
            LAUNCHING,
            "tasks: [{id: t1, title: Staff, component: backbone organization}, {id: t2,",
            "  title: Hall, owner: Dana}]"),
        finding(
            "CI-PRA-223",
            "WARN RISK 2 of the six roles are not performed: support aligned activities, "
                + "advance policy.",
            IMPLEMENTING,
            "backbones: {name: B, roles: [{role: advance policy, performed: no},",
            "  {role: support aligned activities, performed: no}]}"),
        finding(
            "CI-PRA-223",
            "WARN RISK One of the six roles is not performed: build public will.",
            IMPLEMENTING,
            "backbones: {name: B, roles: [{role: build public will, performed: no}]}"),
        finding(
            "CI-PRA-223",
            "WARN RISK One of the six roles is not performed: mobilize funding.",
            IMPLEMENTING,
            "backbones: {name: B, roles: [{role: mobilize funding, performed: no}]}"),
        noFinding(
            "CI-PRA-223",
            IMPLEMENTING,
            "backbones: {name: B, roles: [{role: support aligned activities, performed: no},",
            "  {role: build public will, performed: yes}]}"),
        noFinding(
            "CI-PRA-223",
            IMPLEMENTING,
            "backbones: {name: B, roles: [{role: mobilize funding, performed: in progress}]}"),
        noFinding(
            "CI-PRA-223",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: build public will, performed: no}]}"),
        noFinding(
            "CI-PRA-223",
            IMPLEMENTING,
            "backbones: {name: B, roles: [{role: build public will, performed: no}]}",
            "stageHistory: {stage: organize for impact}"),
        noFinding(
            "CI-PRA-223",
            IMPLEMENTING,
            "backbones: {name: B, roles: [{role: build public will, performed: no}]}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-224",
            "WARN MISSING_DATA Not recorded: what the steering committee expects of fund-raising.",
            ORGANIZING,
            "backbones: {name: B, roles: {role: mobilize funding, performed: yes}}",
            "steeringCommittee: {formed: yes}"),
        noFinding(
            "CI-PRA-224",
            ORGANIZING,
            "backbones: {name: B, roles: {role: mobilize funding, performed: yes}}",
            "steeringCommittee: {formed: yes, fundingExpectation: 1 million}"),
        noFinding(
            "CI-PRA-224",
            ORGANIZING,
            "backbones: {name: B, roles: {role: mobilize funding, performed: yes}}",
            "steeringCommittee: {formed: in progress}"),
        noFinding(
            "CI-PRA-224",
            ORGANIZING,
            "backbones: {name: B, roles: {role: advance policy, performed: yes}}",
            "steeringCommittee: {formed: yes}"),
        noFinding(
            "CI-PRA-224",
            "backbones: {name: B, roles: {role: mobilize funding, performed: yes}}",
            "steeringCommittee: {formed: yes}"),
        finding(
            "CI-PRA-225",
            "WARN RISK Day-to-day responsibilities that the backbone does not cover: conflict "
                + "handling.",
            ORGANIZING,
            "backbones: {name: B, responsibilities: [process facilitation, tech and data,",
            "  professional support and documentation, logistics and admin]}"),
        noFinding(
            "CI-PRA-225",
            ORGANIZING,
            "backbones: {name: B, responsibilities: [process facilitation, tech and data,",
            "  professional support and documentation, logistics and admin, conflict handling]}"),
        noFinding("CI-PRA-225", ORGANIZING, "backbones: {name: B, leader: Dana}"),
        noFinding(
            "CI-PRA-225",
            INITIATING,
            "backbones: {name: B, responsibilities: [process facilitation, tech and data,",
            "  professional support and documentation, logistics and admin]}"),
        finding(
            "CI-PRA-226",
            "INFO MISSING_DATA Not recorded: which of the organisations that share the "
                + "backbone has taken which role.",
            INITIATING,
            "backbones: {name: B, hosts: [F, G], roles: [{role: advance policy, performed: yes}]}"),
        finding(
            "CI-PRA-226",
            "WARN RISK Several organisations share the backbone; it is settled only who has "
                + "taken: advance policy.",
            INITIATING,
            "backbones: {name: B, hosts: [F, G], roles: [{role: advance policy,",
            "  performed: yes, host: F}, {role: build public will, performed: yes}]}"),
        finding(
            "CI-PRA-226",
            "WARN RISK Several organisations share the backbone; it is settled only who has "
                + "taken: advance policy.",
            INITIATING,
            "backbones: [{name: A, roles: [{role: advance policy, performed: in progress},",
            "  {role: build public will, performed: no}]}, {name: B}]"),
        noFinding(
            "CI-PRA-226",
            INITIATING,
            "backbones: {name: B, hosts: [F, G], roles: [{role: guide vision and strategy,",
            "  host: F}, {role: support aligned activities, host: F},",
            "  {role: establish shared measurement, host: F}, {role: build public will,",
            "  host: F}, {role: advance policy, host: F}, {role: mobilize funding, host: F}]}"),
        noFinding(
            "CI-PRA-226",
            INITIATING,
            "backbones: {name: B, hosts: F, roles: [{role: advance policy, performed: yes}]}"),
        noFinding(
            "CI-PRA-226",
            INITIATING,
            "backbones: [{name: A}, {name: B, status: candidate, hosts: [F, G]}]"),
        noFinding("CI-PRA-226", LAUNCHING, "backbones: {name: B, hosts: [F, G]}"),
        finding(
            "CI-PRA-227",
            "WARN RISK Not weighed when the backbone was chosen: topic fit, geographic "
                + "spread, neutrality, mobilising ability.",
            "backbones: {name: B, status: designated, selectionFactors: fundraising ability}"),
        noFinding(
            "CI-PRA-227",
            "backbones: {name: B, status: designated, selectionFactors: [fundraising ability,",
            "  topic fit, geographic spread, neutrality, mobilising ability]}"),
        noFinding("CI-PRA-227", "backbones: {name: B, status: designated}"),
        noFinding(
            "CI-PRA-227", "backbones: {name: B, status: candidate, selectionFactors: neutrality}"),
        noFinding(
            "CI-PRA-227",
            "backbones: {name: B, status: established, selectionFactors: neutrality}"),
        noFinding(
            "CI-PRA-227",
            "backbones: {name: B, status: designated, selectionFactors: neutrality}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-228",
            "WARN RISK Partners do not find the backbone neutral.",
            "backbones: [{name: A, neutralityRating: high}, {name: B, neutralityRating: low}]"),
        noFinding("CI-PRA-228", "backbones: {name: B, neutralityRating: [low, medium]}"),
        noFinding(
            "CI-PRA-228",
            "backbones: {name: B, neutralityRating: low}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-229",
            "WARN RISK Partners do not find the backbone credible.",
            "backbones: {name: B, credibilityRating: low}"),
        noFinding("CI-PRA-229", "backbones: {name: B, credibilityRating: medium}"),
        noFinding(
            "CI-PRA-229",
            "backbones: {name: B, credibilityRating: low}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-230",
            "WARN RISK Partners say that they do not lead; the role of the backbone is not "
                + "hidden from the eye.",
            INITIATING,
            "backbones: [{name: A, partnersLead: no}, {name: B, partnersLead: yes}]"),
        noFinding("CI-PRA-230", INITIATING, "backbones: {name: B, partnersLead: yes}"),
        noFinding("CI-PRA-230", LAUNCHING, "backbones: {name: B, partnersLead: no}"),
        finding(
            "CI-PRA-231",
            "INFO NOTE The backbone keeps no map of the system.",
            ORGANIZING,
            "backbones: {name: B, systemMap: no}"),
        noFinding("CI-PRA-231", ORGANIZING, "backbones: {name: B, systemMap: yes}"),
        noFinding("CI-PRA-231", ORGANIZING, "backbones: {name: B, systemMap: unknown}"),
        noFinding("CI-PRA-231", INITIATING, "backbones: {name: B, systemMap: no}"),
        finding(
            "CI-PRA-232",
            "INFO NOTE Gaps were last analysed on 2018-12-31.",
            ORGANIZING,
            "steeringCommittee: {gapAnalyses: [{date: 2018-12-31}, {date: 2017-01-01}]}"),
        noFinding("CI-PRA-232", ORGANIZING, "steeringCommittee: {gapAnalyses: {date: 2019-01-01}}"),
        noFinding("CI-PRA-232", ORGANIZING, "steeringCommittee: {gapAnalyses: {dataUsed: yes}}"),
        noFinding(
            "CI-PRA-232", "steeringCommittee: {working: yes, gapAnalyses: {date: 2012-12-31}}"),
        finding(
            "CI-PRA-233",
            "WARN RISK The backbone has no money of its own.",
            "backbones: {name: B, status: designated, fundedMonths: 0}",
            "funding: {commitments: {funder: F, purposes: core}}"),
        finding(
            "CI-PRA-233",
            "INFO MISSING_DATA Not recorded: money meant for the backbone.",
            "backbones: {name: B, status: established}",
            "funding: {commitments: {funder: F, purposes: core}}"),
        noFinding(
            "CI-PRA-233",
            "backbones: {name: B, status: designated, fundedMonths: 1}",
            "funding: {commitments: {funder: F, purposes: core}}"),
        noFinding(
            "CI-PRA-233",
            "backbones: {name: B, status: designated}",
            "funding: {commitments: {funder: F, purposes: [core, backbone]}}"),
        noFinding(
            "CI-PRA-233",
            "backbones: {name: B, status: candidate}",
            "funding: {commitments: {funder: F, purposes: core}}"),
        noFinding(
            "CI-PRA-233",
            "backbones: {name: B, leader: Dana}",
            "funding: {commitments: {funder: F, purposes: core}}"),
        noFinding("CI-PRA-233", "backbones: {name: B, status: designated, fundedMonths: 0}"),
        noFinding(
            "CI-PRA-233",
            "backbones: {name: B, status: designated}",
            "funding: {commitments: {funder: F, purposes: core}}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-234",
            "INFO NOTE The backbone costs only 0.49 percent of all funding; about one percent "
                + "is usual.",
            "backbones: {name: B, fundingSharePercent: 0.49}"),
        noFinding("CI-PRA-234", "backbones: {name: B, fundingSharePercent: 0.5}"),
        noFinding(
            "CI-PRA-234",
            "backbones: [{name: A, fundingSharePercent: 0.3}, {name: B,",
            "  fundingSharePercent: 0.2}]"),
        noFinding(
            "CI-PRA-234",
            "backbones: {name: B, fundingSharePercent: 0.1}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-235",
            "INFO NOTE The backbone costs 5.01 percent of all funding; about one percent is usual.",
            "backbones: {name: B, fundingSharePercent: 5.01}"),
        noFinding("CI-PRA-235", "backbones: {name: B, fundingSharePercent: 5}"),
        noFinding(
            "CI-PRA-235",
            "backbones: {name: B, fundingSharePercent: 12}",
            "closure: {date: 2019-12-01}"),
        finding(
            "CI-PRA-241",
            "WARN RISK Guidance of vision and strategy was last rated on 2018-12-31.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: guide vision and strategy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2018-12-31},",
            "  {indicator: ind 05, status: emerging, date: 2019-01-01}]}"),
        finding(
            "CI-PRA-241",
            "INFO MISSING_DATA Not recorded: any rating of guidance of vision and strategy.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: guide vision and strategy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 05, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-241",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: guide vision and strategy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-01-01},",
            "  {indicator: ind 05, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-241",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: guide vision and strategy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2018-12-31},",
            "  {indicator: ind 05, status: emerging, date: 2018-12-31}]}"),
        noFinding(
            "CI-PRA-241",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 05, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-241",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: guide vision and strategy, performed: yes}],",
            "  indicatorRatings: []}"),
        noFinding(
            "CI-PRA-241",
            INITIATING,
            "backbones: {name: B, roles: [{role: guide vision and strategy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 05, status: emerging, date: 2019-06-01}]}"),
        finding(
            "CI-PRA-242",
            "WARN RISK Support of aligned activities was last rated on 2018-12-31.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: support aligned activities,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 05, status: emerging,",
            "  date: 2018-12-31}, {indicator: ind 01, status: emerging, date: 2019-01-01}]}"),
        finding(
            "CI-PRA-242",
            "INFO MISSING_DATA Not recorded: any rating of support of aligned activities.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: support aligned activities,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 01, status: emerging,",
            "  date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-242",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: support aligned activities,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 05, status: emerging,",
            "  date: 2019-01-01}, {indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-242",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: support aligned activities,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 05, status: emerging,",
            "  date: 2018-12-31}, {indicator: ind 01, status: emerging, date: 2018-12-31}]}"),
        noFinding(
            "CI-PRA-242",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-242",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: support aligned activities,",
            "  performed: yes}], indicatorRatings: []}"),
        noFinding(
            "CI-PRA-242",
            INITIATING,
            "backbones: {name: B, roles: [{role: support aligned activities,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 01, status: emerging,",
            "  date: 2019-06-01}]}"),
        finding(
            "CI-PRA-243",
            "WARN RISK Work on shared measurement was last rated on 2018-12-31.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: establish shared measurement,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 13, status: emerging,",
            "  date: 2018-12-31}, {indicator: ind 01, status: emerging, date: 2019-01-01}]}"),
        finding(
            "CI-PRA-243",
            "INFO MISSING_DATA Not recorded: any rating of work on shared measurement.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: establish shared measurement,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 01, status: emerging,",
            "  date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-243",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: establish shared measurement,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 13, status: emerging,",
            "  date: 2019-01-01}, {indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-243",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: establish shared measurement,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 13, status: emerging,",
            "  date: 2018-12-31}, {indicator: ind 01, status: emerging, date: 2018-12-31}]}"),
        noFinding(
            "CI-PRA-243",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-243",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: establish shared measurement,",
            "  performed: yes}], indicatorRatings: []}"),
        noFinding(
            "CI-PRA-243",
            INITIATING,
            "backbones: {name: B, roles: [{role: establish shared measurement,",
            "  performed: yes}], indicatorRatings: [{indicator: ind 01, status: emerging,",
            "  date: 2019-06-01}]}"),
        finding(
            "CI-PRA-244",
            "WARN RISK Work on public will was last rated on 2018-12-31.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: build public will, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 18, status: emerging, date: 2018-12-31},",
            "  {indicator: ind 01, status: emerging, date: 2019-01-01}]}"),
        finding(
            "CI-PRA-244",
            "INFO MISSING_DATA Not recorded: any rating of work on public will.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: build public will, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-244",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: build public will, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 18, status: emerging, date: 2019-01-01},",
            "  {indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-244",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: build public will, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 18, status: emerging, date: 2018-12-31},",
            "  {indicator: ind 01, status: emerging, date: 2018-12-31}]}"),
        noFinding(
            "CI-PRA-244",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-244",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: build public will, performed: yes}],",
            "  indicatorRatings: []}"),
        noFinding(
            "CI-PRA-244",
            INITIATING,
            "backbones: {name: B, roles: [{role: build public will, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        finding(
            "CI-PRA-245",
            "WARN RISK Work on policy was last rated on 2018-12-31.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 22, status: emerging, date: 2018-12-31},",
            "  {indicator: ind 01, status: emerging, date: 2019-01-01}]}"),
        finding(
            "CI-PRA-245",
            "INFO MISSING_DATA Not recorded: any rating of work on policy.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-245",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 22, status: emerging, date: 2019-01-01},",
            "  {indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-245",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 22, status: emerging, date: 2018-12-31},",
            "  {indicator: ind 01, status: emerging, date: 2018-12-31}]}"),
        noFinding(
            "CI-PRA-245",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: build public will, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-245",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: []}"),
        noFinding(
            "CI-PRA-245",
            INITIATING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        finding(
            "CI-PRA-246",
            "WARN RISK Mobilisation of funding was last rated on 2018-12-31.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: mobilize funding, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 25, status: emerging, date: 2018-12-31},",
            "  {indicator: ind 01, status: emerging, date: 2019-01-01}]}"),
        finding(
            "CI-PRA-246",
            "INFO MISSING_DATA Not recorded: any rating of mobilisation of funding.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: mobilize funding, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-246",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: mobilize funding, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 25, status: emerging, date: 2019-01-01},",
            "  {indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-246",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: mobilize funding, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 25, status: emerging, date: 2018-12-31},",
            "  {indicator: ind 01, status: emerging, date: 2018-12-31}]}"),
        noFinding(
            "CI-PRA-246",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        noFinding(
            "CI-PRA-246",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: mobilize funding, performed: yes}],",
            "  indicatorRatings: []}"),
        noFinding(
            "CI-PRA-246",
            INITIATING,
            "backbones: {name: B, roles: [{role: mobilize funding, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 01, status: emerging, date: 2019-06-01}]}"),
        finding(
            "CI-PRA-247",
            "INFO MISSING_DATA Not recorded: 2 indicators of roles that are rated otherwise.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 22, status: emerging}]}"),
        finding(
            "CI-PRA-247",
            "INFO MISSING_DATA Not recorded: one indicator of roles that are rated otherwise.",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 22, status: emerging}, {indicator: ind 24,",
            "  status: emerging}]}"),
        noFinding(
            "CI-PRA-247",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 22, status: emerging}, {indicator: ind 23,",
            "  status: emerging}, {indicator: ind 24, status: emerging}]}"),
        noFinding(
            "CI-PRA-247",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: build public will, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 22, status: emerging}]}"),
        noFinding(
            "CI-PRA-247",
            ORGANIZING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes},",
            "  {role: build public will, performed: yes}], indicatorRatings: []}"),
        noFinding(
            "CI-PRA-247",
            INITIATING,
            "backbones: {name: B, roles: [{role: advance policy, performed: yes}],",
            "  indicatorRatings: [{indicator: ind 22, status: emerging}]}"),
        finding(
            "CI-PRA-248",
            "WARN RISK One indicator that compares was rated on one day only: ind 08.",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, date: 2018-12-31}, {indicator: ind 08, status: emerging,",
            "  date: 2018-12-31}, {indicator: ind 01, status: emerging, date: 2018-12-31}]}"),
        finding(
            "CI-PRA-248",
            "WARN RISK 2 indicators that compare were rated on one day only: ind 08, ind 27.",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, date: 2018-12-31}, {indicator: ind 27, status: emerging,",
            "  date: 2019-12-31}]}"),
        finding(
            "CI-PRA-248",
            "WARN RISK One indicator that compares was rated on one day only: ind 11.",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 11,",
            "  status: emerging}]}"),
        noFinding(
            "CI-PRA-248",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, date: 2019-01-01}]}"),
        noFinding(
            "CI-PRA-248",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, date: 2018-12-31}, {indicator: ind 08, status: emerging,",
            "  date: 2019-01-01}]}"),
        noFinding(
            "CI-PRA-248",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 07,",
            "  status: emerging, date: 2018-12-31}]}"),
        noFinding(
            "CI-PRA-248",
            INITIATING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, date: 2018-12-31}]}"),
        finding(
            "CI-PRA-249",
            "WARN RISK One indicator fell since the rating before: ind 08.",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: established, date: 2018-12-31}, {indicator: ind 08, status: emerging,",
            "  date: 2019-12-31}]}"),
        finding(
            "CI-PRA-249",
            "WARN RISK 2 indicators fell since the rating before: ind 08, ind 09.",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, date: 2019-12-31}, {indicator: ind 08, status: established,",
            "  date: 2018-12-31}, {indicator: ind 09, status: emerging}, {indicator: ind 09,",
            "  status: not observed, date: 2019-12-31}]}"),
        noFinding(
            "CI-PRA-249",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, date: 2018-12-31}, {indicator: ind 08, status: emerging,",
            "  date: 2019-12-31}]}"),
        noFinding(
            "CI-PRA-249",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: established, date: 2017-12-31}, {indicator: ind 08, status: emerging,",
            "  date: 2018-12-31}, {indicator: ind 08, status: emerging, date: 2019-12-31}]}"),
        noFinding(
            "CI-PRA-249",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: established, date: 2018-12-31, perspective: partners},",
            "  {indicator: ind 08, status: emerging, date: 2019-12-31, perspective: backbone}]}"),
        noFinding(
            "CI-PRA-249",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 07,",
            "  status: established, date: 2018-12-31}, {indicator: ind 07, status: emerging,",
            "  date: 2019-12-31}]}"),
        noFinding(
            "CI-PRA-249",
            INITIATING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: established, date: 2018-12-31}, {indicator: ind 08, status: emerging,",
            "  date: 2019-12-31}]}"),
        finding(
            "CI-PRA-250",
            "WARN RISK All ratings of the backbone are its own.",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, perspective: backbone}, {indicator: ind 07, status: emerging,",
            "  perspective: backbone}]}"),
        noFinding(
            "CI-PRA-250",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, perspective: backbone}, {indicator: ind 07,",
            "  status: emerging}]}"),
        noFinding(
            "CI-PRA-250",
            ORGANIZING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08,",
            "  status: emerging, perspective: backbone}, {indicator: ind 07, status: emerging,",
            "  perspective: partners}]}"),
        noFinding(
            "CI-PRA-250", ORGANIZING, "backbones: {name: B, roles: [], indicatorRatings: []}"),
        noFinding(
            "CI-PRA-250",
            INITIATING,
            "backbones: {name: B, roles: [], indicatorRatings: [{indicator: ind 08, status: emerging,",
            "  perspective: backbone}]}"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theBackboneIsLookedAtInDepth(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    Stream.of("CI-PRA-22", "CI-PRA-23", "CI-PRA-24", "CI-PRA-250")
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
