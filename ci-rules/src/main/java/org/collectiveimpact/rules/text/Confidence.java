package org.collectiveimpact.rules.text;

/**
 * How sure the kind of a task is that only its title tells.
 *
 * <p>The number is a share: of the titles of published tools that were given a kind on evidence of
 * this strength when the signals had not been made from them, so many had the kind that was said,
 * rounded to a twentieth. Counted were the 93 titles of {@code development.csv}, each read without
 * the signals that its own source prompted, and 357 further ones on the day they were first read:
 * of a phrase 111 of 137 were right, of words 98 of 132, of work for funding, policy or public will
 * 22 of 26. Titles whose kind careful readers left open count as wrong if a kind was said. A list
 * in the words that an initiative's documents use does better. {@code ClassificationFiguresTest}
 * prints the shares of today.
 */
public final class Confidence {

  /** A phrase, or an act as telling, that leads clearly. */
  static final double PHRASE = 0.8;

  /**
   * Words that lead clearly. What is too rare to be counted by itself is not surer: components of
   * one kind that are about equally strong, two tasks of one kind, and public will, policy and
   * funding, which belong to no component of their own (AMB-51).
   */
  static final double WORDS = 0.75;

  private Confidence() {}

  /** The confidence of a reading that is not left open. */
  public static double of(TitleReading reading) {
    boolean role = reading.role() != null && reading.aim() == Aim.BACKBONE_ORGANIZATION;
    return !reading.settled() || reading.divided() || reading.contested() || role ? WORDS : PHRASE;
  }
}
