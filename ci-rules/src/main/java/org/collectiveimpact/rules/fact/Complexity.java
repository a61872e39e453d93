package org.collectiveimpact.rules.fact;

import org.collectiveimpact.core.problem.ProblemComplexity;

/**
 * How complex the problem was found to be.
 *
 * @param value the complexity
 */
public record Complexity(ProblemComplexity value) {}
