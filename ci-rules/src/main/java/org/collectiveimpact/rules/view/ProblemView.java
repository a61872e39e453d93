package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Arena;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.party.Stakeholder;
import org.collectiveimpact.core.problem.ComplexityMark;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SocialProblem;

/**
 * The problem and the answers of Table 1 (B-012..B-046). An answer in progress counts as unknown.
 *
 * @param stated whether the problem is stated
 * @param severityRecorded whether its severity is recorded
 * @param social whether it is social
 * @param sectorsConcerned the sectors tied to it
 * @param declaredComplexity the declared complexity
 * @param declaredNature the declared nature
 * @param solutionKnown whether a solution is known
 * @param solutionCostly whether the known solution is costly
 * @param solutionLong whether it takes long
 * @param solutionHardToImplement whether it is hard to carry out
 * @param solutionReplicable whether a solution can be copied
 * @param singleActorCanSolve whether one actor can solve the problem
 * @param wellDefined whether the problem is well defined
 * @param changesOverTime whether it keeps changing
 * @param contextDependent whether it depends on context
 * @param wideRangeOfActors whether the range of actors is wide
 * @param expertKnowledgeSufficient whether expert knowledge suffices
 * @param adaptiveMarks how many hold of: everyone must take part, experiments are needed,
 *     perceptions must change; 0 to 3
 * @param openQuestions the questions of Table 1 without an answer
 * @param requiresEveryoneInvolved whether all who share the problem must take part
 * @param requiresPerceptionChange whether perceptions must change deeply
 * @param socialDimension whether it is said in words what makes the problem social
 * @param complexityMarks the marks of complexity that were observed
 * @param answersAgainst how many answers speak against a complex social problem: the outcome or the
 *     content of a solution can be foreseen, expertise need not be diverse, not all sectors are
 *     needed; 0 to 4
 * @param actors how many actors of the field are recorded
 * @param arenas the arenas they move in; empty unless that is recorded of all of them
 */
public record ProblemView(
    Answer stated,
    Answer severityRecorded,
    Answer social,
    Set<Sector> sectorsConcerned,
    ProblemComplexity declaredComplexity,
    ProblemNature declaredNature,
    Answer solutionKnown,
    Answer solutionCostly,
    Answer solutionLong,
    Answer solutionHardToImplement,
    Answer solutionReplicable,
    Answer singleActorCanSolve,
    Answer wellDefined,
    Answer changesOverTime,
    Answer contextDependent,
    Answer wideRangeOfActors,
    Answer expertKnowledgeSufficient,
    int adaptiveMarks,
    List<String> openQuestions,
    Answer requiresEveryoneInvolved,
    Answer requiresPerceptionChange,
    Answer socialDimension,
    Set<ComplexityMark> complexityMarks,
    int answersAgainst,
    int actors,
    Set<Arena> arenas) {

  private static final SocialProblem NOTHING = SocialProblem.builder().build();

  static ProblemView of(Initiative initiative, AsOf at) {
    SocialProblem problem = initiative.problem().orElse(NOTHING);
    Questions ask = new Questions();
    Answer social = ask.about("social", at.settled(problem.social()));
    Answer known = ask.about("solutionKnown", at.settled(problem.solutionKnown()));
    Answer replicable = ask.about("solutionReplicable", at.settled(problem.solutionReplicable()));
    Answer single = ask.about("singleActorCanSolve", at.settled(problem.singleActorCanSolve()));
    Answer defined = ask.about("wellDefined", at.settled(problem.wellDefined()));
    Answer changes = ask.about("changesOverTime", at.settled(problem.changesOverTime()));
    Answer context = ask.about("contextDependent", at.settled(problem.contextDependent()));
    Answer range = ask.about("wideRangeOfActors", at.settled(problem.wideRangeOfActors()));
    Answer expert =
        ask.about("expertKnowledgeSufficient", at.settled(problem.expertKnowledgeSufficient()));
    Answer everyone =
        ask.about("requiresEveryoneInvolved", at.settled(problem.requiresEveryoneInvolved()));
    Answer experiments =
        ask.about("requiresExperimentation", at.settled(problem.requiresExperimentation()));
    Answer perception =
        ask.about("requiresPerceptionChange", at.settled(problem.requiresPerceptionChange()));
    List<Stakeholder> actors = at.present(initiative.stakeholders());
    ProblemComplexity complexity = at.value(problem.declaredComplexity());
    ProblemNature nature = at.value(problem.declaredNature());
    return new ProblemView(
        at.stated(problem.statement()),
        AsOf.known(at.value(problem.severity()) != null),
        social,
        problem.sectorsConcerned(),
        complexity == null ? ProblemComplexity.UNDETERMINED : complexity,
        nature == null ? ProblemNature.UNDETERMINED : nature,
        known,
        at.settled(problem.solutionCostly()),
        at.settled(problem.solutionLong()),
        at.settled(problem.solutionHardToImplement()),
        replicable,
        single,
        defined,
        changes,
        context,
        range,
        expert,
        (everyone == YES ? 1 : 0) + (experiments == YES ? 1 : 0) + (perception == YES ? 1 : 0),
        List.copyOf(ask.open),
        everyone,
        perception,
        at.stated(problem.socialDimension()),
        problem.complexityMarks(),
        answersAgainst(problem, at),
        actors.size(),
        arenas(actors));
  }

  private static int answersAgainst(SocialProblem problem, AsOf at) {
    return (at.answer(problem.outcomePredictable()) == YES ? 1 : 0)
        + (at.answer(problem.solutionContentPredictable()) == YES ? 1 : 0)
        + (at.answer(problem.expertiseDiverse()) == NO ? 1 : 0)
        + (at.answer(problem.needsAllSectors()) == NO ? 1 : 0);
  }

  private static Set<Arena> arenas(List<Stakeholder> actors) {
    EnumSet<Arena> arenas = EnumSet.noneOf(Arena.class);
    for (Stakeholder actor : actors) {
      if (actor.arena().isEmpty()) {
        return Set.of();
      }
      arenas.add(actor.arena().get());
    }
    return arenas;
  }

  private static final class Questions {
    private final List<String> open = new ArrayList<>();

    Answer about(String question, Answer answer) {
      if (answer == UNKNOWN) {
        open.add(question);
      }
      return answer;
    }
  }
}
