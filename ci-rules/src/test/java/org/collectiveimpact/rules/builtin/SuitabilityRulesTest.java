package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.builtin.TopicCase.TODAY;
import static org.collectiveimpact.rules.builtin.TopicCase.finding;
import static org.collectiveimpact.rules.builtin.TopicCase.noFinding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.SuitabilityReading;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 1 and decision table 5.2.c. */
class SuitabilityRulesTest {

  private static final String COMPLEX =
      "solutionKnown: no, solutionReplicable: no, singleActorCanSolve: no";
  private static final String ADAPTIVE =
      "changesOverTime: yes, contextDependent: yes, wideRangeOfActors: yes,"
          + " expertKnowledgeSufficient: no, requiresEveryoneInvolved: yes,"
          + " requiresPerceptionChange: yes";
  private static final String CONTRADICTION =
      "WARN RISK No solution is known, and yet one could be copied or one actor could solve the"
          + " problem.";
  private static final String DECLARATION =
      "WARN RISK The problem is declared complex, and yet a solution could be copied or one actor"
          + " could solve it.";
  private static final String TECHNICAL = "wellDefined: yes, expertKnowledgeSufficient: yes";

  /** What can be answered; in progress counts as unknown. */
  private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);

  private static final CollectiveImpact ENGINE =
      CollectiveImpact.builder().topics(Set.of(RuleTopic.SUITABILITY)).build();

  private static TopicCase hit(String code, String expected, String... answers) {
    return reading(code, true, expected, answers);
  }

  private static TopicCase nearMiss(String code, String expected, String... answers) {
    return reading(code, false, expected, answers);
  }

  private static TopicCase reading(String code, boolean hits, String expected, String... answers) {
    String yaml = "problem: {" + String.join(", ", answers) + "}";
    return new TopicCase(code, hits, yaml, SuitabilityRulesTest::inWords, expected);
  }

  private static String inWords(Diagnosis diagnosis) {
    SuitabilityReading reading = diagnosis.suitability();
    return reading.complexity() + " " + reading.nature() + " " + reading.verdict();
  }

  static List<TopicCase> cases() {
    return List.of(
        hit("CI-SUI-001", "COMPLEX UNDETERMINED UNDETERMINED", COMPLEX),
        nearMiss(
            "CI-SUI-001",
            "UNDETERMINED UNDETERMINED UNDETERMINED",
            "solutionKnown: no, solutionReplicable: no"),
        nearMiss(
            "CI-SUI-001",
            "UNDETERMINED UNDETERMINED UNDETERMINED",
            "solutionKnown: no, solutionReplicable: no, singleActorCanSolve: in progress"),
        hit(
            "CI-SUI-002",
            "COMPLICATED UNDETERMINED NOT_SUITABLE",
            "solutionKnown: yes, solutionCostly: yes"),
        hit(
            "CI-SUI-002",
            "COMPLICATED UNDETERMINED NOT_SUITABLE",
            "solutionKnown: yes, solutionCostly: no, solutionLong: yes"),
        hit(
            "CI-SUI-002",
            "COMPLICATED UNDETERMINED NOT_SUITABLE",
            "solutionKnown: yes, solutionHardToImplement: yes"),
        nearMiss(
            "CI-SUI-002",
            "UNDETERMINED UNDETERMINED UNDETERMINED",
            "solutionCostly: yes, solutionLong: yes, solutionHardToImplement: yes"),
        hit("CI-SUI-003", "SIMPLE UNDETERMINED NOT_SUITABLE", "solutionKnown: yes"),
        nearMiss("CI-SUI-003", "UNDETERMINED UNDETERMINED UNDETERMINED", "solutionCostly: no"),
        hit(
            "CI-SUI-004",
            "COMPLICATED UNDETERMINED NOT_SUITABLE",
            "declaredComplexity: complicated"),
        hit(
            "CI-SUI-004",
            "COMPLEX UNDETERMINED UNDETERMINED",
            "solutionKnown: no, solutionReplicable: no, declaredComplexity: complex"),
        nearMiss(
            "CI-SUI-004",
            "SIMPLE UNDETERMINED NOT_SUITABLE",
            "solutionKnown: yes, declaredComplexity: complex"),
        hit(
            "CI-SUI-005",
            "UNDETERMINED ADAPTIVE UNDETERMINED",
            "solutionKnown: no, solutionReplicable: yes, declaredComplexity: complex",
            "declaredNature: adaptive, social: yes"),
        hit(
            "CI-SUI-005",
            "UNDETERMINED ADAPTIVE UNDETERMINED",
            "solutionKnown: no, singleActorCanSolve: yes, declaredComplexity: complex",
            "declaredNature: adaptive, social: yes"),
        hit(
            "CI-SUI-005",
            "UNDETERMINED ADAPTIVE UNDETERMINED",
            "solutionReplicable: yes, declaredComplexity: complex, declaredNature: adaptive"),
        nearMiss(
            "CI-SUI-005",
            "COMPLICATED ADAPTIVE NOT_SUITABLE",
            "solutionReplicable: yes, declaredComplexity: complicated, declaredNature: adaptive"),
        nearMiss(
            "CI-SUI-005",
            "COMPLEX ADAPTIVE SUITABLE",
            "solutionKnown: no, singleActorCanSolve: no, declaredComplexity: complex",
            "declaredNature: adaptive, social: yes"),
        hit("CI-SUI-006", "UNDETERMINED ADAPTIVE UNDETERMINED", ADAPTIVE),
        hit(
            "CI-SUI-006",
            "UNDETERMINED ADAPTIVE UNDETERMINED",
            ADAPTIVE,
            "requiresExperimentation: no"),
        nearMiss(
            "CI-SUI-006",
            "UNDETERMINED UNDETERMINED UNDETERMINED",
            "changesOverTime: yes, contextDependent: yes, wideRangeOfActors: yes",
            "expertKnowledgeSufficient: no, requiresExperimentation: yes"),
        hit("CI-SUI-007", "UNDETERMINED TECHNICAL UNDETERMINED", TECHNICAL),
        hit("CI-SUI-007", "SIMPLE TECHNICAL NOT_SUITABLE", TECHNICAL, "solutionKnown: yes"),
        nearMiss("CI-SUI-007", "COMPLEX UNDETERMINED UNDETERMINED", TECHNICAL, COMPLEX),
        nearMiss("CI-SUI-007", "UNDETERMINED UNDETERMINED UNDETERMINED", "wellDefined: yes"),
        hit(
            "CI-SUI-008",
            "UNDETERMINED ADAPTIVE UNDETERMINED",
            "wellDefined: yes, declaredNature: adaptive"),
        nearMiss(
            "CI-SUI-008",
            "UNDETERMINED TECHNICAL UNDETERMINED",
            TECHNICAL,
            "declaredNature: adaptive"),
        hit(
            "CI-SUI-009",
            "COMPLEX ADAPTIVE UNDETERMINED",
            COMPLEX,
            ADAPTIVE,
            "social: yes, declaredNature: technical"),
        hit(
            "CI-SUI-009",
            "COMPLEX TECHNICAL UNDETERMINED",
            COMPLEX,
            "social: no, declaredNature: technical"),
        nearMiss(
            "CI-SUI-009",
            "COMPLEX ADAPTIVE SUITABLE",
            COMPLEX,
            ADAPTIVE,
            "social: yes, declaredNature: adaptive"),
        hit("CI-SUI-010", "UNDETERMINED UNDETERMINED NOT_SUITABLE", "social: no"),
        hit("CI-SUI-010", "COMPLEX ADAPTIVE NOT_SUITABLE", COMPLEX, ADAPTIVE, "social: no"),
        hit(
            "CI-SUI-010",
            "UNDETERMINED TECHNICAL NOT_SUITABLE",
            "social: no, declaredNature: technical"),
        nearMiss("CI-SUI-010", "UNDETERMINED UNDETERMINED UNDETERMINED", "social: unknown"),
        hit("CI-SUI-011", "COMPLEX ADAPTIVE SUITABLE", COMPLEX, ADAPTIVE, "social: yes"),
        nearMiss("CI-SUI-011", "COMPLEX ADAPTIVE UNDETERMINED", COMPLEX, ADAPTIVE),
        nearMiss(
            "CI-SUI-011",
            "COMPLEX ADAPTIVE UNDETERMINED",
            COMPLEX,
            ADAPTIVE,
            "social: in progress"),
        hit("CI-SUI-012", "COMPLEX UNDETERMINED UNDETERMINED", COMPLEX, "social: yes"),
        nearMiss("CI-SUI-012", "COMPLEX UNDETERMINED NOT_SUITABLE", COMPLEX, "social: no"),
        hit(
            "CI-SUI-013",
            "COMPLICATED ADAPTIVE NOT_SUITABLE",
            "solutionKnown: yes, solutionLong: yes, social: yes",
            ADAPTIVE),
        hit(
            "CI-SUI-013",
            "SIMPLE ADAPTIVE NOT_SUITABLE",
            "solutionKnown: yes, social: yes",
            ADAPTIVE),
        nearMiss("CI-SUI-013", "COMPLEX ADAPTIVE SUITABLE", COMPLEX, "social: yes", ADAPTIVE),
        hit("CI-SUI-014", "UNDETERMINED ADAPTIVE UNDETERMINED", ADAPTIVE, "social: yes"),
        nearMiss("CI-SUI-014", "UNDETERMINED ADAPTIVE NOT_SUITABLE", ADAPTIVE, "social: no"),
        finding(
            "CI-SUI-021",
            "VIOLATION UNMET The problem is complex by its answers and declared technical.",
            "problem: {" + COMPLEX + ", declaredNature: technical}"),
        noFinding("CI-SUI-021", "problem: {" + COMPLEX + ", declaredNature: adaptive}"),
        noFinding("CI-SUI-021", "problem: {solutionKnown: yes, declaredNature: technical}"),
        finding(
            "CI-SUI-022", CONTRADICTION, "problem: {solutionKnown: no, solutionReplicable: yes}"),
        finding(
            "CI-SUI-022", CONTRADICTION, "problem: {solutionKnown: no, singleActorCanSolve: yes}"),
        noFinding("CI-SUI-022", "problem: {singleActorCanSolve: yes}"),
        noFinding("CI-SUI-022", "problem: {" + COMPLEX + "}"),
        noFinding("CI-SUI-022", "problem: {solutionKnown: yes, solutionReplicable: yes}"),
        noFinding("CI-SUI-022", "problem: {solutionKnown: no}"),
        finding(
            "CI-SUI-023",
            DECLARATION,
            "problem: {declaredComplexity: complex, singleActorCanSolve: yes}"),
        finding(
            "CI-SUI-023",
            DECLARATION,
            "problem: {declaredComplexity: complex, solutionReplicable: yes}"),
        noFinding(
            "CI-SUI-023", "problem: {declaredComplexity: complicated, singleActorCanSolve: yes}"),
        noFinding(
            "CI-SUI-023",
            "problem: {declaredComplexity: complex, solutionKnown: no, singleActorCanSolve: yes}"),
        noFinding("CI-SUI-023", "problem: {declaredComplexity: complex}"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theProblemIsReadFromItsAnswers(TopicCase topicCase) {
    topicCase.check();
  }

  @Test
  void everyRuleIsHitAndJustMissed() {
    TopicCase.checkComplete(RuleTopic.SUITABILITY, cases());
  }

  @Test
  void anInitiativeThatSaysNothingLeavesTheVerdictOpen() {
    TopicCase.checkSilent(RuleTopic.SUITABILITY);
    assertThat(inWords(TopicCase.diagnose())).isEqualTo("UNDETERMINED UNDETERMINED UNDETERMINED");
  }

  @Test
  void theQuestionsWithoutAnAnswerAreListed() {
    assertThat(TopicCase.diagnose().suitability().openQuestions())
        .containsExactly(
            "social",
            "solutionKnown",
            "solutionReplicable",
            "singleActorCanSolve",
            "wellDefined",
            "changesOverTime",
            "contextDependent",
            "wideRangeOfActors",
            "expertKnowledgeSufficient",
            "requiresEveryoneInvolved",
            "requiresExperimentation",
            "requiresPerceptionChange");
    assertThat(
            TopicCase.diagnose("problem: {" + COMPLEX + ", social: yes, wellDefined: in progress}")
                .suitability()
                .openQuestions())
        .hasSize(8)
        .startsWith("wellDefined");
  }

  /** The headers of Table 1 are swapped in the extracted text (AMB-30). */
  @ParameterizedTest
  @ValueSource(strings = {"no", "yes"})
  void bakingACakeDoesNotSuit(String social) {
    assertThat(
            inWords(
                TopicCase.diagnose(
                    "problem: {solutionKnown: yes, solutionCostly: no, solutionLong: no,"
                        + " solutionHardToImplement: no, solutionReplicable: yes,"
                        + " singleActorCanSolve: yes, wellDefined: yes,"
                        + " expertKnowledgeSufficient: yes, social: "
                        + social
                        + "}")))
        .isEqualTo("SIMPLE TECHNICAL NOT_SUITABLE");
  }

  @Test
  void aHealthyInitiativeSuits() {
    assertThat(inWords(CollectiveImpact.standard().diagnose(SampleInitiatives.mature(), TODAY)))
        .isEqualTo("COMPLEX ADAPTIVE SUITABLE");
  }

  @Test
  void complexityFollowsTheTableForAllAnswers() {
    for (ProblemComplexity declared : ProblemComplexity.values()) {
      for (List<Answer> answers : combinations(6)) {
        ProblemComplexity found =
            suitability(
                    SocialProblem.builder()
                        .addDeclaredComplexity(Reading.of(declared))
                        .addSolutionKnown(Reading.of(answers.get(0)))
                        .addSolutionReplicable(Reading.of(answers.get(1)))
                        .addSingleActorCanSolve(Reading.of(answers.get(2)))
                        .addSolutionCostly(Reading.of(answers.get(3)))
                        .addSolutionLong(Reading.of(answers.get(4)))
                        .addSolutionHardToImplement(Reading.of(answers.get(5))))
                .complexity();
        assertThat(found)
            .as("declared %s, answers %s", declared, answers)
            .isEqualTo(complexity(declared, answers));
      }
    }
  }

  /** Table 5.2.c, last paragraph; what the answers leave open is as declared. */
  private static ProblemComplexity complexity(ProblemComplexity declared, List<Answer> answers) {
    List<Answer> others = answers.subList(1, 3);
    boolean contradicted = others.contains(Answer.YES);
    return switch (answers.get(0)) {
      case YES ->
          answers.subList(3, 6).contains(Answer.YES)
              ? ProblemComplexity.COMPLICATED
              : ProblemComplexity.SIMPLE;
      case NO ->
          contradicted
              ? ProblemComplexity.UNDETERMINED
              : others.contains(Answer.UNKNOWN) ? declared : ProblemComplexity.COMPLEX;
      default ->
          contradicted && declared == ProblemComplexity.COMPLEX
              ? ProblemComplexity.UNDETERMINED
              : declared;
    };
  }

  @Test
  void natureFollowsTheTableForAllAnswers() {
    for (ProblemComplexity complexity : ProblemComplexity.values()) {
      for (ProblemNature declared : ProblemNature.values()) {
        for (List<Answer> answers : combinations(5)) {
          for (int marks = 0; marks <= 3; marks++) {
            ProblemNature found =
                suitability(
                        SocialProblem.builder()
                            .addDeclaredComplexity(Reading.of(complexity))
                            .addDeclaredNature(Reading.of(declared))
                            .addChangesOverTime(Reading.of(answers.get(0)))
                            .addContextDependent(Reading.of(answers.get(1)))
                            .addWideRangeOfActors(Reading.of(answers.get(2)))
                            .addExpertKnowledgeSufficient(Reading.of(answers.get(3)))
                            .addWellDefined(Reading.of(answers.get(4)))
                            .addRequiresEveryoneInvolved(yesIf(marks > 0))
                            .addRequiresExperimentation(yesIf(marks > 1))
                            .addRequiresPerceptionChange(yesIf(marks > 2)))
                    .nature();
            assertThat(found)
                .as("%s, declared %s, answers %s, marks %s", complexity, declared, answers, marks)
                .isEqualTo(nature(complexity, declared, answers, marks));
          }
        }
      }
    }
  }

  private static Reading<Answer> yesIf(boolean yes) {
    return Reading.of(yes ? Answer.YES : Answer.NO);
  }

  /** Table 5.2.c, last paragraph; a complex problem cannot be technical (B-022). */
  private static ProblemNature nature(
      ProblemComplexity complexity, ProblemNature declared, List<Answer> answers, int marks) {
    if (answers.equals(List.of(Answer.YES, Answer.YES, Answer.YES, Answer.NO, answers.get(4)))
        && marks >= 2) {
      return ProblemNature.ADAPTIVE;
    }
    if (answers.get(4) == Answer.YES
        && answers.get(3) == Answer.YES
        && complexity != ProblemComplexity.COMPLEX) {
      return ProblemNature.TECHNICAL;
    }
    return declared;
  }

  @Test
  void theVerdictFollowsAllRowsOfTheTable() {
    for (ProblemComplexity complexity : ProblemComplexity.values()) {
      for (ProblemNature declared : ProblemNature.values()) {
        for (boolean adaptive : List.of(false, true)) {
          for (Answer social : Answer.values()) {
            SocialProblem.Builder problem =
                SocialProblem.builder()
                    .addDeclaredComplexity(Reading.of(complexity))
                    .addDeclaredNature(Reading.of(declared))
                    .addSocial(Reading.of(social));
            if (adaptive) {
              problem
                  .addChangesOverTime(Reading.of(Answer.YES))
                  .addContextDependent(Reading.of(Answer.YES))
                  .addWideRangeOfActors(Reading.of(Answer.YES))
                  .addExpertKnowledgeSufficient(Reading.of(Answer.NO))
                  .addRequiresEveryoneInvolved(Reading.of(Answer.YES))
                  .addRequiresExperimentation(Reading.of(Answer.YES));
            }
            assertThat(suitability(problem).verdict())
                .as(
                    "%s, declared %s, adaptive %s, social %s",
                    complexity, declared, adaptive, social)
                .isEqualTo(
                    verdict(
                        complexity,
                        declared,
                        adaptive || declared == ProblemNature.ADAPTIVE,
                        social));
          }
        }
      }
    }
  }

  /** The eight rows of table 5.2.c in their order. */
  private static SuitabilityVerdict verdict(
      ProblemComplexity complexity, ProblemNature declared, boolean adaptive, Answer social) {
    boolean complex = complexity == ProblemComplexity.COMPLEX;
    if (complex && declared == ProblemNature.TECHNICAL) {
      return SuitabilityVerdict.UNDETERMINED;
    }
    if (social == Answer.NO) {
      return SuitabilityVerdict.NOT_SUITABLE;
    }
    if (complex && adaptive && social == Answer.YES) {
      return SuitabilityVerdict.SUITABLE;
    }
    if (complex || complexity == ProblemComplexity.UNDETERMINED) {
      return SuitabilityVerdict.UNDETERMINED;
    }
    return SuitabilityVerdict.NOT_SUITABLE;
  }

  private static SuitabilityReading suitability(SocialProblem.Builder problem) {
    Initiative initiative =
        Initiative.builder().copyOf(SampleInitiatives.empty()).problem(problem.build()).build();
    return ENGINE.diagnose(initiative, TODAY).suitability();
  }

  /** All ways to answer so many questions. */
  private static List<List<Answer>> combinations(int questions) {
    List<List<Answer>> combinations = List.of(List.of());
    for (int i = 0; i < questions; i++) {
      List<List<Answer>> longer = new ArrayList<>();
      for (List<Answer> answers : combinations) {
        for (Answer answer : ANSWERS) {
          List<Answer> more = new ArrayList<>(answers);
          more.add(answer);
          longer.add(more);
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}
