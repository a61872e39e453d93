package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.LeadershipStance;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.jspecify.annotations.Nullable;

/**
 * The champions (B-049..B-053).
 *
 * @param champions how many champions are recorded
 * @param influential how many are recognised, of medium or high influence, actively promoting and
 *     facilitating
 * @param active how many are neither known to be inactive nor known to impose
 * @param imposers how many impose
 * @param mobilising how many can bring executives of CEO level together
 * @param sectorsReached the sectors in which the champions together can do so
 * @param imposing the champions who impose, by name
 * @param stanceUnknown the champions whose stance is not known, by name
 * @param lackingTrait the champions known not to be dynamic or established, by name
 * @param assessed the latest judgement somebody recorded; not assessed if there is none
 */
public record LeadershipView(
    int champions,
    int influential,
    int active,
    int imposers,
    int mobilising,
    Set<Sector> sectorsReached,
    List<String> imposing,
    List<String> stanceUnknown,
    List<String> lackingTrait,
    PreconditionStatus assessed) {

  static LeadershipView of(Initiative initiative, AsOf at) {
    int champions = 0;
    int influential = 0;
    int active = 0;
    int imposers = 0;
    int mobilising = 0;
    EnumSet<Sector> reached = EnumSet.noneOf(Sector.class);
    List<String> imposing = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    for (Champion champion : initiative.champions()) {
      if (at.isPresent(champion)) {
        champions++;
        LeadershipStance stance = at.value(champion.stance());
        Answer promotes = at.answer(champion.promotes());
        boolean imposes = stance == LeadershipStance.IMPOSES;
        influential += isInfluential(champion, promotes, stance, at) ? 1 : 0;
        active += promotes != NO && !imposes ? 1 : 0;
        mobilising += at.answer(champion.canMobiliseCeoLevel()) == YES ? 1 : 0;
        reached.addAll(champion.sectorsReached());
        imposers += imposes ? 1 : 0;
        if (imposes) {
          imposing.add(champion.name());
        } else if (stance != LeadershipStance.FACILITATES) {
          unknown.add(champion.name());
        }
        if (at.answer(champion.dynamic()) == NO || at.answer(champion.establishedInField()) == NO) {
          lacking.add(champion.name());
        }
      }
    }
    return new LeadershipView(
        champions,
        influential,
        active,
        imposers,
        mobilising,
        reached,
        PartNames.sorted(imposing),
        PartNames.sorted(unknown),
        PartNames.sorted(lacking),
        Assessments.latest(initiative, Precondition.INFLUENTIAL_LEADERSHIP, at));
  }

  private static boolean isInfluential(
      Champion champion, Answer promotes, @Nullable LeadershipStance stance, AsOf at) {
    Level influence = at.value(champion.influence());
    return at.answer(champion.recognised()) == YES
        && influence != null
        && influence != Level.LOW
        && promotes == YES
        && stance == LeadershipStance.FACILITATES;
  }
}
