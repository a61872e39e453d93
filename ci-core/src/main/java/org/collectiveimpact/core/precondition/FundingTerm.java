package org.collectiveimpact.core.precondition;

/** A condition that comes with money (B-162). */
public enum FundingTerm {
  /** Short-term. */
  SHORT_TERM,
  /** Tied to goals fixed beforehand. */
  PREDEFINED_GOALS,
  /** Multi-year. */
  MULTI_YEAR,
  /** Flexible. */
  FLEXIBLE
}
