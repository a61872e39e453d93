package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.COORDINATED;
import static org.collectiveimpact.rules.builtin.TopicCase.RESULTS;
import static org.collectiveimpact.rules.builtin.TopicCase.TODAY;
import static org.collectiveimpact.rules.builtin.TopicCase.diagnose;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How well problem, agenda, measurement and activity are worked on; today is 2020-01-01. */
class PracticeContentRulesTest {

  /** How the codes of these rules begin. */
  private static final String CODES = "CI-PRA-1";

  private static final String IMPLEMENTING = COORDINATED + RESULTS;

  private static final String ORGANIZING = "commonAgenda: {status: final}\n";

  private static final String INITIATING = "steeringCommittee: {working: yes, crossSector: yes}\n";

  private static final String LAUNCHING = "launch: {prepared: yes}\n";

  private static final String CLOSED = "closure: {date: 2019-01-01}\n";

  /** The answers that make a problem complex. */
  private static final String COMPLEX =
      "solutionKnown: no, solutionReplicable: no, singleActorCanSolve: no";

  private static final String MAPPED = "readiness: {mapping: {status: completed}}";

  private static String problem(String properties) {
    return "problem: {" + COMPLEX + ", " + properties + "}";
  }

  private static String stakeholders(String... arenas) {
    StringBuilder stakeholders = new StringBuilder("stakeholders: [");
    for (String arena : arenas) {
      stakeholders
          .append("{name: A")
          .append(arena.isEmpty() ? "" : ", arena: " + arena)
          .append("},");
    }
    return stakeholders.append("]").toString();
  }

  static List<TopicCase> cases() {
    return Stream.of(problem(), agenda(), measurement(), plan(), partners(), groups())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TopicCase> problem() {
    return List.of(
        finding(
            "CI-PRA-101",
            "INFO NOTE The problem is taken for complex by few marks of complexity: no known plan.",
            problem("complexityMarks: no known plan")),
        finding(
            "CI-PRA-101",
            "INFO MISSING_DATA Not recorded: the marks that show the problem to be complex.",
            "problem: {declaredComplexity: complex}"),
        noFinding("CI-PRA-101", problem("complexityMarks: [no known plan, high uncertainty]")),
        noFinding("CI-PRA-101", "problem: {complexityMarks: no known plan}"),
        noFinding("CI-PRA-101", problem("complexityMarks: no known plan"), LAUNCHING),
        noFinding("CI-PRA-101", problem("complexityMarks: no known plan"), CLOSED),
        finding(
            "CI-PRA-102",
            "WARN RISK Expert knowledge is said to suffice, and yet all who share the problem must"
                + " take part.",
            "problem: {expertKnowledgeSufficient: yes, requiresEveryoneInvolved: yes}"),
        noFinding(
            "CI-PRA-102",
            "problem: {expertKnowledgeSufficient: no, requiresEveryoneInvolved: yes}"),
        noFinding(
            "CI-PRA-102",
            "problem: {expertKnowledgeSufficient: yes, requiresEveryoneInvolved: no}"),
        noFinding(
            "CI-PRA-102",
            "problem: {expertKnowledgeSufficient: yes, requiresEveryoneInvolved: yes}",
            LAUNCHING),
        noFinding(
            "CI-PRA-102",
            "problem: {expertKnowledgeSufficient: yes, requiresEveryoneInvolved: yes}",
            CLOSED),
        finding(
            "CI-PRA-103",
            "WARN RISK Perceptions must change deeply, but the initiative plans only 23 months"
                + " ahead.",
            "problem: {requiresPerceptionChange: yes}",
            "plannedHorizonMonths: 23"),
        noFinding(
            "CI-PRA-103", "problem: {requiresPerceptionChange: yes}", "plannedHorizonMonths: 24"),
        noFinding("CI-PRA-103", "problem: {requiresPerceptionChange: yes}"),
        noFinding(
            "CI-PRA-103", "problem: {requiresPerceptionChange: no}", "plannedHorizonMonths: 23"),
        noFinding(
            "CI-PRA-103",
            "problem: {requiresPerceptionChange: yes}",
            "plannedHorizonMonths: 23",
            IMPLEMENTING),
        noFinding(
            "CI-PRA-103",
            "problem: {requiresPerceptionChange: yes}",
            "plannedHorizonMonths: 23",
            CLOSED),
        finding(
            "CI-PRA-104",
            "INFO MISSING_DATA Not recorded: what makes the problem social.",
            "problem: {social: yes}"),
        noFinding("CI-PRA-104", "problem: {social: yes, socialDimension: Young people drop out}"),
        noFinding("CI-PRA-104", "problem: {social: no}"),
        noFinding("CI-PRA-104", "problem: {social: yes}", LAUNCHING),
        noFinding("CI-PRA-104", "problem: {social: yes}", CLOSED),
        finding(
            "CI-PRA-105",
            "WARN RISK The mapping found only 2 actors.",
            problem("social: yes"),
            MAPPED,
            stakeholders("", "")),
        finding(
            "CI-PRA-105",
            "WARN RISK The mapping found one actor.",
            problem("social: yes"),
            MAPPED,
            stakeholders("")),
        noFinding("CI-PRA-105", problem("social: yes"), MAPPED, stakeholders("", "", "")),
        noFinding("CI-PRA-105", problem("social: yes"), MAPPED),
        noFinding("CI-PRA-105", "problem: {social: yes}", MAPPED, stakeholders("")),
        noFinding(
            "CI-PRA-105",
            problem("social: yes"),
            "readiness: {mapping: {status: running}}",
            stakeholders("")),
        noFinding("CI-PRA-105", problem("social: yes"), MAPPED, stakeholders(""), LAUNCHING),
        noFinding("CI-PRA-105", problem("social: yes"), MAPPED, stakeholders(""), CLOSED),
        finding(
            "CI-PRA-106",
            "WARN RISK All actors that the mapping found move in few arenas: civil.",
            problem("social: yes"),
            MAPPED,
            stakeholders("civil", "civil", "civil")),
        noFinding("CI-PRA-106", problem("social: yes"), MAPPED, stakeholders("civil", "public")),
        noFinding("CI-PRA-106", problem("social: yes"), MAPPED, stakeholders("civil", "")),
        noFinding("CI-PRA-106", "problem: {social: yes}", MAPPED, stakeholders("civil")),
        noFinding("CI-PRA-106", problem("social: yes"), stakeholders("civil")),
        noFinding("CI-PRA-106", problem("social: yes"), MAPPED, stakeholders("civil"), LAUNCHING),
        noFinding("CI-PRA-106", problem("social: yes"), MAPPED, stakeholders("civil"), CLOSED),
        finding(
            "CI-PRA-107",
            "WARN RISK One answer speaks against a complex social problem.",
            problem("solutionContentPredictable: yes")),
        finding(
            "CI-PRA-107",
            "WARN RISK 3 answers speak against a complex social problem.",
            problem("outcomePredictable: yes, expertiseDiverse: no, needsAllSectors: no")),
        noFinding(
            "CI-PRA-107",
            problem("outcomePredictable: no, expertiseDiverse: yes, needsAllSectors: yes")),
        noFinding("CI-PRA-107", "problem: {outcomePredictable: yes}"),
        noFinding("CI-PRA-107", problem("outcomePredictable: yes"), LAUNCHING),
        noFinding("CI-PRA-107", problem("outcomePredictable: yes"), CLOSED));
  }

  private static List<TopicCase> agenda() {
    String points = "{name: P}, ".repeat(11);
    return List.of(
        finding(
            "CI-PRA-111",
            "INFO MISSING_DATA Not recorded: what any partner needs beside the shared interest.",
            INITIATING,
            "commonAgenda: {vision: V}",
            "partners: {id: p, name: P}"),
        noFinding(
            "CI-PRA-111",
            INITIATING,
            "commonAgenda: {vision: V}",
            "partners: [{id: p, name: P, ownNeeds: N}, {id: q, name: Q}]"),
        noFinding("CI-PRA-111", INITIATING, "commonAgenda: {vision: V}"),
        noFinding("CI-PRA-111", INITIATING, "partners: {id: p, name: P}"),
        noFinding("CI-PRA-111", "commonAgenda: {vision: V}", "partners: {id: p, name: P}"),
        noFinding(
            "CI-PRA-111", IMPLEMENTING, "commonAgenda: {vision: V}", "partners: {id: p, name: P}"),
        finding(
            "CI-PRA-112",
            "INFO MISSING_DATA Not recorded: what the boundaries leave outside.",
            INITIATING,
            "commonAgenda: {boundaries: {kind: geographic, inScope: The valley}}"),
        noFinding(
            "CI-PRA-112",
            INITIATING,
            "commonAgenda: {boundaries: [{kind: geographic}, {kind: content, outOfScope: Crime}]}"),
        noFinding("CI-PRA-112", INITIATING),
        noFinding("CI-PRA-112", "commonAgenda: {boundaries: {kind: geographic}}"),
        finding(
            "CI-PRA-113",
            "WARN RISK The framework takes up what its boundaries leave outside: Crime.",
            INITIATING,
            "commonAgenda: {boundaries: {kind: content, outOfScope: crime},",
            "  framework: {keyPoints: {name: Crime}}}"),
        noFinding(
            "CI-PRA-113",
            INITIATING,
            "commonAgenda: {boundaries: {kind: content, inScope: crime},",
            "  framework: {keyPoints: {name: Crime}}}"),
        noFinding(
            "CI-PRA-113",
            LAUNCHING,
            "commonAgenda: {boundaries: {kind: content, outOfScope: crime},",
            "  framework: {keyPoints: {name: Crime}}}"),
        finding(
            "CI-PRA-114",
            "WARN RISK The framework has 13 key points; that is no longer simple.",
            INITIATING,
            "commonAgenda: {framework: {keyPoints: [" + distinct(13) + "]}}"),
        noFinding(
            "CI-PRA-114",
            INITIATING,
            "commonAgenda: {framework: {keyPoints: [" + distinct(12) + "]}}"),
        noFinding(
            "CI-PRA-114",
            INITIATING,
            "commonAgenda: {framework: {keyPoints: [" + points + points + "]}}"),
        noFinding("CI-PRA-114", "commonAgenda: {framework: {keyPoints: [" + distinct(13) + "]}}"),
        finding(
            "CI-PRA-115",
            "WARN RISK The framework was agreed without considering the activity of all"
                + " stakeholders.",
            INITIATING,
            "commonAgenda: {framework: {agreed: yes, existingActivitiesConsidered: no}}"),
        finding(
            "CI-PRA-115",
            "INFO MISSING_DATA Not recorded: whether the framework considers the activity of all"
                + " stakeholders.",
            INITIATING,
            "commonAgenda: {framework: {agreed: yes}}"),
        noFinding(
            "CI-PRA-115",
            INITIATING,
            "commonAgenda: {framework: {agreed: yes, existingActivitiesConsidered: yes}}"),
        noFinding(
            "CI-PRA-115",
            INITIATING,
            "commonAgenda: {framework: {agreed: in progress, existingActivitiesConsidered: no}}"),
        noFinding(
            "CI-PRA-115",
            "commonAgenda: {framework: {agreed: yes, existingActivitiesConsidered: no}}"),
        finding(
            "CI-PRA-116",
            "INFO MISSING_DATA Not recorded: the key points of the framework.",
            INITIATING,
            "commonAgenda: {framework: {agreed: yes}}"),
        noFinding(
            "CI-PRA-116",
            INITIATING,
            "commonAgenda: {framework: {agreed: yes, keyPoints: {name: Reading}}}"),
        noFinding("CI-PRA-116", INITIATING, "commonAgenda: {framework: {agreed: in progress}}"),
        noFinding("CI-PRA-116", "commonAgenda: {framework: {agreed: yes}}"),
        finding(
            "CI-PRA-117",
            "INFO NOTE The agenda has been in definition since 2018-12-31.",
            "commonAgenda: {status: {value: in definition, date: 2018-12-31}}"),
        noFinding("CI-PRA-117", "commonAgenda: {status: {value: in definition, date: 2019-01-01}}"),
        noFinding("CI-PRA-117", "commonAgenda: {status: in definition}"),
        noFinding("CI-PRA-117", "commonAgenda: {status: {value: preliminary, date: 2018-12-31}}"),
        noFinding(
            "CI-PRA-117",
            "commonAgenda: {status: {value: in definition, date: 2017-12-31}}",
            CLOSED));
  }

  private static String distinct(int keyPoints) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < keyPoints; i++) {
      points.append("{name: Point ").append(i).append("}, ");
    }
    return points.toString();
  }

  private static List<TopicCase> measurement() {
    String tied = "commonAgenda: {status: final, goals: [{statement: G}, {statement: H}]}";
    return List.of(
        finding(
            "CI-PRA-121",
            "WARN RISK A goal has no indicator: H.",
            tied,
            "sharedMeasurement: {indicators: {id: a, name: A, goal: G}}"),
        finding(
            "CI-PRA-121",
            "WARN RISK 2 goals have no indicator: F, H.",
            "commonAgenda: {status: final, goals: [{statement: G}, {statement: H}, {statement: F}]}",
            "sharedMeasurement: {indicators: {id: a, name: A, goal: G}}"),
        noFinding(
            "CI-PRA-121",
            tied,
            "sharedMeasurement: {indicators: [{id: a, name: A, goal: G}, {id: b, name: B, goal: H}]}"),
        noFinding("CI-PRA-121", tied, "sharedMeasurement: {indicators: {id: a, name: A}}"),
        noFinding(
            "CI-PRA-121",
            "commonAgenda: {goals: [{statement: G}, {statement: H}]}",
            "sharedMeasurement: {indicators: {id: a, name: A, goal: G}}"),
        finding(
            "CI-PRA-122",
            "WARN RISK An indicator was last measured on 2018-12-31.",
            IMPLEMENTING,
            measured("2018-12-31")),
        finding(
            "CI-PRA-122",
            "INFO MISSING_DATA Not recorded: when each indicator was last measured.",
            IMPLEMENTING,
            "sharedMeasurement: {indicators: {id: a, name: A}}"),
        noFinding("CI-PRA-122", IMPLEMENTING, measured("2019-01-01")),
        noFinding("CI-PRA-122", IMPLEMENTING),
        noFinding("CI-PRA-122", ORGANIZING, measured("2012-12-31")),
        finding(
            "CI-PRA-123",
            "WARN RISK The measurement system does not show progress against the agenda; it has:"
                + " uniform language.",
            ORGANIZING,
            "sharedMeasurement: {capabilities: uniform language}"),
        noFinding(
            "CI-PRA-123", ORGANIZING, "sharedMeasurement: {capabilities: progress vs agenda}"),
        noFinding("CI-PRA-123", ORGANIZING),
        noFinding("CI-PRA-123", INITIATING, "sharedMeasurement: {capabilities: uniform language}"),
        finding(
            "CI-PRA-124",
            "INFO NOTE The measurement system could do more: target sync, learning platform.",
            ORGANIZING,
            "sharedMeasurement: {capabilities: [progress vs agenda, collaboration,",
            "  uniform language]}"),
        noFinding(
            "CI-PRA-124",
            ORGANIZING,
            "sharedMeasurement: {capabilities: [progress vs agenda, collaboration,",
            "  uniform language, target sync, learning platform]}"),
        noFinding("CI-PRA-124", ORGANIZING, "sharedMeasurement: {capabilities: collaboration}"),
        noFinding(
            "CI-PRA-124", INITIATING, "sharedMeasurement: {capabilities: progress vs agenda}"),
        finding(
            "CI-PRA-125",
            "INFO MISSING_DATA Not recorded: any meeting about what the measurement system shows.",
            ORGANIZING,
            "sharedMeasurement: {systemInUse: yes}"),
        noFinding(
            "CI-PRA-125",
            ORGANIZING,
            "sharedMeasurement: {systemInUse: yes, reviewMeetings: {date: 2019-06-01}}"),
        noFinding("CI-PRA-125", ORGANIZING, "sharedMeasurement: {systemInUse: in progress}"),
        noFinding("CI-PRA-125", IMPLEMENTING, "sharedMeasurement: {systemInUse: yes}"),
        noFinding("CI-PRA-125", INITIATING, "sharedMeasurement: {systemInUse: yes}"),
        finding(
            "CI-PRA-129",
            "WARN RISK Partners do not agree on measures: A, How often.",
            ORGANIZING,
            "sharedMeasurement: {indicators: [{id: a, name: A, agreed: no}, {id: b, name: B,",
            "  agreed: in progress}]}",
            "disagreements: {topic: How often, kind: metric}"),
        noFinding(
            "CI-PRA-129",
            ORGANIZING,
            "sharedMeasurement: {indicators: {id: a, name: A}}",
            "disagreements: [{topic: How often, kind: metric, resolved: yes},",
            "  {topic: How it began, kind: narrative}]"),
        noFinding("CI-PRA-129", INITIATING, "disagreements: {topic: How often, kind: metric}"),
        finding(
            "CI-PRA-130",
            "WARN RISK A partner has few means for measurement, and no support is recorded: P.",
            ORGANIZING,
            "partners: {id: p, name: P, measurementCapacity: low}"),
        finding(
            "CI-PRA-130",
            "WARN RISK 2 partners have few means for measurement, and no support is recorded: P, Q.",
            ORGANIZING,
            "partners: [{id: q, name: Q, measurementCapacity: low},",
            "  {id: p, name: P, measurementCapacity: low}]"),
        noFinding(
            "CI-PRA-130",
            ORGANIZING,
            "partners: {id: p, name: P, measurementCapacity: low}",
            "sharedMeasurement: {backboneSupport: training}"),
        noFinding(
            "CI-PRA-130", ORGANIZING, "partners: {id: p, name: P, measurementCapacity: medium}"),
        noFinding(
            "CI-PRA-130", INITIATING, "partners: {id: p, name: P, measurementCapacity: low}"));
  }

  private static String measured(String day) {
    return "sharedMeasurement: {indicators: {id: a, name: A, measurements: {value: 1, date: "
        + day
        + "}}}";
  }

  private static List<TopicCase> plan() {
    return List.of(
        finding(
            "CI-PRA-126",
            "INFO NOTE Measurement is not developmental.",
            ORGANIZING,
            "sharedMeasurement: {plan: {developmental: no}}"),
        finding(
            "CI-PRA-126",
            "INFO MISSING_DATA Not recorded: whether measurement is developmental, although change"
                + " is hard to measure here.",
            ORGANIZING,
            "sharedMeasurement: {challenges: complexity}"),
        noFinding(
            "CI-PRA-126",
            ORGANIZING,
            "sharedMeasurement: {challenges: complexity, plan: {developmental: yes}}"),
        noFinding(
            "CI-PRA-126",
            ORGANIZING,
            "sharedMeasurement: {challenges: complexity, plan: {developmental: in progress}}"),
        noFinding("CI-PRA-126", ORGANIZING, "sharedMeasurement: {challenges: cost}"),
        noFinding("CI-PRA-126", INITIATING, "sharedMeasurement: {plan: {developmental: no}}"),
        finding(
            "CI-PRA-127",
            "WARN RISK Measurement meets several challenges and asks neither how nor why.",
            ORGANIZING,
            "sharedMeasurement: {challenges: [cost, disagreement], plan: {questions: what}}"),
        noFinding(
            "CI-PRA-127",
            ORGANIZING,
            "sharedMeasurement: {challenges: cost, plan: {questions: what}}"),
        noFinding(
            "CI-PRA-127",
            ORGANIZING,
            "sharedMeasurement: {challenges: [cost, disagreement], plan: {questions: [what, how]}}"),
        noFinding(
            "CI-PRA-127",
            ORGANIZING,
            "sharedMeasurement: {challenges: [cost, disagreement], plan: {questions: why}}"),
        noFinding(
            "CI-PRA-127", ORGANIZING, "sharedMeasurement: {challenges: [cost, disagreement]}"),
        noFinding(
            "CI-PRA-127",
            INITIATING,
            "sharedMeasurement: {challenges: [cost, disagreement], plan: {questions: what}}"),
        finding(
            "CI-PRA-128",
            "WARN RISK Measuring happens only afterwards.",
            ORGANIZING,
            "sharedMeasurement: {plan: {timing: retrospective}}"),
        noFinding("CI-PRA-128", ORGANIZING, "sharedMeasurement: {plan: {timing: ongoing}}"),
        noFinding("CI-PRA-128", ORGANIZING),
        noFinding("CI-PRA-128", INITIATING, "sharedMeasurement: {plan: {timing: retrospective}}"),
        finding(
            "CI-PRA-131",
            "WARN RISK The cost of measurement is not estimated.",
            ORGANIZING,
            "sharedMeasurement: {plan: {completed: yes, costEstimated: no}}"),
        finding(
            "CI-PRA-131",
            "INFO MISSING_DATA Not recorded: whether the cost of measurement is estimated.",
            ORGANIZING,
            "sharedMeasurement: {plan: {completed: yes}}"),
        noFinding(
            "CI-PRA-131",
            ORGANIZING,
            "sharedMeasurement: {plan: {completed: yes, costEstimated: yes}}"),
        noFinding("CI-PRA-131", ORGANIZING, "sharedMeasurement: {plan: {costEstimated: no}}"),
        noFinding(
            "CI-PRA-131",
            ORGANIZING,
            "sharedMeasurement: {plan: {completed: in progress, costEstimated: no}}"),
        noFinding(
            "CI-PRA-131",
            IMPLEMENTING,
            "sharedMeasurement: {plan: {completed: yes, costEstimated: no}}"),
        noFinding(
            "CI-PRA-131",
            INITIATING,
            "sharedMeasurement: {plan: {completed: yes, costEstimated: no}}"));
  }

  private static List<TopicCase> partners() {
    String partners = "partners: [{id: p, name: P}, {id: q, name: Q}]";
    String points = "commonAgenda: {status: final, framework: {keyPoints: {name: Reading}}}";
    String indicator = "sharedMeasurement: {indicators: {id: a, name: A}}";
    return List.of(
        finding(
            "CI-PRA-141",
            "WARN RISK One partner alone owns 83 percent of the strategies and action plans.",
            ORGANIZING,
            partners,
            "actionPlans: [" + "{partner: p}, ".repeat(5) + "{partner: q}]"),
        noFinding(
            "CI-PRA-141",
            ORGANIZING,
            partners,
            "actionPlans: [" + "{partner: p}, ".repeat(4) + "{partner: q}]"),
        noFinding("CI-PRA-141", ORGANIZING, partners, "actionPlans: {partner: p}"),
        noFinding("CI-PRA-141", INITIATING, partners, "actionPlans: [{partner: p}, {partner: p}]"),
        finding(
            "CI-PRA-142",
            "WARN RISK A partner is not committed to active learning and constant change: P.",
            INITIATING,
            "partners: [{id: p, name: P, commitments: data sharing}, {id: q, name: Q}]"),
        finding(
            "CI-PRA-142",
            "WARN RISK 2 partners are not committed to active learning and constant change: P, Q.",
            INITIATING,
            "partners: [{id: p, name: P, commitments: change},",
            "  {id: q, name: Q, commitments: active learning}]"),
        noFinding(
            "CI-PRA-142",
            INITIATING,
            "partners: {id: p, name: P, commitments: [change, active learning]}"),
        noFinding("CI-PRA-142", INITIATING, partners),
        noFinding("CI-PRA-142", LAUNCHING, "partners: {id: p, name: P, commitments: data sharing}"),
        finding(
            "CI-PRA-143",
            "WARN RISK A partner has an action plan without a shared indicator: Q.",
            ORGANIZING,
            partners,
            indicator,
            "actionPlans: [{partner: p, indicators: a}, {partner: q}]"),
        finding(
            "CI-PRA-143",
            "WARN RISK 2 partners have an action plan without a shared indicator: P, Q.",
            ORGANIZING,
            partners,
            indicator,
            "actionPlans: [{partner: p}, {partner: q}]"),
        noFinding(
            "CI-PRA-143",
            ORGANIZING,
            partners,
            indicator,
            "actionPlans: {partner: p, indicators: a}"),
        noFinding("CI-PRA-143", ORGANIZING, partners, "actionPlans: {partner: p}"),
        noFinding("CI-PRA-143", INITIATING, partners, indicator, "actionPlans: {partner: p}"),
        finding(
            "CI-PRA-144",
            "WARN RISK A partner is asked to change all of its activity: P.",
            "partners: {id: p, name: P, fullChangeDemanded: yes}"),
        finding(
            "CI-PRA-144",
            "WARN RISK 2 partners are asked to change all of their activity: P, Q.",
            "partners: [{id: q, name: Q, fullChangeDemanded: yes},",
            "  {id: p, name: P, fullChangeDemanded: yes}]"),
        noFinding("CI-PRA-144", "partners: {id: p, name: P, fullChangeDemanded: no}"),
        noFinding("CI-PRA-144", "partners: {id: p, name: P, fullChangeDemanded: yes}", CLOSED),
        finding(
            "CI-PRA-145",
            "INFO NOTE A partner has an action plan apart from the key points of the framework: P.",
            points,
            partners,
            "actionPlans: [{partner: p, keyPoints: Arts}, {partner: q, keyPoints: Reading}]"),
        finding(
            "CI-PRA-145",
            "INFO NOTE 2 partners have an action plan apart from the key points of the framework:"
                + " P, Q.",
            points,
            partners,
            "actionPlans: [{partner: p, keyPoints: Arts}, {partner: q, keyPoints: Arts}]"),
        noFinding(
            "CI-PRA-145",
            points,
            partners,
            "actionPlans: [{partner: p, keyPoints: [Arts, Reading]}, {partner: q}]"),
        noFinding(
            "CI-PRA-145",
            "commonAgenda: {framework: {keyPoints: {name: Reading}}}",
            partners,
            "actionPlans: {partner: p, keyPoints: Arts}"));
  }

  private static List<TopicCase> groups() {
    String links = "workGroups: [{id: a, name: A, links: b}, {id: b, name: B}, ";
    return List.of(
        finding(
            "CI-PRA-146",
            "WARN RISK A work group coordinates with no other: C.",
            ORGANIZING,
            links + "{id: c, name: C}]"),
        finding(
            "CI-PRA-146",
            "WARN RISK 2 work groups coordinate with no other: C, D.",
            ORGANIZING,
            links + "{id: d, name: D}, {id: c, name: C}]"),
        noFinding("CI-PRA-146", ORGANIZING, links + "{id: c, name: C, links: a}]"),
        noFinding("CI-PRA-146", ORGANIZING, "workGroups: [{id: a, name: A}, {id: b, name: B}]"),
        noFinding("CI-PRA-146", INITIATING, links + "{id: c, name: C}]"),
        finding(
            "CI-PRA-147",
            "WARN RISK The backbone keeps no contact with a work group: A.",
            ORGANIZING,
            "workGroups: {id: a, name: A, backboneContact: no}"),
        finding(
            "CI-PRA-147",
            "WARN RISK The backbone keeps no contact with 2 work groups: A, B.",
            ORGANIZING,
            "workGroups: [{id: b, name: B, backboneContact: no},",
            "  {id: a, name: A, backboneContact: no}]"),
        noFinding(
            "CI-PRA-147",
            ORGANIZING,
            "workGroups: [{id: a, name: A, backboneContact: yes}, {id: b, name: B}]"),
        noFinding("CI-PRA-147", INITIATING, "workGroups: {id: a, name: A, backboneContact: no}"),
        finding(
            "CI-PRA-148",
            "WARN RISK A work group last got feedback based on data on 2019-06-30.",
            IMPLEMENTING,
            "workGroups: {id: a, name: A, feedbackDates: 2019-06-30}"),
        finding(
            "CI-PRA-148",
            "INFO MISSING_DATA Not recorded: when each work group last got feedback based on data.",
            IMPLEMENTING,
            "workGroups: {id: a, name: A}"),
        noFinding(
            "CI-PRA-148", IMPLEMENTING, "workGroups: {id: a, name: A, feedbackDates: 2019-07-01}"),
        noFinding("CI-PRA-148", IMPLEMENTING),
        noFinding(
            "CI-PRA-148", ORGANIZING, "workGroups: {id: a, name: A, feedbackDates: 2012-06-30}"),
        finding(
            "CI-PRA-149",
            "WARN RISK A work group shares its work less often than it meets: A.",
            IMPLEMENTING,
            "workGroups: {id: a, name: A, meetingCadenceMonths: 6, sharedOn: 2019-06-30}"),
        finding(
            "CI-PRA-149",
            "WARN RISK 2 work groups share their work less often than they meet: A, B.",
            IMPLEMENTING,
            "workGroups: [{id: a, name: A, meetingCadenceMonths: 6, sharedOn: 2019-06-30},",
            "  {id: b, name: B, meetingCadenceMonths: 1, sharedOn: 2019-11-30}]"),
        noFinding(
            "CI-PRA-149",
            IMPLEMENTING,
            "workGroups: [{id: a, name: A, meetingCadenceMonths: 6, sharedOn: 2019-07-01},",
            "  {id: b, name: B, meetingCadenceMonths: 1}]"),
        noFinding(
            "CI-PRA-149",
            ORGANIZING,
            "workGroups: {id: a, name: A, meetingCadenceMonths: 6, sharedOn: 2012-06-30}"),
        finding(
            "CI-PRA-150",
            "WARN RISK A work group without a rhythm last shared its work on 2019-09-30.",
            IMPLEMENTING,
            "workGroups: {id: a, name: A, sharedOn: 2019-09-30}"),
        finding(
            "CI-PRA-150",
            "INFO MISSING_DATA Not recorded: how often each work group meets, and when it last"
                + " shared its work.",
            IMPLEMENTING,
            "workGroups: [{id: a, name: A, sharedOn: 2019-12-30}, {id: b, name: B}]"),
        noFinding("CI-PRA-150", IMPLEMENTING, "workGroups: {id: a, name: A, sharedOn: 2019-10-01}"),
        noFinding(
            "CI-PRA-150", IMPLEMENTING, "workGroups: {id: a, name: A, meetingCadenceMonths: 6}"),
        noFinding("CI-PRA-150", ORGANIZING, "workGroups: {id: a, name: A, sharedOn: 2012-09-30}"),
        finding(
            "CI-PRA-151",
            "WARN RISK The backbone last reported to the committee on 2018-12-31.",
            ORGANIZING,
            "workGroups: {id: a, name: A}",
            "backbones: {name: B, progressReports: {date: 2018-12-31}}"),
        finding(
            "CI-PRA-151",
            "INFO MISSING_DATA Not recorded: when the backbone last reported to the committee.",
            ORGANIZING,
            "workGroups: {id: a, name: A}"),
        noFinding(
            "CI-PRA-151",
            ORGANIZING,
            "workGroups: {id: a, name: A}",
            "backbones: {name: B, progressReports: {date: 2019-01-01}}"),
        noFinding("CI-PRA-151", ORGANIZING, "workGroups: {id: a, name: A, status: closed}"),
        noFinding("CI-PRA-151", INITIATING, "workGroups: {id: a, name: A}"),
        finding(
            "CI-PRA-152",
            "WARN RISK A work group has lost the tie to the agenda: A.",
            IMPLEMENTING,
            "workGroups: {id: a, name: A, tiedToAgenda: no}"),
        finding(
            "CI-PRA-152",
            "WARN RISK 2 work groups have lost the tie to the agenda: A, B.",
            IMPLEMENTING,
            "workGroups: [{id: a, name: A, tiedToAgenda: no}, {id: b, name: B, tiedToAgenda: no}]"),
        noFinding(
            "CI-PRA-152",
            IMPLEMENTING,
            "workGroups: [{id: a, name: A, tiedToAgenda: yes}, {id: b, name: B}]"),
        noFinding("CI-PRA-152", ORGANIZING, "workGroups: {id: a, name: A, tiedToAgenda: no}"),
        finding(
            "CI-PRA-153",
            "WARN RISK A work group works without a shared indicator: A.",
            IMPLEMENTING,
            "workGroups: [{id: a, name: A, workPlan: yes}, {id: b, name: B}]"),
        finding(
            "CI-PRA-153",
            "WARN RISK 2 work groups work without a shared indicator: A, B.",
            IMPLEMENTING,
            "workGroups: [{id: a, name: A, workPlan: yes}, {id: b, name: B, workPlan: yes}]"),
        noFinding(
            "CI-PRA-153",
            IMPLEMENTING,
            "sharedMeasurement: {indicators: {id: i, name: I}}",
            "workGroups: {id: a, name: A, workPlan: yes, indicators: i}"),
        noFinding("CI-PRA-153", ORGANIZING, "workGroups: {id: a, name: A, workPlan: yes}"),
        finding(
            "CI-PRA-154",
            "WARN RISK A work group implements without a work plan: A.",
            ORGANIZING,
            "workGroups: [{id: a, name: A, status: implementing, workPlan: no},",
            "  {id: b, name: B, status: implementing}]"),
        finding(
            "CI-PRA-154",
            "WARN RISK 2 work groups implement without a work plan: A, B.",
            ORGANIZING,
            "workGroups: [{id: b, name: B, status: implementing, workPlan: in progress},",
            "  {id: a, name: A, status: implementing, workPlan: no}]"),
        noFinding(
            "CI-PRA-154",
            ORGANIZING,
            "workGroups: [{id: a, name: A, status: planning, workPlan: no},",
            "  {id: b, name: B, status: implementing, workPlan: yes},",
            "  {id: c, name: C, status: implementing, workPlan: unknown}]"),
        noFinding(
            "CI-PRA-154",
            INITIATING,
            "workGroups: {id: a, name: A, status: implementing, workPlan: no}"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void workThatIsNotDoneAsPracticeAsksIsNoticed(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(CODES, cases());
  }

  @Test
  void anInitiativeThatSaysNothingIsNotAskedAboutItsPractice() {
    assertThat(diagnose().findings())
        .isNotEmpty()
        .noneMatch(finding -> finding.code().startsWith(CODES));
  }

  @Test
  void theCasesStandWhereTheyAreMeantToStand() {
    assertThat(diagnose(LAUNCHING).stage().observed()).isEqualTo(LifecycleStage.LAUNCH);
    assertThat(diagnose(INITIATING).stage().observed()).isEqualTo(LifecycleStage.INITIATE_ACTION);
    assertThat(diagnose(ORGANIZING).stage().observed())
        .isEqualTo(LifecycleStage.ORGANIZE_FOR_IMPACT);
    assertThat(diagnose(IMPLEMENTING).stage().observed())
        .isEqualTo(LifecycleStage.IMPLEMENT_AND_SUSTAIN);
  }

  @ParameterizedTest
  @EnumSource
  void aHealthyInitiativeWorksAsPracticeAsks(LifecycleStage stage) {
    assertThat(Ready.diagnose(initiative -> initiative, Ready.eveOf(stage)).findings())
        .noneMatch(finding -> finding.code().startsWith(CODES));
  }

  @Test
  void aHealthyInitiativeStillDoesLongAfterwards() {
    assertThat(CollectiveImpact.standard().diagnose(SampleInitiatives.mature(), TODAY).findings())
        .noneMatch(finding -> finding.code().startsWith(CODES));
  }
}
