package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signals ready to be found in titles; thread-safe. */
final class SignalTable {

  private final Uses uses = new Uses();
  private final Steps steps = new Steps();
  private final BitSet acts = new BitSet();
  private final BitSet telling = new BitSet();
  private final List<Candidates> byFirst = new ArrayList<>();
  private final Leanings leanings;
  private final Expressions expressions;
  private final Vocabulary vocabulary;

  SignalTable(List<Signal> signals, Leanings leanings) {
    this.leanings = leanings;
    this.expressions = new Expressions(leanings);
    for (Signal signal : signals) {
      if (signal.kind() == SignalKind.CLASS) {
        steps.addMember(signal.words());
      }
    }
    for (Signal signal : signals) {
      if (signal.kind() != SignalKind.CLASS) {
        add(signal);
      }
    }
    this.vocabulary = new Vocabulary(uses, steps, acts, telling, leanings, expressions);
  }

  private void add(Signal signal) {
    SignalPattern pattern = new SignalPattern(signal, steps, uses);
    int first = pattern.first().number();
    while (byFirst.size() <= first) {
      byFirst.add(new Candidates());
    }
    byFirst.get(first).add(pattern);
    if (signal.kind() == SignalKind.ACT && pattern.isOneStep()) {
      acts.set(first);
      if (signal.aim() != null) {
        telling.set(first);
      }
    }
  }

  /** What is known of a word, given in lower case. */
  Word word(String surface) {
    return vocabulary.word(surface);
  }

  /** The signals in a title; of several over the same words the longest. */
  List<Sighting> find(List<Token> tokens) {
    StepsMet title = new StepsMet(tokens, steps);
    List<Sighting> found = new ArrayList<>();
    for (int word = 0; word < tokens.size(); word++) {
      Numbers met = title.at(word);
      for (int k = 0; k < met.size(); k++) {
        if (met.get(k) < byFirst.size()) {
          byFirst.get(met.get(k)).find(title, word, found);
        }
      }
    }
    found.sort(Sighting::strongestFirst);
    Sighting[] owners = new Sighting[tokens.size()];
    found.removeIf(sighting -> !take(sighting, owners));
    return found;
  }

  /** The expressions in a title that lean to something. */
  List<Expressions.Found> expressions(List<Token> tokens) {
    return expressions.in(tokens);
  }

  /** What a sign leans to. */
  Leaning leaning(char sign) {
    return Character.isLetterOrDigit(sign) || sign == ' '
        ? Leaning.NONE
        : leanings.ofNoun(String.valueOf(sign));
  }

  private static boolean take(Sighting sighting, @Nullable Sighting[] owners) {
    for (int at : sighting.at()) {
      Sighting owner = owners[at];
      if (owner != null && !sighting.sharesWordWith(owner) && !isSameClaim(sighting, owner)) {
        return false;
      }
    }
    for (int at : sighting.at()) {
      owners[at] = sighting;
    }
    return true;
  }

  /** Words that speak for two aims alike count for both. */
  private static boolean isSameClaim(Sighting sighting, Sighting owner) {
    return owner.signal().kind() == sighting.signal().kind()
        && owner.signal().aim() != sighting.signal().aim()
        && owner.signal().isGeneral() == sighting.signal().isGeneral()
        && Arrays.equals(owner.at(), sighting.at());
  }
}
