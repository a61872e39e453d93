package org.collectiveimpact.rules.text;

/**
 * How much a word or an expression leans to each aim, in points from 0 to 8, and to none.
 *
 * @param points four bits for each aim, in their order, and four for openness: there are tens of
 *     thousands of these
 */
record Leaning(int points) {

  /** Of a word that says nothing. */
  static final Leaning NONE = new Leaning(0);

  private static final int BITS = 4;
  private static final int MASK = 0xf;
  private static final int AIMS = Aim.values().length;

  /** Of a row of a table that ends with a digit for each aim and one for openness. */
  static Leaning ofRow(String row) {
    int points = 0;
    for (int i = 0; i <= AIMS; i++) {
      int digit = row.charAt(row.length() - 1 - 2 * (AIMS - i)) - '0';
      points |= digit << (BITS * i);
    }
    return new Leaning(points);
  }

  /** Whether it says nothing. */
  boolean isNone() {
    return points == 0;
  }

  /** From 0, not more than usual, to 8, nearly every title with the word serves the aim. */
  int toward(Aim aim) {
    return at(aim.ordinal());
  }

  /** How often nobody can tell the kind of a title with the word, from 0 to 8. */
  int open() {
    return at(AIMS);
  }

  private int at(int place) {
    return points >>> (BITS * place) & MASK;
  }

  /** Of two words with a form in common the one that says more. */
  Leaning orMoreTelling(Leaning other) {
    return other.all() > all() ? other : this;
  }

  private int all() {
    int all = 0;
    for (int place = 0; place < AIMS; place++) {
      all += at(place);
    }
    return all;
  }
}
