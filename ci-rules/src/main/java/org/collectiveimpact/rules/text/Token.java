package org.collectiveimpact.rules.text;

/**
 * A word in its title.
 *
 * @param word the word
 * @param start where it begins in the title
 * @param end where it ends, exclusive
 * @param before what stands between it and the word before
 */
record Token(Word word, int start, int end, Gap before) {

  /** What can stand between two words, besides spaces. */
  enum Gap {
    /** Nothing. */
    NONE,
    /** A hyphen inside a word. */
    HYPHEN,
    /** A comma, a slash, or a sign for "and". */
    COMMA,
    /** A dash or a colon. */
    DASH,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** The end of a question. */
    QUESTION,
    /** The end of a sentence, a line, or a semicolon. */
    STOP;

    /** The strongest mark between two places of a text. */
    static Gap between(String text, int from, int to) {
      Gap gap = NONE;
      for (int i = from; i < to; i++) {
        Gap mark = of(text, i);
        gap = mark.compareTo(gap) > 0 ? mark : gap;
      }
      return gap;
    }

    private static Gap of(String text, int at) {
      return switch (text.charAt(at)) {
        case ',', '/', '&', '+', '،' -> COMMA;
        case ':', '–', '—' -> DASH;
        case '-', '־' -> at > 0 && Character.isWhitespace(text.charAt(at - 1)) ? DASH : HYPHEN;
        case '(', '[' -> OPEN;
        case ')', ']' -> CLOSE;
        case '?' -> QUESTION;
        case ';', '!', '\n', '\r', '•', '|', '\u2028', '\u2029' -> STOP;
        case '.' ->
            at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)) ? STOP : NONE;
        default -> NONE;
      };
    }
  }

  boolean is(Use use) {
    return word.is(use);
  }
}
