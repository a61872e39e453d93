package org.collectiveimpact.rules.view;

import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Challenge;
import org.collectiveimpact.core.initiative.ChallengeKind;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * The challenges the initiative met (B-160, B-161, B-221..B-226).
 *
 * @param unanswered challenges of which it is not recorded what is done about them; local politics
 *     of a place stands apart
 * @param politicsUnanswered whether a place-based initiative met obstacles of local politics of
 *     which it is not recorded what is done about them
 * @param strangersPercent the share of stakeholders known not to have worked with others of the
 *     field before, of those of whom it is known, in percent rounded up; absent if it is known of
 *     none
 */
public record ChallengesView(
    Set<ChallengeKind> unanswered, Answer politicsUnanswered, @Nullable Integer strangersPercent) {

  static ChallengesView of(Initiative initiative, AsOf at) {
    EnumSet<ChallengeKind> unanswered = EnumSet.noneOf(ChallengeKind.class);
    for (Challenge challenge : initiative.challenges()) {
      if (at.isPresent(challenge) && challenge.mitigation().isEmpty()) {
        unanswered.add(challenge.kind());
      }
    }
    boolean politics =
        initiative.place().isPresent() && unanswered.remove(ChallengeKind.LOCAL_POLITICS);
    PulseView.Share strangers = new PulseView.Share();
    for (Stakeholder stakeholder : initiative.stakeholders()) {
      if (at.isPresent(stakeholder)) {
        strangers.addUnless(at.answer(stakeholder.collaboratedBefore()));
      }
    }
    return new ChallengesView(unanswered, AsOf.known(politics), strangers.percent());
  }
}
