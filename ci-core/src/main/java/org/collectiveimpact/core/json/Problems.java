package org.collectiveimpact.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The problems of one file, as they are found. */
final class Problems {

  /** From here on two words are near enough to suggest one for the other. */
  private static final double NEAR = 0.6;

  /** Longer lists of expected words are cut to the nearest. */
  private static final int SHOWN = 6;

  private final String file;
  private final List<FormatProblem> found = new ArrayList<>();
  private int more;

  Problems(String file) {
    this.file = file;
  }

  int count() {
    return found.size() + more;
  }

  void add(Node.Position position, String path, String message) {
    add(position, path, message, Optional.empty());
  }

  void add(Node.Position position, String path, String message, Optional<String> hint) {
    if (found.size() < InitiativeFormatException.LISTED) {
      found.add(problem(file, position, path, message, hint));
    } else {
      more++;
    }
  }

  /** The problem at a position of a file. */
  static FormatProblem problem(
      String file, Node.Position position, String path, String message, Optional<String> hint) {
    return new FormatProblem(
        file, position.line(), position.column(), position.end(), path, message, hint);
  }

  /** Adds that {@code word} is none of the {@code expected}; the message ends in their list. */
  void addUnknown(
      String word,
      Node.Position position,
      String path,
      String message,
      Collection<String> expected) {
    if (found.size() >= InitiativeFormatException.LISTED) {
      more++; // comparing words takes time, and nobody would see the result
      return;
    }
    String brief = Node.brief(word);
    List<String> nearest =
        expected.stream()
            .sorted(Comparator.comparingDouble(known -> -similarity(brief, known)))
            .toList();
    Collection<String> shown = expected.size() <= SHOWN + 1 ? expected : nearest.subList(0, SHOWN);
    int left = expected.size() - shown.size();
    String list = String.join(", ", shown) + (left == 0 ? "" : " and " + left + " more");
    Optional<String> hint =
        nearest.stream()
            .findFirst()
            .filter(known -> similarity(brief, known) >= NEAR)
            .map(Problems::maybe);
    add(position, path, message + list, hint);
  }

  /** The hint that {@code word} was meant. */
  static String maybe(String word) {
    return "Maybe you meant '" + word + "'.";
  }

  /** The exception that ends reading at once, because of the problem given. */
  InitiativeFormatException fail(Node.Position position, String message) {
    add(position, "", message);
    return failure();
  }

  /** The exception that ends reading at once, with a hint. */
  InitiativeFormatException fail(Node.Position position, String message, String hint) {
    add(position, "", message, Optional.of(hint));
    return failure();
  }

  /** The value that was read, if reading it met no problem. */
  <T> T check(@Nullable T value) {
    if (value == null || count() > 0) {
      throw failure();
    }
    return value;
  }

  private InitiativeFormatException failure() {
    return new InitiativeFormatException(
        found.stream()
            .sorted(
                Comparator.comparingInt(FormatProblem::line)
                    .thenComparingInt(FormatProblem::column))
            .collect(Collectors.toList()),
        more);
  }

  private static double similarity(String one, String other) {
    int edits =
        new DamerauLevenshteinDistance()
            .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    return 1 - (double) edits / Math.max(one.length(), other.length());
  }
}
