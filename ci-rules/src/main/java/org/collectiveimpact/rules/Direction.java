package org.collectiveimpact.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The direction a language is written in.
 *
 * <p>A name or a code of the other direction inside a sentence is isolated from it, so that a
 * terminal or a browser neither moves its punctuation nor the words around it (Unicode UAX #9).
 */
enum Direction {
  /** Such as English. */
  LEFT_TO_RIGHT("[\\p{InHebrew}\\p{InArabic}]"),
  /** Such as Hebrew. */
  RIGHT_TO_LEFT("[A-Za-z]");

  /** Where to record something: the path of a property, in brackets. */
  private static final Pattern PATH = Pattern.compile("\\(([A-Za-z][A-Za-z0-9., ]*)\\)");

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  @SuppressWarnings("ImmutableEnumChecker") // a pattern is immutable
  private final Pattern foreign;

  Direction(String foreign) {
    this.foreign = Pattern.compile(foreign);
  }

  /** The direction of a language. */
  static Direction of(Locale language) {
    return switch (language.getLanguage()) {
      case "he", "iw" -> RIGHT_TO_LEFT;
      default -> LEFT_TO_RIGHT;
    };
  }

  /** A value as it may stand inside a sentence of this direction. */
  String isolate(String value) {
    return foreign.matcher(value).find()
        ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE
        : value;
  }

  /** A sentence of this direction with the paths in it isolated. */
  String isolatePaths(String sentence) {
    return PATH.matcher(sentence).replaceAll(path -> "(" + isolate(path.group(1)) + ")");
  }
}
