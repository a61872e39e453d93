package org.collectiveimpact.core.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** The window of time in which generated initiatives live. */
public final class LocalDates {

  /** The first day on which a generated fact may be recorded. */
  public static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

  /** The last day on which a generated fact may be recorded; money may last longer. */
  public static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  private static final int DAYS = (int) FIRST.until(LAST, ChronoUnit.DAYS);

  /** The two years in which {@link SampleInitiatives#mature()} passes its stages. */
  private static final LocalDate PASSAGE = LocalDate.of(2014, 1, 1);

  private static final int DAYS_OF_PASSAGE = 730;

  private LocalDates() {}

  /**
   * Dates to look from; most of them cut a generated history somewhere in its middle, and half of
   * them lie in the two years in which {@link SampleInitiatives#mature()} passes its stages.
   */
  public static Arbitrary<LocalDate> asOfDates() {
    return Arbitraries.integers()
        .between(0, 2 * DAYS)
        .withDistribution(RandomDistribution.uniform())
        .map(day -> day <= DAYS ? FIRST.plusDays(day) : PASSAGE.plusDays(day % DAYS_OF_PASSAGE));
  }
}
