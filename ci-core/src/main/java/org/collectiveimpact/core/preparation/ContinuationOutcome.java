package org.collectiveimpact.core.preparation;

/** How the decision after the readiness assessment came out. */
public enum ContinuationOutcome {
  /** Go on, the collective-impact way. */
  CONTINUE_WITH_CI,
  /** Go on in another way. */
  CONTINUE_OTHERWISE,
  /** Wait. */
  POSTPONE,
  /** Stop. */
  STOP
}
