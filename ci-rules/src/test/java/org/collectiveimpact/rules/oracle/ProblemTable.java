package org.collectiveimpact.rules.oracle;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.ProblemView;

/** Table 5.2.c and the two axes of the problem. */
final class ProblemTable {

  private ProblemTable() {}

  static ProblemComplexity complexity(ProblemView problem) {
    if (problem.solutionKnown() == YES) {
      boolean laborious =
          problem.solutionCostly() == YES
              || problem.solutionLong() == YES
              || problem.solutionHardToImplement() == YES;
      return laborious ? ProblemComplexity.COMPLICATED : ProblemComplexity.SIMPLE;
    }
    if (contradictsAnswers(problem) || contradictsDeclaration(problem)) {
      return ProblemComplexity.UNDETERMINED;
    }
    if (problem.solutionKnown() == NO
        && problem.solutionReplicable() == NO
        && problem.singleActorCanSolve() == NO) {
      return ProblemComplexity.COMPLEX;
    }
    return problem.declaredComplexity();
  }

  /** No solution is known, and yet one could be copied or one actor could solve it (B-021). */
  static boolean contradictsAnswers(ProblemView problem) {
    return problem.solutionKnown() == NO && hasWayOut(problem);
  }

  /** It is said to be complex, and yet a solution could be copied or one actor could solve it. */
  static boolean contradictsDeclaration(ProblemView problem) {
    return problem.solutionKnown() == UNKNOWN
        && problem.declaredComplexity() == ProblemComplexity.COMPLEX
        && hasWayOut(problem);
  }

  private static boolean hasWayOut(ProblemView problem) {
    return problem.solutionReplicable() == YES || problem.singleActorCanSolve() == YES;
  }

  static ProblemNature nature(
      ProblemView problem, ProblemComplexity complexity, Thresholds thresholds) {
    if (problem.changesOverTime() == YES
        && problem.contextDependent() == YES
        && problem.wideRangeOfActors() == YES
        && problem.expertKnowledgeSufficient() == NO
        && problem.adaptiveMarks() >= thresholds.adaptiveMarks()) {
      return ProblemNature.ADAPTIVE;
    }
    boolean technical = problem.wellDefined() == YES && problem.expertKnowledgeSufficient() == YES;
    if (technical && complexity != ProblemComplexity.COMPLEX) {
      return ProblemNature.TECHNICAL;
    }
    return problem.declaredNature();
  }

  /** The first row that matches wins. */
  static SuitabilityVerdict suitability(
      ProblemView problem, ProblemComplexity complexity, ProblemNature nature) {
    if (isInconsistent(problem, complexity)) {
      return SuitabilityVerdict.UNDETERMINED;
    }
    if (problem.social() == NO) {
      return SuitabilityVerdict.NOT_SUITABLE;
    }
    return switch (complexity) {
      case COMPLEX ->
          nature == ProblemNature.ADAPTIVE && problem.social() != UNKNOWN
              ? SuitabilityVerdict.SUITABLE
              : SuitabilityVerdict.UNDETERMINED;
      case COMPLICATED, SIMPLE -> SuitabilityVerdict.NOT_SUITABLE;
      case UNDETERMINED -> SuitabilityVerdict.UNDETERMINED;
    };
  }

  /** A complex problem cannot be technical (B-022). */
  static boolean isInconsistent(ProblemView problem, ProblemComplexity complexity) {
    return complexity == ProblemComplexity.COMPLEX
        && problem.declaredNature() == ProblemNature.TECHNICAL;
  }
}
