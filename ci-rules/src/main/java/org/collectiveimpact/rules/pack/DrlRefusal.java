package org.collectiveimpact.rules.pack;

import org.jspecify.annotations.Nullable;

/**
 * Something in a DRL rule that the grammar of harmless rules does not have; ends the reading of the
 * rule's conditions or of its consequence and becomes one {@link PackProblem}.
 */
final class DrlRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient DrlToken token;
  private final @Nullable String hint;

  DrlRefusal(String code, DrlToken token, String message, @Nullable String hint) {
    super(message, null, false, false);
    this.code = code;
    this.token = token;
    this.hint = hint;
  }

  /** What kind of problem it is. */
  String code() {
    return code;
  }

  /** Where it stands. */
  DrlToken token() {
    return token;
  }

  /** Adds it to the problems of a file that can be used all the same. */
  void warn(DrlText text, PackProblems problems) {
    problems.warning(text.place(token), code, String.valueOf(getMessage()), hint);
  }

  /** Adds it to the problems of a file. */
  void addTo(DrlText text, PackProblems problems) {
    problems.error(text.place(token), code, String.valueOf(getMessage()), hint);
  }
}
