package org.collectiveimpact.core.problem;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.party.Sector;
import org.immutables.value.Value;

/**
 * The problem the initiative is about and the answers of Table 1 (B-012..B-046). Every answer may
 * be given again at a later date.
 */
@Value.Immutable
public interface SocialProblem {

  /** The problem in one sentence. */
  List<Reading<String>> statement();

  /** How severe the problem is felt to be. */
  List<Reading<Level>> severity();

  /** Whether the problem is social (B-032, B-033). */
  List<Reading<Answer>> social();

  /** What makes it social, in words (B-033). */
  List<Reading<String>> socialDimension();

  /** The sectors tied to the problem; empty when not recorded (B-113). */
  Set<Sector> sectorsConcerned();

  /** The level of change aimed at. */
  List<Reading<ChangeLevel>> targetLevel();

  /** Marks of complexity that were observed (B-012). */
  Set<ComplexityMark> complexityMarks();

  /** The complexity somebody declared, if they did (B-022). */
  List<Reading<ProblemComplexity>> declaredComplexity();

  /** The nature somebody declared, if they did (B-022). */
  List<Reading<ProblemNature>> declaredNature();

  /** Whether a known solution exists (B-040). */
  List<Reading<Answer>> solutionKnown();

  /** Whether the known solution is costly (B-019). */
  List<Reading<Answer>> solutionCostly();

  /** Whether the known solution takes long (B-019). */
  List<Reading<Answer>> solutionLong();

  /** Whether the known solution is hard to carry out (B-019). */
  List<Reading<Answer>> solutionHardToImplement();

  /** Whether a solution can be copied from elsewhere (B-041). */
  List<Reading<Answer>> solutionReplicable();

  /** Whether one actor could solve it alone (B-042). */
  List<Reading<Answer>> singleActorCanSolve();

  /** Whether the problem is well defined (B-043). */
  List<Reading<Answer>> wellDefined();

  /** Whether the problem keeps changing (B-024, B-043). */
  List<Reading<Answer>> changesOverTime();

  /** Whether it depends on its context (B-024, B-043). */
  List<Reading<Answer>> contextDependent();

  /** Whether the range of actors involved is wide; no means few (B-043). */
  List<Reading<Answer>> wideRangeOfActors();

  /** Whether the content of a solution can be foreseen (B-044). */
  List<Reading<Answer>> solutionContentPredictable();

  /** Whether expert knowledge suffices (B-045). */
  List<Reading<Answer>> expertKnowledgeSufficient();

  /** Whether all who share the problem must take part (B-026, B-045). */
  List<Reading<Answer>> requiresEveryoneInvolved();

  /** Whether experiments and adaptation are needed (B-025, B-045). */
  List<Reading<Answer>> requiresExperimentation();

  /** Whether perceptions must change deeply (B-027, B-045). */
  List<Reading<Answer>> requiresPerceptionChange();

  /** Whether the outcome can be predicted (B-035). */
  List<Reading<Answer>> outcomePredictable();

  /** Whether diverse expertise is needed (B-035). */
  List<Reading<Answer>> expertiseDiverse();

  /** Whether actors of all sectors must keep cooperating (B-035). */
  List<Reading<Answer>> needsAllSectors();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SocialProblem} values. */
  final class Builder extends ImmutableSocialProblem.Builder {
    Builder() {}
  }
}
