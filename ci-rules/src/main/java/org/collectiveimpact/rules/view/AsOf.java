package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The record as it could be known on one date.
 *
 * @param date the date
 */
public record AsOf(LocalDate date) {

  /** The answer in force; {@link Answer#UNKNOWN} if none is recorded. */
  public Answer answer(List<Reading<Answer>> readings) {
    Answer answer = value(readings);
    return answer == null ? Answer.UNKNOWN : answer;
  }

  /** The answer in force to a question that can only be yes or no. */
  Answer settled(List<Reading<Answer>> readings) {
    Answer answer = answer(readings);
    return answer == Answer.IN_PROGRESS ? Answer.UNKNOWN : answer;
  }

  /** The value in force. */
  public <T> @Nullable T value(List<Reading<T>> readings) {
    if (readings.size() == 1) { // most facts are answered once
      Reading<T> only = readings.get(0);
      return only.holdsBy(date) ? only.value() : null;
    }
    return readings.isEmpty()
        ? null
        : Reading.latest(readings, date).map(Reading::value).orElse(null);
  }

  /** Yes if words are recorded. */
  Answer stated(List<Reading<String>> readings) {
    String words = value(readings);
    return known(words != null && !words.isBlank());
  }

  /** Whether the part began by this date and has not ended. */
  public boolean isPresent(Recorded part) {
    Optional<LocalDate> until = part.until();
    return hasHappened(part) && (until.isEmpty() || !until.get().isBefore(date));
  }

  /** Whether the part began, or took place, by this date. */
  public boolean hasHappened(Recorded part) {
    return isReached(part.date());
  }

  /** Whether the day is not later than this date; a day that is not recorded is taken as past. */
  boolean isReached(Optional<LocalDate> day) {
    return day.isEmpty() || !day.get().isAfter(date);
  }

  /** The parts that began by this date and have not ended. */
  <T extends Recorded> List<T> present(List<T> parts) {
    return filter(parts, this::isPresent);
  }

  /** The parts that began, or took place, by this date. */
  <T extends Recorded> List<T> happened(List<T> parts) {
    return filter(parts, this::hasHappened);
  }

  /** Full months from the day to this date; absent without a day. */
  @Nullable Integer monthsSince(@Nullable LocalDate day) {
    return day == null ? null : months(day, date);
  }

  /** The latest date among the parts that took place by this date; absent if none is dated. */
  public @Nullable LocalDate lastDate(List<? extends Recorded> parts) {
    LocalDate last = null;
    for (Recorded part : parts) {
      Optional<LocalDate> day = part.date();
      if (day.isPresent() && isReached(day)) {
        last = later(last, day.get());
      }
    }
    return last;
  }

  /** The first day by this date on which a matching value was recorded; absent if undated. */
  <T> @Nullable LocalDate firstDate(List<Reading<T>> readings, Predicate<T> matches) {
    LocalDate first = null;
    for (Reading<T> reading : readings) {
      if (reading.holdsBy(date) && matches.test(reading.value())) {
        if (reading.date().isEmpty()) {
          return null;
        }
        first = earlier(first, reading.date().get());
      }
    }
    return first;
  }

  /** The last day by this date on which the value was recorded; absent if undated. */
  <T> @Nullable LocalDate lastDate(List<Reading<T>> readings, T value) {
    LocalDate last = null;
    for (Reading<T> reading : readings) {
      if (reading.holdsBy(date) && reading.value().equals(value) && reading.date().isPresent()) {
        last = later(last, reading.date().get());
      }
    }
    return last;
  }

  static Answer known(boolean recorded) {
    return recorded ? Answer.YES : Answer.UNKNOWN;
  }

  static Answer known(Collection<?> parts) {
    return known(!parts.isEmpty());
  }

  static int months(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.MONTHS.between(from, to);
  }

  static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isAfter(one) ? other : one;
  }

  static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isBefore(one) ? other : one;
  }

  private static <T> List<T> filter(List<T> parts, Predicate<T> keep) {
    if (parts.isEmpty()) {
      return List.of();
    }
    List<T> kept = new ArrayList<>(parts.size());
    for (T part : parts) {
      if (keep.test(part)) {
        kept.add(part);
      }
    }
    return kept;
  }
}
