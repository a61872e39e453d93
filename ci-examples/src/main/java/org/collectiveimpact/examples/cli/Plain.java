package org.collectiveimpact.examples.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of users that does nothing to a terminal but appear on it. */
final class Plain {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Control characters, and those that change the direction of the text around them. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private static final String LETTER = "[\\p{IsHebrew}\\p{IsArabic}]";

  /** Words written from right to left, with the blanks and signs between them. */
  private static final Pattern RIGHT_TO_LEFT =
      Pattern.compile("%1$s+([\\P{L}&&[^()\\[\\]]]*%1$s+)*\\d*".formatted(LETTER));

  private static final String ISOLATE = "\u2068";
  private static final String END_OF_ISOLATE = "\u2069";

  private Plain() {}

  /** The text on one line and without control characters. */
  static String text(String text) {
    return line(BLANKS.matcher(text).replaceAll(" ")).strip();
  }

  /** A line without control characters. */
  static String line(String line) {
    return CONTROLS.matcher(line).replaceAll("");
  }

  /**
   * A name that keeps its own direction and does not move what stands around it; as it is if it has
   * no word written from right to left.
   */
  static String isolated(String name) {
    return RIGHT_TO_LEFT.matcher(name).find() ? ISOLATE + name + END_OF_ISOLATE : name;
  }

  /** A text in which no word written from right to left moves what stands around it. */
  static String wordsIsolated(String text) {
    return RIGHT_TO_LEFT
        .matcher(text)
        .replaceAll(run -> Matcher.quoteReplacement(ISOLATE + run.group() + END_OF_ISOLATE));
  }

  /** How many columns the text takes on the screen. */
  static int width(String text) {
    return text.codePoints().map(Plain::width).sum();
  }

  private static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    return Character.isIdeographic(character)
            || script == Character.UnicodeScript.HANGUL
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA
        ? 2
        : 1;
  }
}
