package org.collectiveimpact.rules.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of signals.
 *
 * @param kind what it is in a title
 * @param words the words, as the table has them; of a row of a class the class comes first
 * @param aim what it speaks of; absent for neutral acts and for guards
 * @param weight how much it counts, from 0 to 12
 * @param basis where it was taken from
 * @param own whether it is an analyst's own; such a signal goes before what is built in
 */
record Signal(
    SignalKind kind, String words, @Nullable Aim aim, int weight, String basis, boolean own) {

  /** The basis of what was not taken from a document but is known of the field. */
  static final String FIELD = "field";

  /** The same as an analyst's own. */
  Signal asOwn() {
    return new Signal(kind, words, aim, weight, basis, true);
  }

  /** Whether it names a class of words rather than all the words. */
  boolean isGeneral() {
    return words.indexOf('{') >= 0;
  }

  /** Such as {@code act CONTINUOUS_COMMUNICATION}. */
  String inWords() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return aim == null ? name : name + " " + aim;
  }
}
