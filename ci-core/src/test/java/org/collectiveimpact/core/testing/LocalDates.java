package org.collectiveimpact.core.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.time.api.Dates;

/** The window of time in which generated initiatives live. */
public final class LocalDates {

  /** The first day on which a generated fact may be recorded. */
  public static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

  /** The last day on which a generated fact may be recorded. */
  public static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  private LocalDates() {}

  /** Dates to look from; most of them cut a generated history somewhere in its middle. */
  public static Arbitrary<LocalDate> asOfDates() {
    return Dates.dates().between(FIRST, LAST);
  }
}
