package org.collectiveimpact.rules.pack;

/** What analysts wrote, cut and cleaned so that it can stand in a message of one line. */
final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /** The text without control characters, and with an ellipsis where it is long. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(LONGEST).map(Shown::visible).forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
  }

  /** Control characters, and those that turn the direction of writing around, become a mark. */
  private static int visible(int character) {
    int type = Character.getType(character);
    boolean hidden =
        type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR;
    return hidden ? '\uFFFD' : character;
  }
}
