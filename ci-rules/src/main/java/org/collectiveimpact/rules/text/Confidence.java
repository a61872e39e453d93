package org.collectiveimpact.rules.text;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How sure the kind of a task is that only its title tells.
 *
 * <p>The number is a share: of titles like this one, at least so many have the kind that is said.
 * It was counted on lines of published plans, charters and minutes, which are the hardest to read;
 * of titles of task lists more are right. {@code ClassificationFiguresTest} compares it with the
 * share that was right among lines which the tables had not been made from; those whose kind
 * careful readers left open count as wrong there if a kind was said.
 */
public final class Confidence {

  /** How many of those lines were right whose kind was at least so likely by {@link Shares}. */
  private static final NavigableMap<Double, Double> RIGHT =
      Collections.unmodifiableNavigableMap(
          new TreeMap<>(Map.of(TitleReading.LIKELY, 0.4, 0.85, 0.6, 0.97, 0.7, 0.998, 0.9)));

  /**
   * The most for public will, policy and funding, which have no component of their own (AMB-51).
   */
  private static final double MEDIUM = 0.7;

  /** Of titles with two tasks whose parts are of one kind. */
  private static final double TWO_IN_ONE = 0.6;

  private Confidence() {}

  /** The confidence of a reading that is not left open, from 0.4 to 0.9. */
  public static double of(TitleReading reading) {
    if (reading.divided()) {
      return TWO_IN_ONE;
    }
    double right = Objects.requireNonNull(RIGHT.floorEntry(reading.likelihood())).getValue();
    return reading.isRole() ? Math.min(right, MEDIUM) : right;
  }
}
