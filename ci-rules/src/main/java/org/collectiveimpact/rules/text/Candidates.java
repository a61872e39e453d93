package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The signals that begin with a step, each with the step that it ends with for a quick no. */
final class Candidates {

  private final List<SignalPattern> all = new ArrayList<>(1);
  private int[] last = {};

  void add(SignalPattern pattern) {
    all.add(pattern);
    last = Arrays.copyOf(last, all.size());
    last[all.size() - 1] = pattern.last().number();
  }

  /** Adds to those found what is found of them in a title from this word on. */
  void find(StepsMet title, int word, List<Sighting> found) {
    for (int i = 0; i < last.length; i++) {
      Sighting sighting = title.has(last[i]) ? all.get(i).find(title, word) : null;
      if (sighting != null) {
        found.add(sighting);
      }
    }
  }
}
