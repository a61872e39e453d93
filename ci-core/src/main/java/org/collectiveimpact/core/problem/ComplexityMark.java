package org.collectiveimpact.core.problem;

/** A mark of complexity (B-012). */
public enum ComplexityMark {
  /** High uncertainty. */
  HIGH_UNCERTAINTY,
  /** Many conflicts. */
  MULTIPLE_CONFLICTS,
  /** Many factors that cannot be predicted. */
  MANY_UNPREDICTABLE_FACTORS,
  /** No known plan of action. */
  NO_KNOWN_PLAN
}
