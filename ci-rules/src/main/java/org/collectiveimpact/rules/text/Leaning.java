package org.collectiveimpact.rules.text;

import java.util.Arrays;

/** How much a word leans to each aim, in points; immutable. */
final class Leaning {

  /** Of a word that says nothing. */
  static final Leaning NONE = new Leaning(new int[Aim.values().length]);

  private final int[] points;

  /** The points by the order of the aims. */
  Leaning(int[] points) {
    this.points = points;
  }

  /** From 0, not more than usual, to 8, nearly every title with the word serves the aim. */
  int toward(Aim aim) {
    return points[aim.ordinal()];
  }

  /** Of two words with a form in common the one that says more. */
  Leaning orMoreTelling(Leaning other) {
    return Arrays.stream(other.points).sum() > Arrays.stream(points).sum() ? other : this;
  }
}
