package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.trust.IntraSectorDialogue;
import org.collectiveimpact.core.trust.TrustActivity;
import org.collectiveimpact.core.trust.TrustBuilding;
import org.collectiveimpact.core.trust.TrustCircle;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.core.trust.TrustReading;
import org.collectiveimpact.core.trust.TrustTrend;
import org.jspecify.annotations.Nullable;

/**
 * Trust and agreement (A-095..A-116).
 *
 * @param readings how many readings of trust are recorded
 * @param readOn the latest reading; absent if none is dated
 * @param lastReading the last reading of trust per level, the lowest of one day; levels without a
 *     reading are missing
 * @param erodingLevels the levels on which the last reading of some parties, from one perspective,
 *     shows that trust is eroding or lower than the reading before
 * @param unrepairedLevels the levels on which trust is eroding and nothing was done since
 * @param erodingWithoutContext the levels on which trust is eroding and its last reading does not
 *     say what shaped it
 * @param activities how many activities took place; dialogue inside a sector counts
 * @param workedOn the latest of them; absent if none is dated
 * @param levelsCovered the levels with a reading or an activity
 * @param circles the circles in which activities took place
 * @param components the components inside which activities took place
 * @param resourcesAllocated whether resources are set aside for trust building
 * @param markedCompleted whether trust building was declared finished
 */
public record TrustView(
    int readings,
    @Nullable LocalDate readOn,
    Map<TrustLevel, Level> lastReading,
    Set<TrustLevel> erodingLevels,
    Set<TrustLevel> unrepairedLevels,
    Set<TrustLevel> erodingWithoutContext,
    int activities,
    @Nullable LocalDate workedOn,
    Set<TrustLevel> levelsCovered,
    Set<TrustCircle> circles,
    Set<Component> components,
    Answer resourcesAllocated,
    Answer markedCompleted) {

  private static final TrustBuilding NOTHING = TrustBuilding.builder().build();

  static TrustView of(Initiative initiative, AsOf at) {
    TrustBuilding trust = initiative.trust().orElse(NOTHING);
    EnumSet<TrustLevel> covered = EnumSet.noneOf(TrustLevel.class);
    EnumMap<TrustLevel, Course> levels = new EnumMap<>(TrustLevel.class);
    Map<Seen, Course> courses = new HashMap<>();
    int readings = 0;
    for (TrustReading reading : trust.readings()) {
      if (at.hasHappened(reading)) {
        readings++;
        covered.add(reading.level());
        levels.computeIfAbsent(reading.level(), level -> new Course()).add(reading);
        courses.computeIfAbsent(Seen.of(reading), seen -> new Course()).add(reading);
      }
    }
    EnumMap<TrustLevel, Level> last = new EnumMap<>(TrustLevel.class);
    EnumMap<TrustLevel, LocalDate> erodingSince = new EnumMap<>(TrustLevel.class);
    EnumSet<TrustLevel> withoutContext = EnumSet.noneOf(TrustLevel.class);
    levels.forEach(
        (level, course) -> {
          if (course.value != null) {
            last.put(level, course.value);
          }
        });
    courses.forEach(
        (seen, course) -> {
          Course general = courses.get(seen.general());
          boolean superseded = general != null && general.day.isAfter(course.day);
          if (course.isEroding() && !superseded) {
            erodingSince.merge(seen.level(), course.day, AsOf::later);
            if (!course.hasContext) {
              withoutContext.add(seen.level());
            }
          }
        });
    EnumSet<TrustLevel> unrepaired = EnumSet.noneOf(TrustLevel.class);
    unrepaired.addAll(erodingSince.keySet());
    EnumSet<TrustCircle> circles = EnumSet.noneOf(TrustCircle.class);
    EnumSet<Component> components = EnumSet.noneOf(Component.class);
    int activities = 0;
    for (TrustActivity activity : trust.activities()) {
      if (at.hasHappened(activity)) {
        activities++;
        activity.level().ifPresent(covered::add);
        activity.circle().ifPresent(circles::add);
        activity.component().ifPresent(components::add);
        unrepaired.removeIf(
            level ->
                activity.level().orElse(level) == level && isSince(erodingSince, level, activity));
      }
    }
    for (IntraSectorDialogue dialogue : initiative.intraSectorDialogues()) {
      if (at.hasHappened(dialogue)) {
        activities++;
        covered.add(TrustLevel.SECTOR);
        unrepaired.removeIf(
            level -> level == TrustLevel.SECTOR && isSince(erodingSince, level, dialogue));
      }
    }
    return new TrustView(
        readings,
        at.lastDate(trust.readings()),
        last,
        erodingSince.isEmpty() ? Set.of() : EnumSet.copyOf(erodingSince.keySet()),
        unrepaired,
        withoutContext,
        activities,
        latest(at.lastDate(trust.activities()), at.lastDate(initiative.intraSectorDialogues())),
        covered,
        circles,
        components,
        at.answer(trust.resourcesAllocated()),
        at.answer(trust.markedCompleted()));
  }

  /**
   * Whether something happened when trust was eroding or later; a day not recorded may be later.
   */
  private static boolean isSince(
      Map<TrustLevel, LocalDate> erodingSince, TrustLevel level, Recorded event) {
    LocalDate since = erodingSince.getOrDefault(level, LocalDate.MIN);
    return event.date().isEmpty() || !event.date().get().isBefore(since);
  }

  private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
    return other == null ? one : AsOf.later(one, other);
  }

  /** Readings can be compared where the level, the parties and the perspective are the same. */
  private record Seen(TrustLevel level, Set<String> between, Optional<Perspective> perspective) {
    static Seen of(TrustReading reading) {
      return new Seen(reading.level(), Set.copyOf(reading.between()), reading.perspective());
    }

    /** The same, of all parties; a later reading of that supersedes those of single parties. */
    Seen general() {
      return new Seen(level, Set.of(), perspective);
    }
  }

  /** How trust went: the readings of its last day, and the value before that day. */
  private static final class Course {
    private LocalDate day = LocalDate.MIN;
    private @Nullable Level value;
    private boolean eroding;
    private boolean hasContext;
    private LocalDate dayBefore = LocalDate.MIN;
    private @Nullable Level before;

    void add(TrustReading reading) {
      LocalDate date = reading.date().orElse(LocalDate.MIN);
      Level given = reading.value().orElse(null);
      if (date.isAfter(day)) {
        remember(day, value);
        day = date;
        value = null;
        eroding = false;
        hasContext = false;
      }
      if (date.equals(day)) {
        value = lower(value, given);
        eroding |= reading.trend().filter(TrustTrend.ERODING::equals).isPresent();
        hasContext |= !reading.contexts().isEmpty();
      } else {
        remember(date, given);
      }
    }

    boolean isEroding() {
      return eroding || (value != null && before != null && value.compareTo(before) < 0);
    }

    private void remember(LocalDate date, @Nullable Level given) {
      if (given != null) {
        if (before == null || date.isAfter(dayBefore)) {
          dayBefore = date;
          before = given;
        } else if (date.equals(dayBefore)) {
          before = lower(before, given);
        }
      }
    }

    private static @Nullable Level lower(@Nullable Level one, @Nullable Level other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return one.compareTo(other) <= 0 ? one : other;
    }
  }

  /** The levels on which trust was low when it was last read. */
  public Set<TrustLevel> lowLevels() {
    EnumSet<TrustLevel> low = EnumSet.noneOf(TrustLevel.class);
    lastReading.forEach(
        (level, value) -> {
          if (value == Level.LOW) {
            low.add(level);
          }
        });
    return low;
  }

  /** Whether trust was worked on in the steering committee. */
  public Answer committeeCircle() {
    return AsOf.known(circles.contains(TrustCircle.STEERING_COMMITTEE));
  }

  /** Whether trust was worked on in the work groups. */
  public Answer groupCircle() {
    return AsOf.known(circles.contains(TrustCircle.WORK_GROUPS));
  }
}
