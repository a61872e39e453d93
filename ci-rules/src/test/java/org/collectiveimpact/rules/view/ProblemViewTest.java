package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.Arena;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.problem.ComplexityMark;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.junit.jupiter.api.Test;

class ProblemViewTest {

  private static final List<String> QUESTIONS =
      List.of(
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

  @Test
  void nothingRecordedLeavesAllQuestionsOpen() {
    Answer unknown = Answer.UNKNOWN;
    assertThat(Measured.of().problem())
        .isEqualTo(
            new ProblemView(
                unknown,
                unknown,
                unknown,
                Set.of(),
                ProblemComplexity.UNDETERMINED,
                ProblemNature.UNDETERMINED,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                0,
                QUESTIONS,
                unknown,
                unknown,
                unknown,
                Set.of(),
                0,
                0,
                Set.of()));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "problem:",
                    "  statement: Children do not read",
                    "  severity: low",
                    "  social: yes",
                    "  sectorsConcerned: [public, third]",
                    "  declaredComplexity: complicated",
                    "  declaredNature: technical",
                    "  solutionKnown: no",
                    "  solutionCostly: yes",
                    "  solutionLong: no",
                    "  solutionHardToImplement: yes",
                    "  solutionReplicable: yes",
                    "  singleActorCanSolve: no",
                    "  wellDefined: yes",
                    "  changesOverTime: no",
                    "  contextDependent: yes",
                    "  wideRangeOfActors: no",
                    "  expertKnowledgeSufficient: yes",
                    "  requiresEveryoneInvolved: yes",
                    "  requiresExperimentation: no",
                    "  requiresPerceptionChange: in progress",
                    "  socialDimension: Who reads takes part",
                    "  complexityMarks: [no known plan, multiple conflicts]",
                    "  solutionContentPredictable: no",
                    "  outcomePredictable: yes",
                    "  expertiseDiverse: no",
                    "  needsAllSectors: in progress",
                    "stakeholders: [{name: A, arena: civil}, {name: B, arena: public},",
                    "  {name: C, arena: civil}, {name: D, date: 2020-01-02}]")
                .problem())
        .isEqualTo(
            new ProblemView(
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Set.of(Sector.PUBLIC, Sector.THIRD),
                ProblemComplexity.COMPLICATED,
                ProblemNature.TECHNICAL,
                Answer.NO,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                1,
                List.of("requiresPerceptionChange"),
                Answer.YES,
                Answer.UNKNOWN,
                Answer.YES,
                Set.of(ComplexityMark.NO_KNOWN_PLAN, ComplexityMark.MULTIPLE_CONFLICTS),
                2,
                3,
                Set.of(Arena.CIVIL, Arena.PUBLIC)));
  }

  @Test
  void eachAnswerAgainstAComplexSocialProblemCounts() {
    assertThat(problem("solutionContentPredictable: yes").answersAgainst()).isEqualTo(1);
    assertThat(problem("outcomePredictable: yes").answersAgainst()).isEqualTo(1);
    assertThat(problem("expertiseDiverse: no").answersAgainst()).isEqualTo(1);
    assertThat(problem("needsAllSectors: no").answersAgainst()).isEqualTo(1);
    assertThat(
            problem(
                    "solutionContentPredictable: no, outcomePredictable: no, expertiseDiverse: yes,"
                        + " needsAllSectors: yes")
                .answersAgainst())
        .isEqualTo(0);
  }

  private static ProblemView problem(String properties) {
    return Measured.of("problem: {" + properties + "}").problem();
  }

  @Test
  void theArenasAreKnownOnceThatOfEveryActorIs() {
    assertThat(Measured.of("stakeholders: [{name: A, arena: civil}, {name: B}]").problem())
        .extracting(ProblemView::actors, ProblemView::arenas)
        .containsExactly(2, Set.of());
  }

  @Test
  void eachMarkOfAnAdaptiveSolutionCounts() {
    assertThat(Measured.of("problem: {requiresExperimentation: yes}").problem().adaptiveMarks())
        .isEqualTo(1);
    assertThat(
            Measured.of("problem: {requiresEveryoneInvolved: yes, requiresPerceptionChange: yes}")
                .problem()
                .adaptiveMarks())
        .isEqualTo(2);
  }

  @Test
  void anAnswerGivenLaterLeavesTheQuestionOpenBefore() {
    assertThat(Measured.on("2014-12-31", "problem: {social: 2015-01-01}").problem().openQuestions())
        .isEqualTo(QUESTIONS);
    assertThat(Measured.on("2015-01-01", "problem: {social: 2015-01-01}").problem().openQuestions())
        .isEqualTo(QUESTIONS.subList(1, QUESTIONS.size()));
  }
}
