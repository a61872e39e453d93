package org.collectiveimpact.rules.pack;

/**
 * A word, number, text or sign of a DRL file.
 *
 * @param kind what it is
 * @param text as it is written; of a text what stands between the quotes
 * @param line the line it begins on, from 1
 * @param column the column it begins at, from 1
 * @param start where it begins in the file
 * @param end where it ends in the file, exclusive
 */
record DrlToken(Kind kind, String text, int line, int column, int start, int end) {

  /** What a token is. */
  enum Kind {
    /** A name or keyword. */
    WORD,
    /** A number without a sign. */
    NUMBER,
    /** A text in quotes. */
    TEXT,
    /** Anything else: an operator, a bracket, a sign that DRL does not know. */
    SIGN,
    /** The end of the file. */
    END
  }

  /** Whether it is this sign or word. */
  boolean is(String signOrWord) {
    return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(signOrWord);
  }

  /** Whether it is a name or keyword. */
  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** 1 if it opens a bracket, -1 if it closes one. */
  int depth() {
    if (is("(") || is("[") || is("{")) {
      return 1;
    }
    return is(")") || is("]") || is("}") ? -1 : 0;
  }

  /** As messages show it. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the file";
      case TEXT -> "the text \"" + Shown.of(text) + "\"";
      default -> "'" + Shown.of(text) + "'";
    };
  }
}
