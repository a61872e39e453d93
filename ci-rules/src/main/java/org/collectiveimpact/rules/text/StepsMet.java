package org.collectiveimpact.rules.text;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a title, and the steps of signals for which they will do. */
final class StepsMet {

  private static final int CLASSES = WordClass.values().length;

  private final List<Token> tokens;

  /**
   * Of each word the numbers of the steps for which it, or a member that begins with it, will do.
   */
  private final Numbers[] steps;

  private final BitSet anywhere = new BitSet();

  /** Of each word how long the members of each class are that begin with it; absent if it is 1. */
  private final int[] @Nullable [] lengths;

  StepsMet(List<Token> tokens, Steps table) {
    this.tokens = tokens;
    this.steps = new Numbers[tokens.size()];
    this.lengths = new int[tokens.size()][];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = tokens.get(i).word().steps();
      members(i, table);
      for (int k = 0; k < steps[i].size(); k++) {
        anywhere.set(steps[i].get(k));
      }
    }
  }

  private void members(int word, Steps table) {
    Numbers single = steps[word];
    for (int k = 0; k < single.size(); k++) {
      for (Steps.Member member : table.beginningWith(single.get(k))) {
        if (isAt(member.words(), word)) {
          add(member, word);
          steps[word] = steps[word].or(table.metBy(member.of()));
        }
      }
    }
  }

  private void add(Steps.Member member, int word) {
    int[] its = lengths[word];
    if (its == null) {
      its = new int[CLASSES];
      lengths[word] = its;
    }
    int of = member.of().ordinal();
    its[of] = Math.max(its[of], member.words().size());
  }

  private boolean isAt(List<Step> member, int first) {
    if (first + member.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < member.size(); i++) {
      Token token = tokens.get(first + i);
      if (token.before().compareTo(Token.Gap.HYPHEN) > 0
          || !token.word().steps().contains(member.get(i).number())) {
        return false;
      }
    }
    return true;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The numbers of the steps for which what begins with a word will do. */
  Numbers at(int word) {
    return steps[word];
  }

  /** Whether something in the title will do for the step with this number. */
  boolean has(int step) {
    return anywhere.get(step);
  }

  /**
   * How many words from this one on will do for a step, the most if there is a choice; 0 if none.
   */
  int length(Step step, int word) {
    if (!steps[word].contains(step.number())) {
      return 0;
    }
    int length = 1;
    int[] its = lengths[word];
    if (its != null) {
      for (WordClass of : step.classes()) {
        length = Math.max(length, its[of.ordinal()]);
      }
    }
    return length;
  }
}
