package org.collectiveimpact.rules.pack;

import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions of the library that a pack can do with, such as {@code >=0.1 <1}: all the bounds hold.
 *
 * @param bounds the bounds; a bare version is that version
 */
record LibraryRange(List<Bound> bounds) {

  /** The version of this library. */
  static final Version THIS = Version.parse("0.1.0");

  private static final Pattern BOUND =
      Pattern.compile("(>=|<=|>|<|=|)([0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})(?:\\s+|$)");

  /** One bound, such as {@code >=0.1}. */
  record Bound(String sign, Version version) {

    boolean includes(Version other) {
      int order = other.compareTo(version);
      return switch (sign) {
        case ">=" -> order >= 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case "<" -> order < 0;
        default -> order == 0;
      };
    }
  }

  /** The range that a text says; nothing if it says none. */
  static Optional<LibraryRange> parse(String text) {
    List<Bound> bounds = new ArrayList<>();
    String range = text.strip();
    Matcher bound = BOUND.matcher(range);
    int end = 0;
    while (end < range.length()) {
      if (!bound.find(end) || bound.start() != end) {
        return Optional.empty();
      }
      bounds.add(new Bound(bound.group(1), Version.parse(bound.group(2))));
      end = bound.end();
    }
    return bounds.isEmpty() ? Optional.empty() : Optional.of(new LibraryRange(bounds));
  }

  /** Whether a version is within all the bounds. */
  boolean includes(Version version) {
    return bounds.stream().allMatch(bound -> bound.includes(version));
  }
}
