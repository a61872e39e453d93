package org.collectiveimpact.core.trust;

/** The circle in which trust is built. */
public enum TrustCircle {
  /** The steering committee. */
  STEERING_COMMITTEE,
  /** The work groups. */
  WORK_GROUPS,
  /** The network of partners. */
  PARTNER_NETWORK,
  /** Another circle. */
  OTHER
}
