package org.collectiveimpact.core.trust;

/** What shapes trust. */
public enum TrustContext {
  /** The organisation. */
  ORGANIZATIONAL,
  /** The sector. */
  SECTORAL,
  /** The nation. */
  NATIONAL,
  /** The place. */
  GEOGRAPHIC,
  /** Something else. */
  OTHER
}
