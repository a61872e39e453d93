package org.collectiveimpact.rules.fact;

import org.collectiveimpact.core.problem.SuitabilityVerdict;

/**
 * Whether collective impact was found to suit the problem.
 *
 * @param verdict the verdict
 */
public record Suitability(SuitabilityVerdict verdict) {}
