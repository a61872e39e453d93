package org.collectiveimpact.rules.text;

import java.util.Arrays;

/** A signal found in a title. */
final class Sighting {

  private final Signal signal;
  private final int[] at;

  /** A signal found in the words with these numbers, in order. */
  Sighting(Signal signal, int... at) {
    this.signal = signal;
    this.at = at;
  }

  Signal signal() {
    return signal;
  }

  /** The numbers of the words. */
  int[] at() {
    return at;
  }

  boolean isAt(int word) {
    return Arrays.binarySearch(at, word) >= 0;
  }

  int first() {
    return at[0];
  }

  int last() {
    return at[at.length - 1];
  }

  /** Whether it is a single word that is found as an act and as a noun as well. */
  boolean sharesWordWith(Sighting other) {
    return at.length == 1
        && other.at.length == 1
        && at[0] == other.at[0]
        && signal.kind() != other.signal.kind()
        && signal.kind().isWord()
        && other.signal.kind().isWord();
  }

  /**
   * Longer ones first, then what settles more, then what is met word by word; at last what stands
   * closest together.
   */
  static int strongestFirst(Sighting one, Sighting other) {
    if (one.at.length != other.at.length) {
      return other.at.length - one.at.length;
    }
    int byKind = rank(one) - rank(other);
    if (byKind != 0) {
      return byKind;
    }
    if (one.signal.isGeneral() != other.signal.isGeneral()) {
      return one.signal.isGeneral() ? 1 : -1;
    }
    if (one.at[0] != other.at[0]) {
      return one.at[0] - other.at[0];
    }
    int byWeight = other.signal.weight() - one.signal.weight();
    return byWeight != 0 ? byWeight : one.last() - other.last();
  }

  private static int rank(Sighting sighting) {
    return switch (sighting.signal.kind()) {
      case GUARD -> 0;
      case PHRASE -> 1;
      case PURPOSE -> 2;
      case OBJECT -> 3;
      case ACT -> 4;
      case CLASS -> throw new IllegalStateException("a member of a class is no signal");
    };
  }
}
