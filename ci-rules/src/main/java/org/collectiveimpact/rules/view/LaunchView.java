package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.preparation.Launch;
import org.collectiveimpact.core.preparation.LaunchMeeting;
import org.collectiveimpact.core.preparation.MeetingFormat;
import org.jspecify.annotations.Nullable;

/**
 * The launch (A-051..A-067).
 *
 * @param prepared whether it is prepared; in progress while it is being prepared
 * @param held whether a launch meeting took place
 * @param heldOn the day of the first meeting; absent if not dated
 * @param official yes if a meeting was official and declared, no if all are known not to be
 * @param earlierPlenaryOn the first meeting of all that is known not to have been official or
 *     declared, if an official and declared one followed; absent otherwise
 * @param sectorsPresent the sectors present at the meetings
 * @param participantsMet whether most participants were met, where stakeholders are not recorded
 *     one by one
 * @param participantsPrepared whether most participants were prepared, likewise
 * @param formatDecidedBy who decided the form of the launch
 * @param agreementToActTogether whether those present agreed to act together
 * @param agreementOnOutline whether they agreed on the outline
 */
public record LaunchView(
    Answer prepared,
    Answer held,
    @Nullable LocalDate heldOn,
    Answer official,
    @Nullable LocalDate earlierPlenaryOn,
    Set<Sector> sectorsPresent,
    Answer participantsMet,
    Answer participantsPrepared,
    Set<PartyRole> formatDecidedBy,
    Answer agreementToActTogether,
    Answer agreementOnOutline) {

  private static final Launch NOTHING = Launch.builder().build();

  static LaunchView of(Initiative initiative, AsOf at) {
    Launch launch = initiative.launch().orElse(NOTHING);
    int held = 0;
    LocalDate heldOn = null;
    LocalDate plenaryOn = null;
    LocalDate officialOn = null;
    boolean official = false;
    int notOfficial = 0;
    EnumSet<Sector> present = EnumSet.noneOf(Sector.class);
    for (LaunchMeeting meeting : launch.meetings()) {
      if (at.hasHappened(meeting)) {
        held++;
        heldOn = meeting.date().isPresent() ? AsOf.earlier(heldOn, meeting.date().get()) : heldOn;
        present.addAll(meeting.sectorsPresent());
        Answer isOfficial = meeting.official().orElse(Answer.UNKNOWN);
        Answer isDeclared = meeting.declared().orElse(Answer.UNKNOWN);
        boolean isLaunch = isOfficial == Answer.YES && isDeclared == Answer.YES;
        boolean isOther = isOfficial == Answer.NO || isDeclared == Answer.NO;
        official |= isLaunch;
        notOfficial += isOther ? 1 : 0;
        if (meeting.date().isPresent()) {
          LocalDate day = meeting.date().get();
          officialOn = isLaunch ? AsOf.earlier(officialOn, day) : officialOn;
          boolean isPlenary = meeting.format().filter(MeetingFormat.PLENARY::equals).isPresent();
          plenaryOn = isOther && isPlenary ? AsOf.earlier(plenaryOn, day) : plenaryOn;
        }
      }
    }
    return new LaunchView(
        at.answer(launch.prepared()),
        AsOf.known(held > 0),
        heldOn,
        official ? Answer.YES : held > 0 && notOfficial == held ? Answer.NO : Answer.UNKNOWN,
        plenaryOn != null && officialOn != null && plenaryOn.isBefore(officialOn)
            ? plenaryOn
            : null,
        present,
        at.answer(launch.participantsMet()),
        at.answer(launch.participantsPrepared()),
        launch.formatDecidedBy(),
        at.answer(launch.agreementToActTogether()),
        at.answer(launch.agreementOnOutline()));
  }
}
