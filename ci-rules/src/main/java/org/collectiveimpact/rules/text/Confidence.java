package org.collectiveimpact.rules.text;

/**
 * How sure the kind of a task is that only its title tells.
 *
 * <p>The number is a share: of titles like this one, at least so many have the kind that is said.
 * It is how likely the kind is by its {@link Shares}, rounded down to a tenth. {@code
 * ClassificationFiguresTest} compares it with the share that was right in lists which the tables
 * had not been made from; titles whose kind careful readers left open count as wrong there if a
 * kind was said.
 */
public final class Confidence {

  /** From this on a title is taken to contradict what is recorded of its task. */
  static final double SURE = 0.9;

  /**
   * The most for public will, policy and funding, which have no component of their own (AMB-51).
   */
  private static final double MEDIUM = 0.8;

  private Confidence() {}

  /** The confidence of a reading that is not left open, from 0.6 to 0.9. */
  public static double of(TitleReading reading) {
    if (reading.divided()) {
      return TitleReading.LIKELY;
    }
    boolean role = reading.role() != null && reading.aim() == Aim.BACKBONE_ORGANIZATION;
    return Math.floor(Math.min(reading.likelihood(), role ? MEDIUM : SURE) * 10) / 10;
  }
}
