package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.CoreActor;
import org.collectiveimpact.core.party.Sector;

/**
 * The few significant actors who decided to act (A-026, B-177).
 *
 * @param size how many actors are recorded
 * @param sectors the sectors they belong to
 * @param localMember yes if an actor is local, no if all are known not to be
 * @param lackingTrait the actors known to lack power, influence or willingness, by name
 */
public record CoreGroupView(
    int size, Set<Sector> sectors, Answer localMember, List<String> lackingTrait) {

  static CoreGroupView of(Initiative initiative, AsOf at) {
    EnumSet<Sector> sectors = EnumSet.noneOf(Sector.class);
    List<String> lacking = new ArrayList<>();
    int size = 0;
    int local = 0;
    int notLocal = 0;
    for (CoreActor actor : initiative.coreGroup()) {
      if (at.isPresent(actor)) {
        size++;
        actor.sector().ifPresent(sectors::add);
        local += actor.local().orElse(Answer.UNKNOWN) == YES ? 1 : 0;
        notLocal += actor.local().orElse(Answer.UNKNOWN) == NO ? 1 : 0;
        if (at.answer(actor.power()) == NO
            || at.answer(actor.influence()) == NO
            || at.answer(actor.willingness()) == NO) {
          lacking.add(actor.name());
        }
      }
    }
    Answer localMember = local > 0 ? YES : size > 0 && notLocal == size ? NO : Answer.UNKNOWN;
    return new CoreGroupView(size, sectors, localMember, PartNames.sorted(lacking));
  }
}
