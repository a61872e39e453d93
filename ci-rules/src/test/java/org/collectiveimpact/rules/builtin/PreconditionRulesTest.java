package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.TODAY;
import static org.collectiveimpact.rules.builtin.TopicCase.diagnose;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleTopic;
import org.collectiveimpact.rules.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decision tables 5.2.a and 5.2.b. */
class PreconditionRulesTest {

  private static final String SHARED = "sharedBy: [A, B], sectors: [public, third]";
  private static final String FACILITATOR =
      "recognised: yes, influence: medium, promotes: yes, stance: facilitates";
  private static final String REACHES =
      "canMobiliseCeoLevel: yes, sectorsReached: [public, business]";

  /** Evidence of the stage before each transition. */
  private static final Map<LifecycleStage, String> BEFORE = new LinkedHashMap<>();

  static {
    BEFORE.put(LifecycleStage.READINESS_ASSESSMENT, "");
    BEFORE.put(LifecycleStage.OUTLINE_BUILDING, "readiness: {mapping: {status: running}}");
    BEFORE.put(LifecycleStage.LAUNCH, "outline: {author: A}");
    BEFORE.put(LifecycleStage.INITIATE_ACTION, "launch: {prepared: yes}");
    BEFORE.put(
        LifecycleStage.ORGANIZE_FOR_IMPACT, "steeringCommittee: {working: yes, crossSector: yes}");
    BEFORE.put(LifecycleStage.IMPLEMENT_AND_SUSTAIN, "commonAgenda: {status: final}");
  }

  private static TopicCase urgency(String code, boolean hits, String expected, String... yaml) {
    return standing(Precondition.SENSE_OF_URGENCY, code, hits, expected, yaml);
  }

  private static TopicCase leadership(String code, boolean hits, String expected, String... yaml) {
    return standing(Precondition.INFLUENTIAL_LEADERSHIP, code, hits, expected, yaml);
  }

  private static TopicCase money(String code, boolean hits, String expected, String... yaml) {
    return standing(Precondition.ADEQUATE_FINANCIAL_RESOURCES, code, hits, expected, yaml);
  }

  private static TopicCase standing(
      Precondition precondition, String code, boolean hits, String expected, String... yaml) {
    return new TopicCase(
        code,
        hits,
        String.join("\n", yaml),
        diagnosis ->
            diagnosis.preconditions().stream()
                .filter(reading -> reading.precondition() == precondition)
                .map(PreconditionRulesTest::inWords)
                .toList()
                .toString(),
        "[" + expected + "]");
  }

  /** The status and the facts it rests on. */
  private static String inWords(PreconditionReading reading) {
    StringBuilder words = new StringBuilder(reading.status().name());
    for (Fact fact : reading.because()) {
      words.append("; ").append(fact.label()).append(' ').append(fact.value());
    }
    return words.toString();
  }

  private static String assessed(Precondition precondition, String status) {
    return "preconditionAssessments: {precondition: " + precondition + ", status: " + status + "}";
  }

  private static String signal(String... properties) {
    return "urgency: {" + String.join(", ", properties) + "}";
  }

  private static String champion(String... properties) {
    return "champions: {name: Dana, " + String.join(", ", properties) + "}";
  }

  private static String commitment(String... properties) {
    return "funding: {commitments: {funder: F, " + String.join(", ", properties) + "}}";
  }

  static List<TopicCase> cases() {
    List<TopicCase> cases = new ArrayList<>(urgencyCases());
    cases.addAll(leadershipCases());
    cases.addAll(fundingCases());
    cases.addAll(steps());
    return cases;
  }

  private static List<TopicCase> urgencyCases() {
    Precondition urgency = Precondition.SENSE_OF_URGENCY;
    String met = "MET; urgency.level high; urgency.actors 2; urgency.sectors public, third";
    return List.of(
        urgency("CI-PRE-001", true, met, signal("level: high", SHARED)),
        urgency(
            "CI-PRE-001",
            true,
            "MET; urgency.level high; urgency.actors not recorded; urgency.sectors not recorded",
            signal("emergencyAgreed: yes")),
        urgency(
            "CI-PRE-001",
            false,
            "PARTLY_MET; urgency.level high; urgency.actors 2; urgency.sectors public",
            signal("level: high, sharedBy: [A, B], sectors: public")),
        urgency(
            "CI-PRE-001",
            true,
            "MET; urgency.level high; urgency.actors 2; urgency.sectors third",
            "strategy: impact space",
            signal("level: high, sharedBy: [A, B], sectors: third")),
        urgency(
            "CI-PRE-002",
            true,
            "PARTLY_MET; urgency.level high; urgency.actors 2; urgency.sectors not recorded",
            "strategy: impact space",
            signal("level: high, sharedBy: [A, B]")),
        urgency(
            "CI-PRE-002",
            true,
            "PARTLY_MET; urgency.level high; urgency.actors 1; urgency.sectors public, third",
            signal("level: high, sharedBy: A, sectors: [public, third]")),
        urgency(
            "CI-PRE-002",
            true,
            "PARTLY_MET; urgency.level high; urgency.actors not recorded; urgency.sectors not"
                + " recorded",
            signal("level: high"),
            assessed(urgency, "met")),
        urgency("CI-PRE-002", false, met, signal("level: high, emergencyAgreed: no", SHARED)),
        urgency(
            "CI-PRE-003",
            true,
            "PARTLY_MET; urgency.level medium",
            signal("level: medium", SHARED)),
        urgency("CI-PRE-003", false, "NOT_MET; urgency.level low", signal("level: low", SHARED)),
        urgency("CI-PRE-004", true, "NOT_MET; urgency.level low", signal("level: low", SHARED)),
        urgency(
            "CI-PRE-004",
            false,
            "PARTLY_MET; urgency.level medium",
            "urgency: [{level: low, date: 2018-01-01}, {level: medium, date: 2019-01-01}]"),
        urgency(
            "CI-PRE-005",
            true,
            "PARTLY_MET; urgency.assessed partly met",
            signal(SHARED),
            assessed(urgency, "partly met")),
        urgency("CI-PRE-005", true, "NOT_ASSESSED; urgency.assessed not recorded", signal(SHARED)),
        urgency(
            "CI-PRE-005",
            false,
            "NOT_MET; urgency.level low",
            signal("level: low"),
            assessed(urgency, "met")));
  }

  private static List<TopicCase> leadershipCases() {
    Precondition leadership = Precondition.INFLUENTIAL_LEADERSHIP;
    String facts =
        "; leadership.influential 1; leadership.mobilising 1; leadership.sectorsReached ";
    String partly = "PARTLY_MET; leadership.influential ";
    String reached = "leadership.sectorsReached public, business";
    return List.of(
        leadership(
            "CI-PRE-011", true, "MET" + facts + "public, business", champion(FACILITATOR, REACHES)),
        leadership(
            "CI-PRE-011",
            true,
            "MET" + facts + "public, business",
            "champions: [{name: A, " + FACILITATOR + ", sectorsReached: business},",
            "  {name: B, canMobiliseCeoLevel: yes, sectorsReached: public}]"),
        leadership(
            "CI-PRE-011",
            false,
            "PARTLY_MET" + facts + "public",
            champion(FACILITATOR, "canMobiliseCeoLevel: yes, sectorsReached: public")),
        leadership(
            "CI-PRE-011",
            true,
            "MET" + facts + "third",
            "strategy: impact space",
            champion(FACILITATOR, "canMobiliseCeoLevel: yes, sectorsReached: third")),
        leadership(
            "CI-PRE-012",
            true,
            "PARTLY_MET" + facts + "not recorded",
            "strategy: impact space",
            champion(FACILITATOR, "canMobiliseCeoLevel: yes")),
        leadership(
            "CI-PRE-012",
            true,
            partly + "1; leadership.mobilising not recorded; " + reached,
            champion(FACILITATOR, "sectorsReached: [public, business]")),
        leadership(
            "CI-PRE-012",
            true,
            partly + "not recorded; leadership.mobilising 1; " + reached,
            champion(
                REACHES, "recognised: yes, influence: low, promotes: yes, stance: facilitates")),
        leadership(
            "CI-PRE-012",
            true,
            partly + "not recorded; leadership.mobilising 1; " + reached,
            champion(REACHES, "recognised: yes, influence: high, promotes: yes, stance: unknown")),
        leadership(
            "CI-PRE-012",
            true,
            partly + "not recorded; leadership.mobilising 1; " + reached,
            champion(REACHES, "influence: high, promotes: yes, stance: facilitates")),
        leadership(
            "CI-PRE-012",
            true,
            partly + "not recorded; leadership.mobilising 1; " + reached,
            champion(REACHES, "recognised: yes, influence: high, stance: facilitates")),
        leadership(
            "CI-PRE-012",
            true,
            partly
                + "not recorded; leadership.mobilising not recorded; leadership.sectorsReached"
                + " not recorded",
            champion("organization: O"),
            assessed(leadership, "met")),
        leadership(
            "CI-PRE-012",
            false,
            "NOT_MET; leadership.active not recorded; leadership.champions 1",
            champion("promotes: no")),
        leadership(
            "CI-PRE-013",
            true,
            "NOT_MET; leadership.active not recorded; leadership.champions 2",
            "champions: [{name: A, promotes: yes, stance: imposes}, {name: B, promotes: no}]"),
        leadership(
            "CI-PRE-013",
            false,
            partly
                + "not recorded; leadership.mobilising not recorded; leadership.sectorsReached"
                + " not recorded",
            "champions: [{name: A, stance: imposes}, {name: B}]"),
        leadership("CI-PRE-014", true, "MET; leadership.assessed met", assessed(leadership, "met")),
        leadership("CI-PRE-014", true, "NOT_ASSESSED; leadership.assessed not recorded"),
        leadership(
            "CI-PRE-014",
            false,
            "NOT_MET; leadership.active not recorded; leadership.champions 1",
            champion("promotes: no"),
            assessed(leadership, "met")));
  }

  private static List<TopicCase> fundingCases() {
    Precondition funding = Precondition.ADEQUATE_FINANCIAL_RESOURCES;
    return List.of(
        money("CI-PRE-021", true, "MET; funding.coverageMonths 24", commitment("to: 2021-12-31")),
        money(
            "CI-PRE-021",
            false,
            "PARTLY_MET; funding.coverageMonths 23",
            commitment("to: 2021-12-30")),
        money(
            "CI-PRE-022",
            true,
            "PARTLY_MET; funding.coverageMonths 1",
            commitment("to: 2020-01-31"),
            assessed(funding, "met")),
        money(
            "CI-PRE-022", false, "NOT_MET; funding.coverageMonths 0", commitment("to: 2020-01-30")),
        money(
            "CI-PRE-023",
            true,
            "NOT_MET; funding.coverageMonths 0",
            commitment("status: promised, to: 2030-01-01"),
            assessed(funding, "met")),
        money(
            "CI-PRE-023", true, "NOT_MET; funding.coverageMonths 0", commitment("to: 2019-12-31")),
        money(
            "CI-PRE-023",
            false,
            "MET; funding.coverageMonths 24",
            "funding: {statedCoverageMonths: 24, commitments: {funder: F, status: promised}}"),
        money(
            "CI-PRE-024",
            true,
            "PARTLY_MET; funding.coverageMonths not recorded",
            commitment("status: committed")),
        money(
            "CI-PRE-024",
            false,
            "MET; funding.assessed met",
            commitment("status: committed"),
            assessed(funding, "met")),
        money(
            "CI-PRE-025", true, "NOT_MET; funding.assessed not met", assessed(funding, "not met")),
        money("CI-PRE-025", true, "NOT_ASSESSED; funding.assessed not recorded"),
        money(
            "CI-PRE-025",
            false,
            "PARTLY_MET; funding.coverageMonths not recorded",
            commitment("status: committed")));
  }

  /** Every transition with every status of every precondition, as table 5.2.b says. */
  private static List<TopicCase> steps() {
    List<TopicCase> cases = new ArrayList<>();
    BEFORE.forEach(
        (to, evidence) -> {
          for (Precondition precondition : Precondition.values()) {
            for (PreconditionStatus status : PreconditionStatus.values()) {
              String severity = severity(to, precondition, status);
              String code = "CI-PRE-03" + (precondition.ordinal() + 1);
              String yaml = assessed(precondition, status.name().toLowerCase(Locale.ROOT));
              cases.add(
                  severity.isEmpty()
                      ? noFinding(code, evidence, yaml)
                      : finding(
                          code,
                          severity
                              + " "
                              + kind(severity, status)
                              + " "
                              + words(precondition, status),
                          evidence,
                          yaml));
            }
          }
        });
    cases.add(noFinding("CI-PRE-031", TopicCase.COORDINATED, TopicCase.RESULTS));
    cases.add(noFinding("CI-PRE-032", TopicCase.COORDINATED, TopicCase.RESULTS));
    cases.add(noFinding("CI-PRE-033", TopicCase.COORDINATED, TopicCase.RESULTS));
    cases.add(
        finding(
            "CI-PRE-031",
            "WARN RISK The sense of urgency is partly met.",
            "adoptionMode: broad approach",
            "outline: {author: A}",
            signal("level: medium")));
    cases.add(
        finding(
            "CI-PRE-031",
            "INFO NOTE The sense of urgency is partly met.",
            "adoptionMode: broad approach",
            "readiness: {mapping: {status: running}}",
            signal("level: medium")));
    return cases;
  }

  /** The words of table 5.2.b; nothing where a status does not matter. */
  private static String severity(
      LifecycleStage to, Precondition precondition, PreconditionStatus status) {
    boolean money = precondition == Precondition.ADEQUATE_FINANCIAL_RESOURCES;
    if (status == PreconditionStatus.MET) {
      return "";
    }
    return switch (to) {
      case OUTLINE_BUILDING ->
          status == PreconditionStatus.NOT_ASSESSED
                  || (status == PreconditionStatus.NOT_MET && !money)
              ? "BLOCK"
              : "WARN";
      case LAUNCH -> "BLOCK";
      case INITIATE_ACTION, ORGANIZE_FOR_IMPACT, IMPLEMENT_AND_SUSTAIN ->
          money ? "" : status == PreconditionStatus.NOT_ASSESSED ? "INFO" : "WARN";
      default -> "";
    };
  }

  private static String kind(String severity, PreconditionStatus status) {
    if (status == PreconditionStatus.NOT_ASSESSED) {
      return "MISSING_DATA";
    }
    return severity.equals("BLOCK") ? "UNMET" : "RISK";
  }

  private static String words(Precondition precondition, PreconditionStatus status) {
    String subject =
        switch (precondition) {
          case SENSE_OF_URGENCY -> "The sense of urgency is ";
          case INFLUENTIAL_LEADERSHIP -> "Influential leadership is ";
          case ADEQUATE_FINANCIAL_RESOURCES -> "Financial resources are ";
        };
    return subject
        + switch (status) {
          case NOT_ASSESSED -> "not assessed.";
          case NOT_MET -> "not met.";
          case PARTLY_MET -> "partly met.";
          case MET -> "met.";
        };
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPreconditionStandsAndWeighsAsTheTablesSay(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(RuleTopic.PRECONDITIONS, cases());
  }

  @Test
  void anInitiativeThatSaysNothingHasNothingAssessed() {
    TopicCase.checkSilent(RuleTopic.PRECONDITIONS);
    assertThat(diagnose().preconditions())
        .extracting(PreconditionReading::status)
        .containsOnly(PreconditionStatus.NOT_ASSESSED)
        .hasSize(3);
  }

  @Test
  void theEvidenceLeadsToTheTransition() {
    BEFORE.forEach((to, evidence) -> assertThat(diagnose(evidence).transition().to()).contains(to));
  }

  @Test
  void theNumbersCanBeChosen() {
    CollectiveImpact engine =
        CollectiveImpact.builder()
            .thresholds(
                Thresholds.builder()
                    .fundingMonths(0)
                    .urgencyActors(1)
                    .urgencySectors(1)
                    .championSectors(1)
                    .build())
            .build();
    assertThat(
            engine
                .diagnose(
                    TopicCase.initiative(
                        signal("level: high, sharedBy: A, sectors: third"),
                        champion(FACILITATOR, "canMobiliseCeoLevel: yes, sectorsReached: third"),
                        commitment("status: promised")),
                    TODAY)
                .preconditions())
        .extracting(PreconditionReading::status)
        .containsOnly(PreconditionStatus.MET);
  }

  @Test
  void aHealthyInitiativeMeetsAllOfThem() {
    assertThat(
            CollectiveImpact.standard().diagnose(SampleInitiatives.mature(), TODAY).preconditions())
        .extracting(PreconditionReading::status)
        .containsOnly(PreconditionStatus.MET);
  }
}
