package org.collectiveimpact.rules.text;

import java.util.List;

/**
 * How strongly a title speaks of one aim.
 *
 * @param aim the aim
 * @param points what its signals weigh
 * @param standing what its signals weigh, an analyst's own twice, how much the words of the title
 *     lean to it, and what it starts with; the claim that stands highest wins
 * @param strongest the weight of the heaviest signal; 0 if there are only words that lean to it
 * @param first the number of the word where the first of them begins
 * @param signals the signals in the words of an explanation, the heaviest first, and after them the
 *     words that lean to it most; none of a claim that nothing is said of
 */
public record Claim(
    Aim aim, double points, double standing, int strongest, int first, List<String> signals) {

  /** The same in the words of an explanation. */
  Claim because(List<String> words) {
    return new Claim(aim, points, standing, strongest, first, words);
  }
}
