package org.collectiveimpact.rules.text;

import java.util.List;
import java.util.Set;

/**
 * What is known of a word of a title, wherever it stands.
 *
 * @param stems the numbers of those of its forms that the tables of signals know, the likeliest
 *     first
 * @param ofExpressions the same of those that expressions are made of
 * @param bits a bit for every stem that signals know, each of which some share
 * @param prefix in Hebrew the prefix letters taken away for the likeliest form
 * @param uses what it does besides being a signal
 * @param act whether a table has an act that begins with it
 * @param telling whether such an act speaks for a component
 * @param hebrew whether it is written in Hebrew
 * @param surface the word in lower case
 * @param asAct what it leans to where it is the act of a title
 * @param asNoun what it leans to elsewhere
 */
record Word(
    List<Integer> stems,
    List<Integer> ofExpressions,
    long bits,
    String prefix,
    Set<Use> uses,
    boolean act,
    boolean telling,
    boolean hebrew,
    String surface,
    Leaning asAct,
    Leaning asNoun) {

  boolean is(Use use) {
    return uses.contains(use);
  }

  /** Whether one of its forms is among these. */
  boolean isAny(Stems wanted) {
    for (int i = 0; i < stems.size(); i++) {
      if (wanted.contains(stems.get(i))) {
        return true;
      }
    }
    return false;
  }
}
