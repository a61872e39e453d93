package org.collectiveimpact.core.communication;

/** What a publication reports (B-197). */
public enum PublicationKind {
  /** A success. */
  SUCCESS,
  /** Progress. */
  PROGRESS,
  /** Measured results. */
  RESULTS,
  /** Lessons learned. */
  LESSONS,
  /** Something else. */
  OTHER
}
