package org.collectiveimpact.core.precondition;

/** How a funder sees its part (B-208). */
public enum FunderApproach {
  /** Leads change of the system. */
  CATALYTIC,
  /** Grants to single programmes. */
  TRADITIONAL
}
