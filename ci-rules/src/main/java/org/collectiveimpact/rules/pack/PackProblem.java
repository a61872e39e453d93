package org.collectiveimpact.rules.pack;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing in a pack that is wrong or should be looked at, and where it is.
 *
 * @param level how bad it is
 * @param code what kind of problem it is, such as {@code unknown-fact}; stable, in small letters
 * @param place where it is
 * @param message what was found and what was expected
 * @param hint what may have been meant or what to do, as a sentence
 */
public record PackProblem(
    Level level, String code, PackPlace place, String message, Optional<String> hint)
    implements Comparable<PackProblem> {

  private static final Comparator<PackProblem> BY_PLACE =
      Comparator.comparing(PackProblem::place)
          .thenComparing(PackProblem::level)
          .thenComparing(PackProblem::code)
          .thenComparing(PackProblem::message);

  /** How bad a problem is. */
  public enum Level {
    /** The pack cannot be used. */
    ERROR,
    /** The pack can be used, but somebody should look. */
    WARNING
  }

  /** In the order of places. */
  @Override
  public int compareTo(PackProblem other) {
    return BY_PLACE.compare(this, other);
  }

  /** As compilers print it; a hint follows on a line of its own. */
  @Override
  public String toString() {
    return place
        + ": "
        + (level == Level.ERROR ? "error" : "warning")
        + ": "
        + message
        + " ["
        + code
        + "]"
        + hint.map(sentence -> "\n  " + sentence).orElse("");
  }
}
