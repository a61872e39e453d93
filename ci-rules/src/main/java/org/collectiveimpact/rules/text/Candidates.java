package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What can begin with a word, and for each a quick no: the bits of the stems of another of its
 * words, so that most need not be looked at.
 */
final class Candidates<T> {

  private final List<T> all = new ArrayList<>(1);
  private long[] bits = {};

  void add(T candidate, long its) {
    all.add(candidate);
    bits = Arrays.copyOf(bits, all.size());
    bits[all.size() - 1] = its;
  }

  void addAll(Candidates<T> others) {
    for (int i = 0; i < others.size(); i++) {
      add(others.get(i), others.bits[i]);
    }
  }

  int size() {
    return bits.length;
  }

  T get(int number) {
    return all.get(number);
  }

  /** Whether one with this number can do where there are words of these bits. */
  boolean mayBe(int number, long words) {
    return (bits[number] & words) != 0;
  }
}
