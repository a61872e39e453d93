package org.collectiveimpact.core.trust;

/** Where trust is going. */
public enum TrustTrend {
  /** Growing. */
  GROWING,
  /** Stable. */
  STABLE,
  /** Eroding. */
  ERODING
}
