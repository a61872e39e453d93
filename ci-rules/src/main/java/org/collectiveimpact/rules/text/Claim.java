package org.collectiveimpact.rules.text;

import java.util.List;

/**
 * How strongly a title speaks of one aim.
 *
 * @param aim the aim
 * @param points what its signals weigh together
 * @param core those of the points that what is done, its object and its end give
 * @param strongest the signal that weighs most
 * @param first the number of the word where the first of them begins
 * @param signals the signals in the words of an explanation, the heaviest first
 */
public record Claim(
    Aim aim, double points, double core, int strongest, int first, List<String> signals) {}
