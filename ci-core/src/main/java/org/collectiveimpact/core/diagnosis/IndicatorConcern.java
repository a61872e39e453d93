package org.collectiveimpact.core.diagnosis;

/**
 * What is to be looked at in the ratings of an indicator of the backbone; never a gate (AMB-45).
 */
public enum IndicatorConcern {
  /** It was never rated. */
  NOT_RATED,
  /** Its last rating is longer ago than a backbone may go without being rated (B-153). */
  OUTDATED,
  /** It compares and was rated on one day only (AMB-45). */
  RATED_ONCE,
  /** It compares and its last rating is lower than the one before. */
  FALLEN
}
