package org.collectiveimpact.core.governance;

/** The rank of a member who stands for an organisation (B-113). */
public enum ExecutiveRank {
  /** Chief executive. */
  CEO,
  /** Deputy. */
  DEPUTY,
  /** Below that. */
  OTHER
}
