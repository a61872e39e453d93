package org.collectiveimpact.core.precondition;

/** What money is meant for (B-056). */
public enum FundingPurpose {
  /** The initiative's core work. */
  CORE,
  /** Infrastructure. */
  INFRASTRUCTURE,
  /** The backbone organisation. */
  BACKBONE,
  /** Shared measurement. */
  MEASUREMENT,
  /** Partners' activities. */
  ACTIVITY
}
