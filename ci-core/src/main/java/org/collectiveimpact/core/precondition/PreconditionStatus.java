package org.collectiveimpact.core.precondition;

/** How far a precondition holds (decision table 5.2.a, A-029, A-034). */
public enum PreconditionStatus {
  /** The record does not allow a judgement. */
  NOT_ASSESSED,
  /** The evidence speaks against it. */
  NOT_MET,
  /** It holds in part. */
  PARTLY_MET,
  /** It holds. */
  MET
}
