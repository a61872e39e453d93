package org.collectiveimpact.core.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of an initiative that was recorded at a time, by somebody, from somewhere.
 *
 * <p>A part without a date is taken as true at any date. A diagnosis as of a date sees the parts
 * whose {@link #date()} is not later.
 */
public interface Recorded {

  /** The day from which the part holds; for an event, the day it took place. */
  Optional<LocalDate> date();

  /** The last day on which the part held; not before {@link #date()}. */
  Optional<LocalDate> until();

  /** Whose view it is. */
  Optional<Perspective> perspective();

  /** Where it is written: an address, a document, a person. */
  Optional<String> source();

  /** A remark in words. */
  Optional<String> note();

  /** Rejects an end before the start. */
  @Value.Check
  default void checkDates() {
    if (date().isPresent() && until().isPresent() && until().get().isBefore(date().get())) {
      throw new IllegalArgumentException(
          "until " + until().get() + " is before date " + date().get());
    }
  }
}
