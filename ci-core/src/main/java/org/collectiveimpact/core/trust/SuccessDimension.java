package org.collectiveimpact.core.trust;

/** A dimension of success. */
public enum SuccessDimension {
  /** Results. */
  RESULTS,
  /** Process. */
  PROCESS,
  /** Relationships. */
  RELATIONSHIPS
}
