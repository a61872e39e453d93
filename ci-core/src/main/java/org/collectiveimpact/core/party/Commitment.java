package org.collectiveimpact.core.party;

/** What a partner commits to (B-061). */
public enum Commitment {
  /** Active learning. */
  ACTIVE_LEARNING,
  /** Constant change. */
  CHANGE,
  /** Sharing data. */
  DATA_SHARING,
  /** Coordinating its activity. */
  COORDINATION
}
