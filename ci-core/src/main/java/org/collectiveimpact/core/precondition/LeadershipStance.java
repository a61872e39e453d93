package org.collectiveimpact.core.precondition;

/** How a champion leads (B-053). */
public enum LeadershipStance {
  /** Helps others to move. */
  FACILITATES,
  /** Imposes a position or a solution. */
  IMPOSES,
  /** Not known. */
  UNKNOWN
}
