package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a signal, ready to be looked for. */
final class SignalPattern {

  /** How many words may stand in a gap. */
  private static final int WIDEST_GAP = 4;

  private final Signal signal;

  /** For each word the numbers of the stems that will do. */
  private final List<BitSet> steps = new ArrayList<>();

  /** The steps before which other words may stand. */
  private final BitSet gaps = new BitSet();

  SignalPattern(Signal signal, SignalTable table) {
    this.signal = signal;
    for (String place : signal.words().split(" +", -1)) {
      if (place.equals("..")) {
        gaps.set(steps.size());
      } else {
        add(Arrays.asList(place.split("\\|", -1)), table);
      }
    }
  }

  private void add(List<String> alternatives, SignalTable table) {
    boolean particle = alternatives.size() > 1 && table.isParticle(alternatives.get(0));
    if (particle && !steps.isEmpty() && !gaps.get(steps.size())) {
      // "set up|form" is "set up" or "form"; the particle is passed over in titles
      BitSet before = steps.get(steps.size() - 1);
      alternatives.stream().skip(1).forEach(word -> before.or(table.stemsOf(word)));
    } else {
      BitSet step = new BitSet();
      alternatives.forEach(word -> step.or(table.stemsOf(word)));
      steps.add(step);
    }
  }

  Signal signal() {
    return signal;
  }

  /** The numbers of the stems that the first word can have. */
  BitSet first() {
    return steps.get(0);
  }

  /** Whether it is a single word. */
  boolean isWord() {
    return steps.size() == 1;
  }

  /** Where it is found, if its first word is the given one. */
  @Nullable Sighting find(List<Token> tokens, int first) {
    int[] at = new int[steps.size()];
    at[0] = first;
    return fits(tokens, 1, at) ? new Sighting(signal, at) : null;
  }

  private boolean fits(List<Token> tokens, int step, int[] at) {
    if (step == steps.size()) {
      return true;
    }
    int skips = gaps.get(step) ? WIDEST_GAP : 0;
    for (int next = at[step - 1] + 1; next < tokens.size(); next++) {
      Token token = tokens.get(next);
      if (token.before() == Token.Gap.STOP) {
        return false;
      }
      if (token.word().isAny(steps.get(step))) {
        at[step] = next;
        if (fits(tokens, step + 1, at)) {
          return true;
        }
      }
      boolean passed = token.is(Use.DETERMINER) || token.is(Use.PARTICLE);
      if (bars(token) || (!passed && skips-- == 0)) {
        return false;
      }
    }
    return false;
  }

  /** What is for somebody, by some means or to some end is not what the act is done to. */
  private static boolean bars(Token token) {
    return token.is(Use.FOR)
        || token.is(Use.TO)
        || (!token.word().hebrew() && (token.is(Use.WITH) || token.is(Use.EMBEDS)))
        || token.is(Use.MEANS)
        || token.is(Use.VENUE)
        || token.is(Use.PURPOSE)
        || token.is(Use.RELATIVE);
  }
}
