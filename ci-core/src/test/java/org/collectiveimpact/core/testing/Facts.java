package org.collectiveimpact.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;

/** Short forms for the facts of {@link MatureInitiative}. */
final class Facts {

  private static final LocalDate PRESENT = on("2020-01-01");

  private Facts() {}

  static LocalDate on(String date) {
    return LocalDate.parse(date);
  }

  /** An answer that holds from {@code date} on. */
  static <T> Reading<T> at(String date, T value) {
    return Reading.since(on(date), value);
  }

  /** A fact that was answered once. */
  static <T> List<Reading<T>> say(String date, T value) {
    return List.of(at(date, value));
  }

  static List<Reading<Answer>> yes(String date) {
    return say(date, Answer.YES);
  }

  static List<Reading<Answer>> no(String date) {
    return say(date, Answer.NO);
  }

  /** Something that was begun and later done. */
  static List<Reading<Answer>> begunAndDone(String begun, String done) {
    return List.of(at(begun, Answer.IN_PROGRESS), at(done, Answer.YES));
  }

  /** The days from {@code first} to the present, so many months apart. */
  static Stream<LocalDate> every(int months, String first) {
    return Stream.iterate(
        on(first), date -> date.isBefore(PRESENT), date -> date.plusMonths(months));
  }
}
