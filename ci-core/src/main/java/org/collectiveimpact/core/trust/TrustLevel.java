package org.collectiveimpact.core.trust;

/** Between whom trust exists. */
public enum TrustLevel {
  /** Between people. */
  INDIVIDUAL,
  /** Between organisations. */
  ORGANIZATION,
  /** Between sectors. */
  SECTOR
}
