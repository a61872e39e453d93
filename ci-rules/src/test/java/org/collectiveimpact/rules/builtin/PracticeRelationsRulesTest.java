package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.COORDINATED;
import static org.collectiveimpact.rules.builtin.TopicCase.RESULTS;
import static org.collectiveimpact.rules.builtin.TopicCase.TODAY;
import static org.collectiveimpact.rules.builtin.TopicCase.diagnose;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How an initiative set out, works inside the sectors, sees itself, builds trust and looks at its
 * success; today is 2020-01-01.
 */
class PracticeRelationsRulesTest {

  /** How the codes of these rules begin. */
  private static final String CODES = "CI-PRA-0";

  private static final String IMPLEMENTING = COORDINATED + RESULTS;

  private static final String ORGANIZING = "commonAgenda: {status: final}\n";

  private static final String INITIATING = "steeringCommittee: {working: yes, crossSector: yes}\n";

  private static final String LAUNCHING = "launch: {prepared: yes}\n";

  private static final String OUTLINING = "outline: {author: Institute}\n";

  private static final String ASSESSING =
      "readiness: {professionalBodies: {name: I, engaged: yes}}";

  private static final String CLOSED = "closure: {date: 2019-01-01}\n";

  static Stream<TopicCase> cases() {
    return Stream.of(start(), sectors(), perspectives(), trust(), success()).flatMap(List::stream);
  }

  private static List<TopicCase> start() {
    String launched = "stageHistory: {stage: decision to act, date: 2019-11-01}\n";
    return List.of(
        finding(
            "CI-PRA-001",
            "INFO MISSING_DATA Not recorded: whether the outline fits the model to the local culture"
                + " and society.",
            OUTLINING),
        finding(
            "CI-PRA-001",
            "INFO NOTE The outline does not fit the model to the local culture and society.",
            "outline: {communicationTailored: no}",
            LAUNCHING),
        noFinding("CI-PRA-001", "outline: {communicationTailored: [no, yes]}"),
        noFinding("CI-PRA-001", OUTLINING, INITIATING),
        noFinding("CI-PRA-001", OUTLINING, CLOSED),
        noFinding("CI-PRA-001", LAUNCHING),
        finding(
            "CI-PRA-002",
            "WARN RISK The change that is aimed at relieves only a symptom.",
            "problem: {targetLevel: symptom}"),
        noFinding("CI-PRA-002", "problem: {targetLevel: [symptom, root]}"),
        noFinding("CI-PRA-002", "problem: {targetLevel: system}"),
        noFinding("CI-PRA-002", "problem: {targetLevel: symptom}", CLOSED),
        finding(
            "CI-PRA-003",
            "WARN RISK The record begins on 2019-11-01, no earlier than the launch: it shows no"
                + " preliminary work.",
            launched,
            "launch: {meetings: {date: 2019-11-01}}"),
        finding(
            "CI-PRA-003",
            "WARN RISK The record begins on 2019-11-01, no earlier than the launch: it shows no"
                + " preliminary work.",
            launched,
            "launch: {meetings: {date: 2019-10-01}}",
            "outline: {startedOn: 2019-10-01}",
            "readiness: {mapping: {status: {value: completed, date: 2019-10-01}}}"),
        finding(
            "CI-PRA-003",
            "WARN RISK The record begins on 2019-11-01, no earlier than the launch: it shows no"
                + " preliminary work.",
            launched,
            "launch: {meetings: {date: 2019-11-01}}",
            INITIATING),
        noFinding("CI-PRA-003", launched, "launch: {meetings: {date: 2019-11-02}}"),
        noFinding(
            "CI-PRA-003",
            launched,
            "launch: {meetings: {date: 2019-11-01}}",
            "outline: {startedOn: 2019-10-31}"),
        noFinding(
            "CI-PRA-003",
            launched,
            "launch: {meetings: {date: 2019-11-01}}",
            "readiness: {mapping: {status: {value: completed, date: 2019-10-31}}}"),
        noFinding(
            "CI-PRA-003", launched, "launch: {meetings: {date: 2019-11-01}}", "origin: existing"),
        noFinding("CI-PRA-003", launched, "launch: {meetings: {date: 2019-11-01}}", CLOSED),
        noFinding("CI-PRA-003", launched, "launch: {meetings: {date: 2019-11-01}}", ORGANIZING),
        noFinding("CI-PRA-003", "launch: {meetings: {date: 2019-11-01}}"),
        finding(
            "CI-PRA-004",
            "INFO NOTE The drive to act came only from these arenas, not from civil society: public,"
                + " business.",
            "originArenas: [business, public]",
            LAUNCHING),
        noFinding("CI-PRA-004", "originArenas: [business, civil]"),
        noFinding("CI-PRA-004", "originArenas: business", INITIATING),
        noFinding("CI-PRA-004", "originArenas: business", CLOSED),
        finding(
            "CI-PRA-005",
            "INFO MISSING_DATA Not recorded: the tools of the mapping.",
            "readiness: {mapping: {status: running}}"),
        finding(
            "CI-PRA-005",
            "INFO NOTE The mapping uses neither of the tools made for it.",
            "readiness: {mapping: {status: completed, methods: other}}",
            OUTLINING),
        noFinding(
            "CI-PRA-005", "readiness: {mapping: {status: running, methods: network mapping}}"),
        noFinding(
            "CI-PRA-005",
            "readiness: {mapping: {status: running, methods: [other, readiness assessment]}}"),
        noFinding("CI-PRA-005", "readiness: {mapping: {status: planned, methods: other}}"),
        noFinding("CI-PRA-005", ASSESSING),
        noFinding("CI-PRA-005", "readiness: {mapping: {status: running}}", LAUNCHING),
        noFinding("CI-PRA-005", "readiness: {mapping: {status: running}}", CLOSED),
        finding(
            "CI-PRA-006",
            "WARN RISK 10 partners joined after the agenda was last reviewed.",
            "commonAgenda: {status: {value: final, date: 2018-01-01}}",
            partners(10, "date: 2018-01-02")),
        noFinding(
            "CI-PRA-006",
            "commonAgenda: {status: {value: final, date: 2018-01-01}}",
            partners(9, "date: 2018-01-02")),
        noFinding(
            "CI-PRA-006",
            "commonAgenda: {status: {value: final, date: 2018-01-01}}",
            partners(10, "date: 2018-01-01")),
        noFinding(
            "CI-PRA-006",
            "commonAgenda: {status: {value: final, date: 2017-01-01},",
            "  revisions: {date: 2018-01-02}}",
            partners(10, "date: 2018-01-02")),
        noFinding(
            "CI-PRA-006",
            "commonAgenda: {status: {value: final, date: 2018-01-01}}",
            partners(10, "date: 2018-01-02"),
            CLOSED),
        finding(
            "CI-PRA-007",
            "INFO NOTE All met on 2019-01-01, before the launch.",
            "launch: {meetings: [{date: 2019-01-01, format: plenary, official: no},",
            "  {date: 2019-06-01, official: yes, declared: yes}]}"),
        finding(
            "CI-PRA-007",
            "INFO NOTE All met on 2019-01-01, before the launch.",
            "launch: {meetings: [{date: 2019-01-01, format: plenary, official: no},",
            "  {date: 2019-06-01, official: yes, declared: yes}]}",
            INITIATING),
        noFinding(
            "CI-PRA-007",
            "launch: {meetings: [{date: 2019-01-01, format: breakout, official: no},",
            "  {date: 2019-06-01, official: yes, declared: yes}]}"),
        noFinding(
            "CI-PRA-007",
            "launch: {meetings: [{date: 2019-01-01, format: plenary, official: no},",
            "  {date: 2019-06-01, official: yes, declared: yes}]}",
            ORGANIZING),
        noFinding(
            "CI-PRA-007",
            "launch: {meetings: [{date: 2019-01-01, format: plenary, official: no},",
            "  {date: 2019-06-01, official: yes, declared: yes}]}",
            CLOSED),
        finding(
            "CI-PRA-008",
            "WARN RISK The backbone alone decided the form of the launch.",
            "launch: {prepared: in progress, formatDecidedBy: backbone}",
            INITIATING),
        noFinding("CI-PRA-008", "launch: {formatDecidedBy: [backbone, key actors]}"),
        noFinding("CI-PRA-008", "launch: {formatDecidedBy: partners}"),
        noFinding("CI-PRA-008", "launch: {formatDecidedBy: backbone}", ORGANIZING),
        noFinding("CI-PRA-008", "launch: {formatDecidedBy: backbone}", CLOSED),
        finding(
            "CI-PRA-009",
            "INFO MISSING_DATA Not recorded that these partners affirm a basic understanding: B, C.",
            INITIATING,
            "partners: [{id: c, name: C}, {id: b, name: B},",
            "  {id: a, name: A, understandings: no single truth}]"),
        finding(
            "CI-PRA-009",
            "INFO MISSING_DATA Not recorded that this partner affirms a basic understanding: B.",
            INITIATING,
            "partners: [{id: b, name: B}, {id: a, name: A, understandings: no single truth}]"),
        noFinding(
            "CI-PRA-009",
            INITIATING,
            "partners: [{id: b, name: B, understandings: solution in partnership},",
            "  {id: a, name: A, understandings: no single truth}]"),
        noFinding("CI-PRA-009", INITIATING, "partners: {id: b, name: B}"),
        noFinding(
            "CI-PRA-009",
            LAUNCHING,
            "partners: [{id: b, name: B}, {id: a, name: A, understandings: no single truth}]"));
  }

  private static String partners(int count, String properties) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{id: p" + i + ", name: P" + i + ", " + properties + "}")
        .collect(Collectors.joining(", ", "partners: [", "]"));
  }

  private static List<TopicCase> sectors() {
    String twoSectors = "stakeholders: [{name: A, sector: third}, {name: B, sector: public}]";
    String twoPartners =
        "partners: [{id: a, name: A, sector: third}, {id: b, name: B, sector: public}]";
    return List.of(
        finding(
            "CI-PRA-020",
            "WARN RISK Trust between sectors is low, and no dialogue inside a sector is recorded.",
            "trust: {readings: {level: sector, value: low}}"),
        noFinding(
            "CI-PRA-020",
            "trust: {readings: {level: sector, value: low}}",
            "intraSectorDialogues: {sector: third}"),
        noFinding("CI-PRA-020", "trust: {readings: {level: sector, value: medium}}"),
        noFinding("CI-PRA-020", "trust: {readings: {level: organization, value: low}}"),
        noFinding("CI-PRA-020", "trust: {readings: {level: sector, value: low}}", CLOSED),
        finding(
            "CI-PRA-021",
            "INFO MISSING_DATA Not recorded: any dialogue inside a sector.",
            ASSESSING,
            twoSectors),
        finding(
            "CI-PRA-021",
            "INFO MISSING_DATA Not recorded: any dialogue inside a sector.",
            LAUNCHING,
            twoSectors),
        noFinding("CI-PRA-021", ASSESSING, twoSectors, "intraSectorDialogues: {sector: business}"),
        noFinding("CI-PRA-021", ASSESSING, "stakeholders: {name: A, sector: third}"),
        noFinding("CI-PRA-021", ASSESSING, twoSectors, "strategy: impact space"),
        noFinding("CI-PRA-021", INITIATING, twoSectors),
        noFinding("CI-PRA-021", twoSectors),
        finding(
            "CI-PRA-022",
            "WARN RISK Members of an impact space from another sector: Bank, Ministry.",
            "impactSpaces: {name: S, members: [{name: Ministry, sector: public},",
            "  {name: Bank, sector: business}, {name: Centre, sector: third}, {name: Club}]}"),
        finding(
            "CI-PRA-022",
            "WARN RISK A member of an impact space from another sector: Bank.",
            "impactSpaces: {name: S, members: {name: Bank, sector: business}}"),
        noFinding(
            "CI-PRA-022",
            "impactSpaces: {name: S, members: [{name: Centre, sector: third}, {name: Club}]}"),
        noFinding(
            "CI-PRA-022",
            "impactSpaces: {name: S, members: {name: Bank, sector: business}}",
            CLOSED),
        finding(
            "CI-PRA-023",
            "WARN RISK Members of an impact space below chief executive: Centre, Club.",
            "impactSpaces: {name: S, members: [{name: Club, rank: deputy},",
            "  {name: Centre, rank: other}, {name: School, rank: ceo}, {name: Home}]}"),
        finding(
            "CI-PRA-023",
            "WARN RISK A member of an impact space below chief executive: Club.",
            "impactSpaces: {name: S, members: {name: Club, rank: deputy}}"),
        noFinding(
            "CI-PRA-023",
            "impactSpaces: {name: S, members: [{name: School, rank: ceo}, {name: Home}]}"),
        noFinding(
            "CI-PRA-023", "impactSpaces: {name: S, members: {name: Club, rank: deputy}}", CLOSED),
        finding(
            "CI-PRA-024",
            "WARN RISK These impact spaces have a single member: S, T.",
            "impactSpaces: [{name: T, members: {name: Club}}, {name: S, members: {name: Club}}]"),
        finding(
            "CI-PRA-024",
            "WARN RISK This impact space has a single member: S.",
            "impactSpaces: {name: S, members: {name: Club}}"),
        noFinding("CI-PRA-024", "impactSpaces: {name: S, members: [{name: Club}, {name: Home}]}"),
        noFinding("CI-PRA-024", "impactSpaces: {name: S}"),
        noFinding("CI-PRA-024", "impactSpaces: {name: S, members: {name: Club}}", CLOSED),
        finding(
            "CI-PRA-025",
            "INFO MISSING_DATA Not recorded: the impact space that the strategy includes.",
            LAUNCHING,
            "strategy: impact space"),
        finding(
            "CI-PRA-025",
            "INFO MISSING_DATA Not recorded: the impact space that the strategy includes.",
            LAUNCHING,
            "strategy: combined",
            "impactSpaces: {name: S, until: 2019-12-31}"),
        noFinding("CI-PRA-025", LAUNCHING, "strategy: combined", "impactSpaces: {name: S}"),
        noFinding("CI-PRA-025", LAUNCHING, "strategy: collective impact"),
        noFinding("CI-PRA-025", OUTLINING, "strategy: impact space"),
        noFinding("CI-PRA-025", LAUNCHING, "strategy: impact space", CLOSED),
        finding(
            "CI-PRA-026",
            "WARN RISK The strategy is an impact space, and partners come from several sectors:"
                + " public, third.",
            "strategy: impact space",
            twoPartners),
        noFinding("CI-PRA-026", "strategy: combined", twoPartners),
        noFinding(
            "CI-PRA-026", "strategy: impact space", "partners: {id: a, name: A, sector: third}"),
        noFinding("CI-PRA-026", "strategy: impact space", twoPartners, CLOSED),
        finding(
            "CI-PRA-027",
            "INFO NOTE An impact space works beside the partners of several sectors: the strategy is"
                + " a combined one.",
            "impactSpaces: [{name: S}, {name: T, mode: standalone}]",
            twoPartners),
        noFinding("CI-PRA-027", "impactSpaces: {name: S, mode: standalone}", twoPartners),
        noFinding("CI-PRA-027", "impactSpaces: {name: S}", twoPartners, "strategy: combined"),
        noFinding(
            "CI-PRA-027", "impactSpaces: {name: S}", "partners: {id: a, name: A, sector: third}"),
        noFinding("CI-PRA-027", "impactSpaces: {name: S}", twoPartners, CLOSED));
  }

  private static List<TopicCase> perspectives() {
    return List.of(
        finding(
            "CI-PRA-035",
            "WARN RISK Trust and success were looked at only from the backbone's point of view.",
            "trust: {readings: [{level: sector, perspective: backbone}, {level: sector}]}",
            "successReviews: {dimension: process, perspective: backbone}"),
        noFinding(
            "CI-PRA-035",
            "trust: {readings: [{level: sector, perspective: backbone},",
            "  {level: sector, perspective: partners}]}"),
        noFinding("CI-PRA-035", "trust: {readings: {level: sector, perspective: partners}}"),
        noFinding("CI-PRA-035", "trust: {readings: {level: sector}}"),
        noFinding(
            "CI-PRA-035", "trust: {readings: {level: sector, perspective: backbone}}", CLOSED),
        finding(
            "CI-PRA-036",
            "WARN RISK No review of success takes these points of view: backbone, initiative.",
            INITIATING,
            "successReviews: [{dimension: process, perspective: partners}, {dimension: results}]"),
        finding(
            "CI-PRA-036",
            "WARN RISK No review of success takes this point of view: initiative.",
            INITIATING,
            "successReviews: [{dimension: process, perspective: partners},",
            "  {dimension: process, perspective: backbone}]"),
        noFinding(
            "CI-PRA-036",
            INITIATING,
            "successReviews: [{dimension: process, perspective: partners},",
            "  {dimension: process, perspective: backbone},",
            "  {dimension: process, perspective: initiative}]"),
        noFinding("CI-PRA-036", INITIATING, "successReviews: {dimension: process}"),
        noFinding(
            "CI-PRA-036",
            INITIATING,
            "successReviews: {dimension: process, perspective: backbone}"),
        noFinding(
            "CI-PRA-036", LAUNCHING, "successReviews: {dimension: process, perspective: partners}"),
        finding(
            "CI-PRA-037",
            "WARN RISK A view is recorded as that of the initiative, which is not yet an entity of"
                + " its own.",
            LAUNCHING,
            "trust: {readings: {level: sector, perspective: initiative}}"),
        noFinding(
            "CI-PRA-037",
            INITIATING,
            "trust: {readings: {level: sector, perspective: initiative}}"),
        noFinding(
            "CI-PRA-037", LAUNCHING, "trust: {readings: {level: sector, perspective: partners}}"),
        noFinding(
            "CI-PRA-037",
            LAUNCHING,
            "trust: {readings: {level: sector, perspective: initiative}}",
            CLOSED),
        finding(
            "CI-PRA-038",
            "VIOLATION UNMET The backbone does not know of gaps between points of view: Money, Pace.",
            "perspectiveGaps: [{topic: Pace, knownToBackbone: no},",
            "  {topic: Money, knownToBackbone: no, response: A talk}]"),
        finding(
            "CI-PRA-038",
            "VIOLATION UNMET The backbone does not know of a gap between points of view: Pace.",
            "perspectiveGaps: {topic: Pace, knownToBackbone: no}"),
        noFinding(
            "CI-PRA-038",
            "perspectiveGaps: [{topic: Pace, knownToBackbone: yes}, {topic: Money},",
            "  {topic: Place, knownToBackbone: no, until: 2019-12-31}]"),
        noFinding("CI-PRA-038", "perspectiveGaps: {topic: Pace, knownToBackbone: no}", CLOSED),
        finding(
            "CI-PRA-039",
            "WARN MISSING_DATA Not recorded: what is done about these gaps between points of view:"
                + " Money, Pace.",
            "perspectiveGaps: [{topic: Pace, knownToBackbone: yes}, {topic: Money, response: ' '}]"),
        finding(
            "CI-PRA-039",
            "WARN MISSING_DATA Not recorded: what is done about this gap between points of view:"
                + " Pace.",
            "perspectiveGaps: {topic: Pace}"),
        noFinding("CI-PRA-039", "perspectiveGaps: {topic: Pace, response: A slower plan}"),
        noFinding("CI-PRA-039", "perspectiveGaps: {topic: Pace, knownToBackbone: no}"),
        noFinding("CI-PRA-039", "perspectiveGaps: {topic: Pace}", CLOSED),
        finding(
            "CI-PRA-040",
            "WARN RISK Partners, backbone and initiative see trust differently: organization,"
                + " sector.",
            "trust: {readings: [{level: sector, value: low, perspective: partners},",
            "  {level: sector, value: high, perspective: backbone},",
            "  {level: organization, value: low, perspective: partners},",
            "  {level: organization, value: medium, perspective: initiative},",
            "  {level: individual, value: low, perspective: backbone}]}",
            "perspectiveGaps: {topic: Pace, between: [partners, backbone]}"),
        noFinding(
            "CI-PRA-040",
            "trust: {readings: [{level: sector, value: low, perspective: partners},",
            "  {level: sector, value: high, perspective: backbone}]}",
            "perspectiveGaps: {topic: Pace, between: [partners, backbone], response: A talk}"),
        noFinding(
            "CI-PRA-040",
            "trust: {readings: [{level: sector, value: high, perspective: partners},",
            "  {level: sector, value: high, perspective: backbone}]}"),
        noFinding(
            "CI-PRA-040",
            "trust: {readings: [{level: sector, value: low, perspective: partners},",
            "  {level: sector, value: high, perspective: backbone}]}",
            CLOSED),
        finding(
            "CI-PRA-041",
            "WARN RISK Partners, backbone and initiative see success differently: process.",
            "successReviews: [{dimension: process, rating: low, perspective: partners},",
            "  {dimension: process, rating: high, perspective: backbone},",
            "  {dimension: results, rating: high, perspective: partners},",
            "  {dimension: results, rating: high, perspective: backbone}]",
            "perspectiveGaps: {topic: Pace, between: [partners, initiative], response: A talk}"),
        noFinding(
            "CI-PRA-041",
            "successReviews: [{dimension: process, rating: low, perspective: partners},",
            "  {dimension: process, rating: high}]"),
        noFinding(
            "CI-PRA-041",
            "successReviews: [{dimension: process, rating: low, perspective: partners},",
            "  {dimension: process, rating: high, perspective: backbone}]",
            "perspectiveGaps: {topic: Pace, between: [partners, backbone], response: A talk}"),
        noFinding(
            "CI-PRA-041",
            "successReviews: [{dimension: process, rating: low, perspective: partners},",
            "  {dimension: process, rating: high, perspective: backbone}]",
            CLOSED),
        finding(
            "CI-PRA-042",
            "WARN RISK Partners, backbone and initiative answer these questions differently:"
                + " backbones.interestFree, communication.transparent.",
            "communication: {transparent: [{value: no, perspective: partners},",
            "  {value: yes, perspective: backbone}]}",
            "backbones: {name: B, interestFree: [{value: no, perspective: partners},",
            "  {value: yes, perspective: backbone}]}"),
        finding(
            "CI-PRA-042",
            "WARN RISK Partners, backbone and initiative answer this question differently:"
                + " coordinatedAction.",
            "coordinatedAction: [{value: no, perspective: partners},",
            "  {value: in progress, perspective: initiative}]"),
        noFinding(
            "CI-PRA-042",
            "coordinatedAction: [{value: no, perspective: partners},",
            "  {value: unknown, perspective: backbone}, {value: yes}]"),
        noFinding(
            "CI-PRA-042",
            "coordinatedAction: [{value: no, perspective: partners},",
            "  {value: yes, perspective: backbone}]",
            "perspectiveGaps: {topic: Pace, between: [partners, backbone], response: A talk}"),
        noFinding(
            "CI-PRA-042",
            "coordinatedAction: [{value: no, perspective: partners},",
            "  {value: yes, perspective: backbone}]",
            CLOSED));
  }

  private static List<TopicCase> trust() {
    return List.of(
        finding(
            "CI-PRA-050",
            "WARN RISK Trust was last worked on on 2018-12-31.",
            INITIATING,
            "trust: {activities: [{title: T, date: 2018-12-31}, {title: T}]}"),
        finding(
            "CI-PRA-050",
            "WARN RISK Trust was last worked on on 2018-12-31.",
            INITIATING,
            "intraSectorDialogues: {sector: third, date: 2018-12-31}"),
        finding(
            "CI-PRA-050",
            "WARN MISSING_DATA Not recorded: when trust was last worked on.",
            INITIATING,
            "trust: {activities: {title: T}}"),
        finding(
            "CI-PRA-050",
            "WARN MISSING_DATA Not recorded: when trust was last worked on.",
            IMPLEMENTING),
        noFinding("CI-PRA-050", IMPLEMENTING, "trust: {activities: {title: T, date: 2019-01-01}}"),
        noFinding(
            "CI-PRA-050",
            INITIATING,
            "trust: {activities: {title: T, date: 2018-01-01}}",
            "intraSectorDialogues: {sector: third, date: 2019-01-01}"),
        noFinding("CI-PRA-050", ORGANIZING),
        noFinding("CI-PRA-050", LAUNCHING, "trust: {activities: {title: T, date: 2012-01-01}}"),
        finding(
            "CI-PRA-051",
            "WARN MISSING_DATA Not recorded: work on trust inside these components: mutually"
                + " reinforcing activities, backbone organization.",
            ORGANIZING,
            "workGroups: {id: a, name: A}",
            "backbones: {name: B, status: designated}",
            "trust: {activities: [{title: T, component: common agenda},",
            "  {title: T, component: shared measurement}]}"),
        finding(
            "CI-PRA-051",
            "WARN MISSING_DATA Not recorded: work on trust inside this component: common agenda.",
            ORGANIZING,
            "trust: {activities: {title: T, component: shared measurement}}"),
        noFinding(
            "CI-PRA-051",
            ORGANIZING,
            "backbones: {name: B, status: none}",
            "trust: {activities: {title: T, component: common agenda}}"),
        noFinding("CI-PRA-051", ORGANIZING, "trust: {activities: {title: T}}"),
        noFinding(
            "CI-PRA-051",
            INITIATING,
            "commonAgenda: {status: preliminary}",
            "trust: {activities: {title: T, component: shared measurement}}"),
        finding(
            "CI-PRA-052",
            "WARN RISK Work on trust has not reached the network of partners, only: steering"
                + " committee, work groups.",
            IMPLEMENTING,
            "trust: {activities: [{title: T, circle: work groups},",
            "  {title: T, circle: steering committee}]}"),
        noFinding(
            "CI-PRA-052", IMPLEMENTING, "trust: {activities: {title: T, circle: partner network}}"),
        noFinding("CI-PRA-052", IMPLEMENTING, "trust: {activities: {title: T}}"),
        noFinding("CI-PRA-052", ORGANIZING, "trust: {activities: {title: T, circle: work groups}}"),
        finding(
            "CI-PRA-053",
            "WARN RISK Nothing is recorded to have been done since trust began to erode:"
                + " organization, sector.",
            "trust: {readings: [{level: sector, trend: eroding, date: 2019-06-01},",
            "  {level: organization, trend: eroding, date: 2019-06-01}],",
            "  activities: [{title: T, level: sector, date: 2019-05-31},",
            "  {title: T, level: individual, date: 2019-06-01}]}",
            "intraSectorDialogues: {sector: third, date: 2019-05-31}"),
        noFinding(
            "CI-PRA-053",
            "trust: {readings: {level: sector, trend: eroding, date: 2019-06-01},",
            "  activities: {title: T, level: sector, date: 2019-06-01}}"),
        noFinding(
            "CI-PRA-053",
            "trust: {readings: {level: sector, trend: eroding, date: 2019-06-01}}",
            "intraSectorDialogues: {sector: third, date: 2019-06-01}"),
        noFinding("CI-PRA-053", "trust: {readings: {level: sector, trend: stable}}"),
        noFinding("CI-PRA-053", "trust: {readings: {level: sector, trend: eroding}}", CLOSED),
        finding(
            "CI-PRA-054",
            "WARN RISK Trust is low: individual, sector.",
            "trust: {readings: [{level: sector, value: low}, {level: organization, value: medium},",
            "  {level: individual, value: low}]}"),
        noFinding(
            "CI-PRA-054",
            "trust: {readings: [{level: sector, value: low, date: 2018-01-01},",
            "  {level: sector, value: medium, date: 2019-01-01}]}"),
        noFinding("CI-PRA-054", "trust: {readings: {level: sector, value: low}}", CLOSED),
        finding(
            "CI-PRA-055",
            "INFO MISSING_DATA Not recorded: what shapes the trust that is eroding: sector.",
            "trust: {readings: [{level: sector, trend: eroding},",
            "  {level: individual, trend: eroding, contexts: national},",
            "  {level: organization, trend: stable}]}"),
        noFinding(
            "CI-PRA-055", "trust: {readings: {level: sector, trend: eroding, contexts: sectoral}}"),
        noFinding("CI-PRA-055", "trust: {readings: {level: sector, trend: eroding}}", CLOSED),
        finding(
            "CI-PRA-056",
            "WARN RISK No resources are set aside for building trust.",
            "trust: {resourcesAllocated: no}"),
        finding(
            "CI-PRA-056",
            "INFO MISSING_DATA Not recorded: whether resources are set aside for building trust.",
            LAUNCHING,
            "trust: {activities: {title: T}}"),
        noFinding("CI-PRA-056", LAUNCHING, "trust: {resourcesAllocated: yes}"),
        noFinding(
            "CI-PRA-056",
            LAUNCHING,
            "trust: {resourcesAllocated: in progress, activities: {title: T}}"),
        noFinding("CI-PRA-056", LAUNCHING, "trust: {readings: {level: sector}}"),
        noFinding("CI-PRA-056", OUTLINING, "trust: {activities: {title: T}}"),
        noFinding("CI-PRA-056", "trust: {resourcesAllocated: no}", CLOSED),
        noFinding("CI-PRA-056", LAUNCHING, "trust: {activities: {title: T}}", CLOSED),
        finding(
            "CI-PRA-057",
            "WARN MISSING_DATA Not recorded: how far partners trust the backbone.",
            INITIATING,
            "trust: {readings: {level: sector}}",
            "backbones: {name: B}"),
        noFinding(
            "CI-PRA-057",
            INITIATING,
            "trust: {readings: {level: sector}}",
            "backbones: {name: B, credibilityRating: low}"),
        noFinding("CI-PRA-057", INITIATING, "backbones: {name: B}"),
        noFinding("CI-PRA-057", INITIATING, "trust: {readings: {level: sector}}"),
        noFinding(
            "CI-PRA-057", LAUNCHING, "trust: {readings: {level: sector}}", "backbones: {name: B}"));
  }

  private static List<TopicCase> success() {
    return List.of(
        finding(
            "CI-PRA-070",
            "WARN RISK Success was never looked at in these dimensions: process, relationships.",
            INITIATING,
            "successReviews: {dimension: results}"),
        finding(
            "CI-PRA-070",
            "WARN RISK Success was never looked at in this dimension: relationships.",
            INITIATING,
            "successReviews: [{dimension: results}, {dimension: process}]"),
        noFinding(
            "CI-PRA-070",
            INITIATING,
            "successReviews: [{dimension: results}, {dimension: process},",
            "  {dimension: relationships}]"),
        noFinding("CI-PRA-070", INITIATING),
        noFinding("CI-PRA-070", LAUNCHING, "successReviews: {dimension: process}"),
        finding(
            "CI-PRA-071",
            "INFO NOTE Success was last reviewed on 2018-12-31.",
            ORGANIZING,
            "successReviews: {dimension: results, date: 2018-12-31}"),
        finding(
            "CI-PRA-071",
            "INFO MISSING_DATA Not recorded: when success was last reviewed.",
            ORGANIZING,
            "successReviews: {dimension: results}"),
        finding(
            "CI-PRA-071",
            "INFO MISSING_DATA Not recorded: when success was last reviewed.",
            IMPLEMENTING),
        noFinding("CI-PRA-071", ORGANIZING),
        noFinding(
            "CI-PRA-071", IMPLEMENTING, "successReviews: {dimension: results, date: 2019-01-01}"),
        noFinding(
            "CI-PRA-071", INITIATING, "successReviews: {dimension: results, date: 2012-01-01}"),
        finding(
            "CI-PRA-072",
            "WARN RISK Success is low in these dimensions: results, relationships.",
            "successReviews: [{dimension: relationships, rating: low},",
            "  {dimension: results, rating: low}, {dimension: process, rating: medium}]"),
        finding(
            "CI-PRA-072",
            "WARN RISK Success is low in this dimension: process.",
            "successReviews: {dimension: process, rating: low}"),
        noFinding(
            "CI-PRA-072",
            "successReviews: [{dimension: process, rating: low, date: 2018-01-01},",
            "  {dimension: process, rating: medium, date: 2019-01-01}]"),
        noFinding("CI-PRA-072", "successReviews: {dimension: process, rating: low}", CLOSED));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatPracticeHasShownToMatterIsNoticed(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(CODES, cases().toList());
  }

  @Test
  void anInitiativeThatSaysNothingIsNotAskedAboutItsRelations() {
    assertThat(diagnose().findings())
        .isNotEmpty()
        .noneMatch(finding -> finding.code().startsWith(CODES));
  }

  @Test
  void theCasesStandWhereTheyAreMeantToStand() {
    assertThat(diagnose(ASSESSING).stage().observed())
        .isEqualTo(LifecycleStage.READINESS_ASSESSMENT);
    assertThat(diagnose(OUTLINING).stage().observed()).isEqualTo(LifecycleStage.OUTLINE_BUILDING);
    assertThat(diagnose(LAUNCHING).stage().observed()).isEqualTo(LifecycleStage.LAUNCH);
    assertThat(diagnose(INITIATING).stage().observed()).isEqualTo(LifecycleStage.INITIATE_ACTION);
    assertThat(diagnose(ORGANIZING).stage().observed())
        .isEqualTo(LifecycleStage.ORGANIZE_FOR_IMPACT);
    assertThat(diagnose(IMPLEMENTING).stage().observed())
        .isEqualTo(LifecycleStage.IMPLEMENT_AND_SUSTAIN);
  }

  /** What is asked about early is asked for a good reason; nothing else is said. */
  private static Set<String> askedOn(LocalDate day) {
    return switch (day.toString()) {
      case "2014-07-12" -> Set.of("CI-PRA-021");
      case "2014-11-12" -> Set.of("CI-PRA-057");
      default -> Set.of();
    };
  }

  @ParameterizedTest
  @EnumSource
  void aHealthyInitiativeIsOnlyAskedWhatItHasNotYetDone(LifecycleStage stage) {
    for (LocalDate day : List.of(Ready.eveOf(stage), Ready.after(stage), TODAY)) {
      assertThat(CollectiveImpact.standard().diagnose(SampleInitiatives.mature(), day).findings())
          .extracting(Finding::code)
          .filteredOn(code -> code.startsWith(CODES))
          .as(day.toString())
          .containsExactlyElementsOf(askedOn(day));
    }
  }
}
