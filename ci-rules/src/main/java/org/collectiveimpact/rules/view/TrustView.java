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
 * @param activities how many activities took place; dialogue inside a sector counts
 * @param levelsCovered the levels with a reading or an activity
 * @param circles the circles in which activities took place
 * @param components the components inside which activities took place
 * @param markedCompleted whether trust building was declared finished
 */
public record TrustView(
    int readings,
    @Nullable LocalDate readOn,
    Map<TrustLevel, Level> lastReading,
    Set<TrustLevel> erodingLevels,
    int activities,
    Set<TrustLevel> levelsCovered,
    Set<TrustCircle> circles,
    Set<Component> components,
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
    EnumSet<TrustLevel> eroding = EnumSet.noneOf(TrustLevel.class);
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
            eroding.add(seen.level());
          }
        });
    EnumSet<TrustCircle> circles = EnumSet.noneOf(TrustCircle.class);
    EnumSet<Component> components = EnumSet.noneOf(Component.class);
    int activities = 0;
    for (TrustActivity activity : trust.activities()) {
      if (at.hasHappened(activity)) {
        activities++;
        activity.level().ifPresent(covered::add);
        activity.circle().ifPresent(circles::add);
        activity.component().ifPresent(components::add);
      }
    }
    for (IntraSectorDialogue dialogue : initiative.intraSectorDialogues()) {
      if (at.hasHappened(dialogue)) {
        activities++;
        covered.add(TrustLevel.SECTOR);
      }
    }
    return new TrustView(
        readings,
        at.lastDate(trust.readings()),
        last,
        eroding,
        activities,
        covered,
        circles,
        components,
        at.answer(trust.markedCompleted()));
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
      }
      if (date.equals(day)) {
        value = lower(value, given);
        eroding |= reading.trend().filter(TrustTrend.ERODING::equals).isPresent();
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

  /** Whether trust was worked on in the steering committee. */
  public Answer committeeCircle() {
    return AsOf.known(circles.contains(TrustCircle.STEERING_COMMITTEE));
  }

  /** Whether trust was worked on in the work groups. */
  public Answer groupCircle() {
    return AsOf.known(circles.contains(TrustCircle.WORK_GROUPS));
  }
}
