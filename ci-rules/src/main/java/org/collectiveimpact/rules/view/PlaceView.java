package org.collectiveimpact.rules.view;

import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.Place;
import org.collectiveimpact.core.initiative.PlaceAdvantage;
import org.collectiveimpact.core.initiative.PlaceKind;
import org.collectiveimpact.core.party.OrganizationType;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.party.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * The geographic community of a place-based initiative (B-201..B-203).
 *
 * @param named whether the initiative is place-based
 * @param kind the kind of place; absent if not recorded
 * @param advantages the advantages in use
 * @param advantagesUnused those not in use, once any are recorded
 * @param localAuthority yes if local government takes part; no if all partners are known to be
 *     something else and nobody of the public sector was mapped
 */
public record PlaceView(
    Answer named,
    @Nullable PlaceKind kind,
    Set<PlaceAdvantage> advantages,
    Set<PlaceAdvantage> advantagesUnused,
    Answer localAuthority) {

  static PlaceView of(Initiative initiative, AsOf at) {
    Place place = initiative.place().orElse(null);
    if (place == null) {
      return new PlaceView(Answer.UNKNOWN, null, Set.of(), Set.of(), Answer.UNKNOWN);
    }
    Set<PlaceAdvantage> advantages = place.advantages();
    EnumSet<PlaceAdvantage> unused = EnumSet.noneOf(PlaceAdvantage.class);
    if (!advantages.isEmpty()) {
      unused = EnumSet.allOf(PlaceAdvantage.class);
      unused.removeAll(advantages);
    }
    return new PlaceView(
        Answer.YES, place.kind().orElse(null), advantages, unused, localAuthority(initiative, at));
  }

  private static Answer localAuthority(Initiative initiative, AsOf at) {
    boolean takesPart =
        initiative
            .place()
            .filter(p -> p.advantages().contains(PlaceAdvantage.LOCAL_GOVERNMENT_PARTNER))
            .isPresent();
    int partners = 0;
    int others = 0;
    for (Partner partner : initiative.partners()) {
      if (at.isPresent(partner)) {
        partners++;
        OrganizationType type = partner.type().orElse(null);
        takesPart |= type == OrganizationType.LOCAL_AUTHORITY;
        others += type != null && type != OrganizationType.LOCAL_AUTHORITY ? 1 : 0;
      }
    }
    if (takesPart) {
      return Answer.YES;
    }
    for (Stakeholder stakeholder : initiative.stakeholders()) {
      if (at.isPresent(stakeholder)
          && stakeholder.sector().filter(Sector.PUBLIC::equals).isPresent()) {
        return Answer.UNKNOWN; // it may be the local authority
      }
    }
    return partners > 0 && others == partners ? Answer.NO : Answer.UNKNOWN;
  }
}
