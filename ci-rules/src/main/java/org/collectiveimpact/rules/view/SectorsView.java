package org.collectiveimpact.rules.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.governance.ExecutiveRank;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.trust.ImpactSpace;
import org.collectiveimpact.core.trust.ImpactSpaceMember;
import org.collectiveimpact.core.trust.ImpactSpaceMode;
import org.collectiveimpact.core.trust.IntraSectorDialogue;

/**
 * Work inside single sectors: dialogues and impact spaces (A-018, A-115..A-122).
 *
 * @param dialogues how many dialogues inside a sector took place
 * @param dialogueSectors the sectors in which they took place
 * @param spaces how many impact spaces are at work
 * @param spacesWithin how many of them are not known to stand alone
 * @param membersOfOtherSectors members of impact spaces known not to be of the third sector, by
 *     name
 * @param membersBelowChief members of impact spaces known not to be chief executives, by name
 * @param spacesOfOne impact spaces with a single recorded member, by name
 */
public record SectorsView(
    int dialogues,
    Set<Sector> dialogueSectors,
    int spaces,
    int spacesWithin,
    List<String> membersOfOtherSectors,
    List<String> membersBelowChief,
    List<String> spacesOfOne) {

  static SectorsView of(Initiative initiative, AsOf at) {
    EnumSet<Sector> dialogueSectors = EnumSet.noneOf(Sector.class);
    int dialogues = 0;
    for (IntraSectorDialogue dialogue : initiative.intraSectorDialogues()) {
      if (at.hasHappened(dialogue)) {
        dialogues++;
        dialogueSectors.add(dialogue.sector());
      }
    }
    List<String> otherSectors = new ArrayList<>();
    List<String> belowChief = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    int spaces = 0;
    int within = 0;
    for (ImpactSpace space : initiative.impactSpaces()) {
      if (at.isPresent(space)) {
        spaces++;
        within += space.mode().filter(ImpactSpaceMode.STANDALONE::equals).isPresent() ? 0 : 1;
        if (space.members().size() == 1) {
          alone.add(space.name());
        }
        for (ImpactSpaceMember member : space.members()) {
          if (member.sector().orElse(Sector.THIRD) != Sector.THIRD) {
            otherSectors.add(member.name());
          }
          if (member.rank().orElse(ExecutiveRank.CEO) != ExecutiveRank.CEO) {
            belowChief.add(member.name());
          }
        }
      }
    }
    return new SectorsView(
        dialogues,
        dialogueSectors,
        spaces,
        within,
        PartNames.sorted(otherSectors),
        PartNames.sorted(belowChief),
        PartNames.sorted(alone));
  }
}
