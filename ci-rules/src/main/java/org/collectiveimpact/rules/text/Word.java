package org.collectiveimpact.rules.text;

import java.util.Set;

/**
 * What is known of a word of a title, wherever it stands.
 *
 * @param steps the numbers of the {@link Steps} of signals for which it will do
 * @param stems the numbers of its forms that {@link Expressions} know, the likeliest first
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
    Numbers steps,
    Numbers stems,
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

  /** Whether it is a small word, which shows the grammar. */
  boolean isGrammar() {
    return uses.stream().anyMatch(Use::isGrammar);
  }
}
