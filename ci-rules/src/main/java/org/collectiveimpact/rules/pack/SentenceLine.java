package org.collectiveimpact.rules.pack;

/**
 * A line of a file of sentences, or a part of one.
 *
 * @param text what it says, without blanks at its ends
 * @param place where it is
 */
record SentenceLine(String text, PackPlace place) {

  /** A line of a file; marks of direction count as blanks, so that columns stay what they are. */
  static SentenceLine of(String file, int number, String raw) {
    StringBuilder line = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char sign = raw.charAt(i);
      boolean blank = Character.isSpaceChar(sign) || Character.isWhitespace(sign);
      line.append(blank || Character.getType(sign) == Character.FORMAT ? ' ' : sign);
    }
    return new SentenceLine(line.toString(), PackPlace.of(file, number, 1, line.length() + 1))
        .part(0, line.length());
  }

  /** A part of it, without blanks at its ends. */
  SentenceLine part(int from, int to) {
    String part = text.substring(from, to);
    int start = from + part.length() - part.stripLeading().length();
    String stripped = part.strip();
    int column = place.column() + Math.min(start, to);
    return new SentenceLine(
        stripped, PackPlace.of(place.file(), place.line(), column, column + stripped.length()));
  }

  /** What follows its first word. */
  SentenceLine rest() {
    return part(word().length(), text.length());
  }

  /** Its first word. */
  String word() {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The same as a cell of a table. */
  TableCell cell() {
    return new TableCell(text, place);
  }
}
