package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.core.fact.Level;
import org.jspecify.annotations.Nullable;

/** The level last given, whatever the order in which the levels are told; the lowest of one day. */
final class LastLevel {

  private LocalDate day = LocalDate.MIN;
  private @Nullable Level value;

  /** Looks at one more level; where none was given, the ones before it still stand. */
  void add(Optional<LocalDate> date, Optional<Level> level) {
    if (level.isPresent()) {
      LocalDate givenOn = date.orElse(LocalDate.MIN);
      Level given = level.get();
      if (value == null
          || givenOn.isAfter(day)
          || (givenOn.equals(day) && given.compareTo(value) < 0)) {
        day = givenOn;
        value = given;
      }
    }
  }

  @Nullable Level value() {
    return value;
  }
}
