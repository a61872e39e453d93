package org.collectiveimpact.rules.text;

/** The place of words in a title, and how much a signal there says of the task. */
enum Place {
  /** The act and what it is done to. */
  HEAD(1),
  /** What is decided or found out: how to measure. */
  EMBEDDED(0.9),
  /** Of what the object is. */
  OF(0.7),
  /** About what. */
  TOPIC(0.7),
  /** For whom or what. */
  FOR(0.5),
  /** To what end. */
  PURPOSE(0.5),
  /** Beside the matter: in brackets, after a dash. */
  ASIDE(0.5),
  /** By what means. */
  MEANS(0.3),
  /** A verb that carries no act of its own: help, begin. */
  LIGHT(0.2),
  /** Who acts. */
  SUBJECT(0.3),
  /** Which one it is. */
  RELATIVE(0.4),
  /** With whom. */
  WITH(0.25),
  /** Where and when. */
  VENUE(0.25);

  private final double factor;

  Place(double factor) {
    this.factor = factor;
  }

  double factor() {
    return factor;
  }

  /** Whether it only says for whom, with whom, where or when. */
  boolean isBeside() {
    return this == FOR || this == WITH || this == VENUE;
  }

  /** The factor where the act and what it is done to say nothing. */
  double factorWithoutHead() {
    return switch (this) {
      case OF, FOR, PURPOSE, TOPIC -> 0.9;
      case SUBJECT, RELATIVE -> 0.7;
      default -> factor;
    };
  }
}
