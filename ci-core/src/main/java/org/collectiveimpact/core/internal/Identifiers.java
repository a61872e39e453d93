package org.collectiveimpact.core.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The form of identifiers, and that they are given once. */
public final class Identifiers {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

  private Identifiers() {}

  /** Rejects {@code value} unless it has the form of an identifier. */
  public static void check(String type, String value) {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          type
              + " '"
              + abbreviate(value)
              + "' is not an identifier: expected 1 to 80 letters, digits, dots, underscores or"
              + " hyphens, starting with a letter or a digit");
    }
  }

  /** Rejects {@code parts} if two of them have the same identifier. */
  public static <T, I> void checkDistinct(String what, List<T> parts, Function<T, I> id) {
    Set<I> seen = new HashSet<>();
    for (T part : parts) {
      if (!seen.add(id.apply(part))) {
        throw new IllegalArgumentException(
            "two parts of kind '" + what + "' have the identifier '" + id.apply(part) + "'");
      }
    }
  }

  private static String abbreviate(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
