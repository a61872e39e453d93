package org.collectiveimpact.rules.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A few numbers, each once, in the order given; immutable. There are tens of thousands of them, so
 * that they are kept small.
 */
final class Numbers {

  static final Numbers NONE = new Numbers(new int[0]);

  private final int[] numbers;

  private Numbers(int[] numbers) {
    this.numbers = numbers;
  }

  static Numbers of(IntStream numbers) {
    int[] each = numbers.distinct().toArray();
    return each.length == 0 ? NONE : new Numbers(each);
  }

  int size() {
    return numbers.length;
  }

  int get(int place) {
    return numbers[place];
  }

  boolean contains(int wanted) {
    for (int number : numbers) {
      if (number == wanted) {
        return true;
      }
    }
    return false;
  }

  /** A bit for every number, each of which some share. */
  long bits() {
    long bits = 0;
    for (int number : numbers) {
      bits |= 1L << number;
    }
    return bits;
  }

  /** Both these and those. */
  Numbers or(Numbers others) {
    return numbers.length == 0 ? others : of(IntStream.concat(stream(), others.stream()));
  }

  IntStream stream() {
    return Arrays.stream(numbers);
  }
}
