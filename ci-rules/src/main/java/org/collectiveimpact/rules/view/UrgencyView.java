package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.precondition.UrgencySignal;
import org.jspecify.annotations.Nullable;

/**
 * How urgent change is felt to be (B-057..B-060).
 *
 * @param signals how many signs are recorded
 * @param level the level of the latest signs that give one, the highest of one day; an agreed
 *     emergency reads as high; absent if no sign gives a level
 * @param actors how many different actors share the feeling, by the signs that give this level or
 *     none
 * @param sectors the sectors of those who share it, likewise
 * @param emergencyAgreed whether it is agreed to be an emergency
 * @param triggerRecorded whether it is recorded what set it off
 * @param assessed the latest judgement somebody recorded; not assessed if there is none
 */
public record UrgencyView(
    int signals,
    @Nullable Level level,
    int actors,
    Set<Sector> sectors,
    Answer emergencyAgreed,
    Answer triggerRecorded,
    PreconditionStatus assessed) {

  static UrgencyView of(Initiative initiative, AsOf at) {
    int signals = 0;
    Level level = null;
    LocalDate levelDate = LocalDate.MIN;
    Set<String> actors = new HashSet<>();
    EnumSet<Sector> sectors = EnumSet.noneOf(Sector.class);
    boolean emergency = false;
    boolean trigger = false;
    for (UrgencySignal signal : initiative.urgency()) {
      if (at.isPresent(signal)) {
        signals++;
        boolean agreed = signal.emergencyAgreed().orElse(Answer.UNKNOWN) == Answer.YES;
        emergency |= agreed;
        trigger |= signal.trigger().isPresent();
        Level given = level(signal);
        LocalDate date = signal.date().orElse(LocalDate.MIN);
        if (given != null
            && (level == null
                || date.isAfter(levelDate)
                || (date.equals(levelDate) && given.compareTo(level) > 0))) {
          level = given;
          levelDate = date;
        }
      }
    }
    for (UrgencySignal signal : initiative.urgency()) {
      Level given = level(signal);
      if (at.isPresent(signal) && (given == null || given == level)) {
        actors.addAll(signal.sharedBy());
        sectors.addAll(signal.sectors());
      }
    }
    return new UrgencyView(
        signals,
        level,
        actors.size(),
        sectors,
        AsOf.known(emergency),
        AsOf.known(trigger),
        Assessments.latest(initiative, Precondition.SENSE_OF_URGENCY, at));
  }

  private static @Nullable Level level(UrgencySignal signal) {
    return signal.emergencyAgreed().orElse(Answer.UNKNOWN) == Answer.YES
        ? Level.HIGH
        : signal.level().orElse(null);
  }
}
