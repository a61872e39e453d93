package org.collectiveimpact.rules.part;

import java.time.LocalDate;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.LeadershipStance;
import org.collectiveimpact.rules.view.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A champion.
 *
 * @param asOf the date the person is looked at from
 * @param id the person's name, for there is no identifier
 * @param name the person's name
 * @param organization where the person comes from
 * @param sector the sector the person belongs to
 * @param recognised whether the person is known and recognised in the field
 * @param influence how much influence the person has
 * @param promotes whether the person actively promotes the initiative
 * @param stance whether the person facilitates or imposes
 * @param reachesExecutives whether the person can bring executives of CEO level together
 * @param sectorsReached the sectors in which the person can do so
 * @param dynamic whether the person is dynamic
 * @param established whether the person is established in the field
 */
public record ChampionPart(
    LocalDate asOf,
    String id,
    String name,
    @Nullable String organization,
    @Nullable Sector sector,
    Answer recognised,
    @Nullable Level influence,
    Answer promotes,
    @Nullable LeadershipStance stance,
    Answer reachesExecutives,
    Set<Sector> sectorsReached,
    Answer dynamic,
    Answer established)
    implements Part {

  static ChampionPart of(Champion champion, AsOf at) {
    return new ChampionPart(
        at.date(),
        champion.name(),
        champion.name(),
        champion.organization().orElse(null),
        champion.sector().orElse(null),
        at.answer(champion.recognised()),
        at.value(champion.influence()),
        at.answer(champion.promotes()),
        at.value(champion.stance()),
        at.answer(champion.canMobiliseCeoLevel()),
        Parts.inOrder(champion.sectorsReached()),
        at.answer(champion.dynamic()),
        at.answer(champion.establishedInField()));
  }

  @Override
  public String kind() {
    return "champion";
  }
}
