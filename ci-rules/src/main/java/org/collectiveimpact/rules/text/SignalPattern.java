package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a signal, ready to be looked for. */
final class SignalPattern {

  /** How many words may stand in a gap. */
  static final int WIDEST_GAP = 4;

  private final Signal signal;
  private final boolean general;
  private final List<Step> steps;

  /** The steps before which other words may stand. */
  private final BitSet gaps = new BitSet();

  SignalPattern(Signal signal, Steps steps, Uses uses) {
    this.signal = signal;
    this.general = signal.isGeneral();
    List<String> written = new ArrayList<>();
    for (String place : signal.words().split(" ", -1)) {
      if (place.equals("..")) {
        gaps.set(written.size());
      } else {
        add(place, written, uses);
      }
    }
    this.steps = written.stream().map(steps::of).toList();
  }

  private void add(String place, List<String> written, Uses uses) {
    int bar = place.indexOf('|');
    boolean particle = bar > 0 && uses.isParticle(place.substring(0, bar));
    if (particle && !written.isEmpty() && !gaps.get(written.size())) {
      // "set up|form" is "set up" or "form"; the particle is passed over in titles
      written.add(written.remove(written.size() - 1) + place.substring(bar));
    } else {
      written.add(place);
    }
  }

  Signal signal() {
    return signal;
  }

  /** The step that it begins with. */
  Step first() {
    return steps.get(0);
  }

  /** The step that it ends with. */
  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Whether it is a word, or a member of a class. */
  boolean isOneStep() {
    return steps.size() == 1;
  }

  /** Where it is found, if it begins with the given word. */
  @Nullable Sighting find(StepsMet title, int first) {
    int[] at = begin(title, 0, first, 0);
    return at == null ? null : new Sighting(signal, at);
  }

  /** The numbers of all words, if a step is met by this word and the steps after it further on. */
  private int @Nullable [] begin(StepsMet title, int step, int at, int words) {
    int length = title.length(steps.get(step), at);
    int[] found = length == 0 ? null : follow(title, step + 1, at + length, words + length);
    if (found != null) {
      for (int i = 0; i < length; i++) {
        found[words + i] = at + i;
      }
    }
    return found;
  }

  private int @Nullable [] follow(StepsMet title, int step, int from, int words) {
    if (step == steps.size()) {
      return new int[words];
    }
    List<Token> tokens = title.tokens();
    int skips = gaps.get(step) ? WIDEST_GAP : 0;
    for (int next = from; next < tokens.size(); next++) {
      Token token = tokens.get(next);
      if (token.before().compareTo(Token.Gap.DASH) >= 0
          || (general && token.before() == Token.Gap.COMMA)) {
        return null; // "write, check, update" has three acts and no object
      }
      int[] found = begin(title, step, next, words);
      if (found != null) {
        return found;
      }
      boolean passed = token.is(Use.DETERMINER) || token.is(Use.PARTICLE);
      if (bars(token, next == from) || (!passed && skips-- == 0)) {
        return null;
      }
    }
    return null;
  }

  /**
   * What is for somebody, by some means or to some end is not what the act is done to. In Hebrew
   * "to the partners" in one word bars nothing right after the act.
   */
  static boolean bars(Token token, boolean right) {
    boolean dative = token.word().hebrew() && token.word().prefix().indexOf('ל') >= 0;
    if (dative) {
      return !right;
    }
    return token.is(Use.FOR)
        || token.is(Use.TO)
        || (!token.word().hebrew() && (token.is(Use.WITH) || token.is(Use.EMBEDS)))
        || token.is(Use.MEANS)
        || token.is(Use.VENUE)
        || token.is(Use.PURPOSE)
        || token.is(Use.RELATIVE);
  }
}
