package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a signal, ready to be looked for. */
final class SignalPattern {

  /** How many words may stand in a gap. */
  static final int WIDEST_GAP = 4;

  private final Signal signal;
  private final boolean general;
  private final List<Step> steps = new ArrayList<>();

  /** The steps before which other words may stand. */
  private final BitSet gaps = new BitSet();

  /** Of each step a bit for every stem that it can begin with, each of which some share. */
  private final long[] bits;

  SignalPattern(Signal signal, SignalTable table) {
    this.signal = signal;
    this.general = signal.isGeneral();
    for (String place : signal.words().split(" ", -1)) {
      if (place.equals("..")) {
        gaps.set(steps.size());
      } else {
        add(Arrays.asList(place.split("\\|", -1)), table);
      }
    }
    this.bits = steps.stream().mapToLong(step -> step.first().bits()).toArray();
  }

  private void add(List<String> alternatives, SignalTable table) {
    boolean particle = alternatives.size() > 1 && table.isParticle(alternatives.get(0));
    if (particle && !steps.isEmpty() && !gaps.get(steps.size())) {
      // "set up|form" is "set up" or "form"; the particle is passed over in titles
      List<String> others = alternatives.subList(1, alternatives.size());
      steps.add(anyOf(steps.remove(steps.size() - 1), others, table));
    } else if (alternatives.size() == 1 && WordClass.isMeant(alternatives.get(0))) {
      steps.add(table.members(WordClass.of(alternatives.get(0)).orElseThrow()));
    } else {
      steps.add(anyOf(new Step(), alternatives, table));
    }
  }

  /** A step of its own; those of classes are shared. */
  private static Step anyOf(Step first, List<String> others, SignalTable table) {
    Step step = new Step();
    step.or(first);
    for (String word : others) {
      WordClass.of(word)
          .map(table::members)
          .ifPresentOrElse(step::or, () -> step.orWord(table.stemsOf(word)));
    }
    return step;
  }

  Signal signal() {
    return signal;
  }

  /** The numbers of the stems that it can begin with. */
  Stems first() {
    return steps.get(0).first();
  }

  /** The numbers of the stems of single words that are all of it. */
  Stems words() {
    return steps.size() == 1 ? steps.get(0).words() : Stems.NONE;
  }

  /** The bits of the stems that the last of its words can begin with. */
  long last() {
    return bits[bits.length - 1];
  }

  /** Where it is found, if it begins with the given word. */
  @Nullable Sighting find(List<Token> tokens, int first) {
    int[] at = begin(tokens, 0, first, 0);
    return at == null ? null : new Sighting(signal, at);
  }

  /** The numbers of all words, if a step is met by this word and the steps after it further on. */
  private int @Nullable [] begin(List<Token> tokens, int step, int at, int words) {
    int length = steps.get(step).lengthAt(tokens, at);
    int[] found = length == 0 ? null : follow(tokens, step + 1, at + length, words + length);
    if (found != null) {
      for (int i = 0; i < length; i++) {
        found[words + i] = at + i;
      }
    }
    return found;
  }

  private int @Nullable [] follow(List<Token> tokens, int step, int from, int words) {
    if (step == steps.size()) {
      return new int[words];
    }
    int skips = gaps.get(step) ? WIDEST_GAP : 0;
    for (int next = from; next < tokens.size(); next++) {
      Token token = tokens.get(next);
      if (token.before().compareTo(Token.Gap.DASH) >= 0
          || (general && token.before() == Token.Gap.COMMA)) {
        return null; // "write, check, update" has three acts and no object
      }
      boolean mayBe = (bits[step] & token.word().bits()) != 0;
      int[] found = mayBe ? begin(tokens, step, next, words) : null;
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
