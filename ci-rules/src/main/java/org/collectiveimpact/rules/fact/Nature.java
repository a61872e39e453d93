package org.collectiveimpact.rules.fact;

import org.collectiveimpact.core.problem.ProblemNature;

/**
 * Of what nature the problem was found to be.
 *
 * @param value the nature
 */
public record Nature(ProblemNature value) {}
