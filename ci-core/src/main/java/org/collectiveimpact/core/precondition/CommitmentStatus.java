package org.collectiveimpact.core.precondition;

/** How firm a funder's word is (B-054). */
public enum CommitmentStatus {
  /** A promise; it does not count as money. */
  PROMISED,
  /** A commitment. */
  COMMITTED
}
