package org.collectiveimpact.rules.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers of stems; immutable. There are tens of thousands of them, mostly of one or two numbers
 * out of tens of thousands, so that they are kept small.
 */
final class Stems {

  static final Stems NONE = new Stems(new int[0]);

  private final int[] sorted;

  private Stems(int[] sorted) {
    this.sorted = sorted;
  }

  static Stems of(IntStream numbers) {
    return new Stems(numbers.sorted().distinct().toArray());
  }

  boolean contains(int stem) {
    return sorted.length == 1 ? sorted[0] == stem : Arrays.binarySearch(sorted, stem) >= 0;
  }

  /** A bit for every stem, each of which some stems share. */
  long bits() {
    return stream().mapToLong(stem -> 1L << stem).reduce(0, (one, other) -> one | other);
  }

  /** Both these and those. */
  Stems or(Stems others) {
    return sorted.length == 0 ? others : of(IntStream.concat(stream(), others.stream()));
  }

  IntStream stream() {
    return Arrays.stream(sorted);
  }
}
