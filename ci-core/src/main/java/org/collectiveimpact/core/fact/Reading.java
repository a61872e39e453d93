package org.collectiveimpact.core.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One answer about one fact, with its date and where it comes from.
 *
 * <p>A property of type {@code List<Reading<T>>} is one fact over time: an empty list means <em>not
 * recorded</em>, several readings mean that the answer changed.
 *
 * @param <T> the vocabulary or type of the answer
 * @param value what was answered
 * @param date the day from which the answer holds; a reading without a date holds from the start
 * @param perspective whose view it is
 * @param source where it is written
 * @param note a remark in words
 */
public record Reading<T>(
    T value,
    Optional<LocalDate> date,
    Optional<Perspective> perspective,
    Optional<String> source,
    Optional<String> note) {

  /** An answer that holds at any date. */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(
        value, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An answer that holds from {@code date} on. */
  public static <T> Reading<T> since(LocalDate date, T value) {
    return new Reading<>(
        value, Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether the answer was given by {@code asOf}. */
  public boolean holdsBy(LocalDate asOf) {
    return date.isEmpty() || !date.get().isAfter(asOf);
  }

  /**
   * The reading in force as of a date: the one with the latest date not after {@code asOf}; of
   * several with that date the last in the list; undated readings come before all dated ones.
   */
  public static <T> Optional<Reading<T>> latest(List<Reading<T>> readings, LocalDate asOf) {
    Reading<T> latest = null;
    for (Reading<T> reading : readings) {
      if (reading.holdsBy(asOf) && (latest == null || !reading.isBefore(latest))) {
        latest = reading;
      }
    }
    return Optional.ofNullable(latest);
  }

  private boolean isBefore(Reading<T> other) {
    return other.date.isPresent() && (date.isEmpty() || date.get().isBefore(other.date.get()));
  }
}
