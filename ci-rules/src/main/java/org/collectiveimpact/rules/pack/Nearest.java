package org.collectiveimpact.rules.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Guesses which of the known words an unknown one was meant to be. */
final class Nearest {

  /** From here on two words are near enough to suggest one for the other. */
  private static final double NEAR = 0.6;

  /** Longer words are nobody's slip of the pen, and comparing them takes time. */
  private static final int LONGEST = 200;

  private static final int SHOWN = 3;

  private Nearest() {}

  /** The known words near {@code word}, the nearest first, three at most. */
  static List<String> of(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return List.of();
    }
    String given = plain(word);
    return known.stream()
        .distinct()
        .map(candidate -> new Candidate(candidate, similarity(given, plain(candidate))))
        .filter(candidate -> candidate.similarity >= NEAR)
        .sorted(
            Comparator.comparingDouble((Candidate candidate) -> -candidate.similarity)
                .thenComparing(Candidate::word))
        .limit(SHOWN)
        .map(Candidate::word)
        .toList();
  }

  /** The hint that one of the known words was meant; null if none is near. */
  static @Nullable String hint(String word, Collection<String> known) {
    List<String> near = of(word, known);
    return near.isEmpty() ? null : "Maybe you meant '" + near.get(0) + "'.";
  }

  /** What words are compared by: case, spaces, hyphens and underscores do not matter. */
  static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }

  /** 1 for equal words, and for the last part of a path; 0 for words without anything in common. */
  private static double similarity(String one, String other) {
    if (other.endsWith("." + one)) {
      return 1;
    }
    int longer = Math.max(one.length(), other.length());
    // The one knows letters that changed places, but takes equal letters beyond ASCII for
    // different.
    int distance =
        Math.min(
            new DamerauLevenshteinDistance().apply(one, other),
            LevenshteinDistance.getDefaultInstance().apply(one, other));
    return longer == 0 ? 0 : 1 - (double) distance / longer;
  }

  private record Candidate(String word, double similarity) {}
}
