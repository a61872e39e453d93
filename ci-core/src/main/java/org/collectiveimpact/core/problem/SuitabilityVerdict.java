package org.collectiveimpact.core.problem;

/** Whether collective impact suits the problem (decision table 5.2.c, B-015). */
public enum SuitabilityVerdict {
  /** Complex, adaptive and social. */
  SUITABLE,
  /** Another kind of action fits better. */
  NOT_SUITABLE,
  /** Open questions remain. */
  UNDETERMINED
}
