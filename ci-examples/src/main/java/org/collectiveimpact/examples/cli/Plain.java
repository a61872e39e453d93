package org.collectiveimpact.examples.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of users that does nothing to a terminal but appear on it. */
final class Plain {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Control characters, and those that change the direction of the text around them. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  /** Words written from right to left, with the blanks and signs between them. */
  private static final Pattern RIGHT_TO_LEFT = run("[\\p{IsHebrew}\\p{IsArabic}]", "");

  /** What an address may end in besides letters: escaped letters, and a stroke before a gap. */
  private static final String ADDRESS_END = "(?:%\\d+)*(?:/(?!\\p{L}))?";

  /** The same of words written from left to right; a path or an option may begin with signs. */
  private static final Pattern LEFT_TO_RIGHT = run("(?:-{0,2}[\\p{IsLatin}])", ADDRESS_END);

  /** Makes a line that begins with a sign or a Latin word one that is read from right to left. */
  static final char RIGHT_TO_LEFT_MARK = '\u200F';

  private static final String ISOLATE = "\u2068";
  private static final String END_OF_ISOLATE = "\u2069";

  private Plain() {}

  private static Pattern run(String letter, String end) {
    return Pattern.compile(
        "%1$s+([\\P{L}&&[^()\\[\\]]]*%1$s+)*(?:-?\\d+)*%2$s".formatted(letter, end));
  }

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
   * no word of the direction other than that of the text.
   */
  static String isolated(String name, boolean inRightToLeft) {
    return other(inRightToLeft).matcher(name).find() ? ISOLATE + name + END_OF_ISOLATE : name;
  }

  private static Pattern other(boolean inRightToLeft) {
    return inRightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  }

  /** A text in which no word of the direction other than its own moves what stands around it. */
  static String wordsIsolated(String text, boolean inRightToLeft) {
    return other(inRightToLeft)
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
