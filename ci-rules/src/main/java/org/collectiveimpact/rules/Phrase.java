package org.collectiveimpact.rules;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with places for values, written as a pattern of ICU's MessageFormat.
 *
 * <p>Most sentences only take values in; those are cut into pieces once, for the formatter itself
 * costs a hundred times as much. The formatter is left what it is for: plurals, numbers and dates.
 */
final class Phrase {

  private final @Nullable List<Piece> pieces;
  private final @Nullable MessageFormat format;

  private Phrase(String pattern, Locale language) {
    this.pieces = pieces(new MessagePattern(pattern));
    this.format = pieces == null ? new MessageFormat(pattern, language) : null;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Phrase of(String pattern, Locale language) {
    return new Phrase(Direction.of(language).isolatePaths(pattern), language);
  }

  /** The sentence with these values, by the names of their places. */
  String with(Map<String, Object> values) {
    if (pieces == null) {
      return formatted(Objects.requireNonNull(format), values);
    }
    StringBuilder sentence = new StringBuilder();
    for (Piece piece : pieces) {
      sentence.append(piece.isPlace() ? values.get(piece.text()) : piece.text());
    }
    return sentence.toString();
  }

  /** A formatter costs much to make and is not safe to use by two threads at once. */
  private static String formatted(MessageFormat format, Map<String, Object> values) {
    synchronized (format) {
      return format.format(values);
    }
  }

  /** The pieces of a pattern that only takes values in; null if it does more. */
  private static @Nullable List<Piece> pieces(MessagePattern pattern) {
    List<Piece> pieces = new ArrayList<>();
    String text = pattern.getPatternString();
    int from = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      switch (part.getType()) {
        case ARG_START -> {
          if (part.getArgType() != ArgType.NONE) {
            return null;
          }
          pieces.add(new Piece(false, text.substring(from, part.getIndex())));
        }
        case ARG_NAME -> pieces.add(new Piece(true, pattern.getSubstring(part)));
        case ARG_LIMIT -> from = part.getLimit();
        case SKIP_SYNTAX, INSERT_CHAR -> { // an apostrophe that quotes, or one that does not
          pieces.add(new Piece(false, text.substring(from, part.getIndex())));
          from = part.getLimit();
        }
        default -> {
          // the limits of the whole message
        }
      }
    }
    pieces.add(new Piece(false, text.substring(from)));
    return pieces;
  }

  private record Piece(boolean isPlace, String text) {}
}
