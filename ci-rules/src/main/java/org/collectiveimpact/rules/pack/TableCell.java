package org.collectiveimpact.rules.pack;

/**
 * One cell of a table.
 *
 * @param text what it says, without marks of direction and without blanks at its ends
 * @param place where it is
 */
record TableCell(String text, PackPlace place) {

  /** Stands for what cannot be read; the problem was named. */
  static final String UNREADABLE = "\uFFFD";

  /** Whether what it says cannot be read, which was told of. */
  boolean isUnreadable() {
    return text.equals(UNREADABLE);
  }

  /** Whether it says nothing. */
  boolean isBlank() {
    return text.isEmpty();
  }

  /** The text as cells are read: marks nobody sees taken out, all blanks alike. */
  static String plain(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(sign -> Character.getType(sign) != Character.FORMAT)
        .map(sign -> Character.isSpaceChar(sign) || Character.isWhitespace(sign) ? ' ' : sign)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }
}
