package org.collectiveimpact.core.agenda;

/** A kind of boundary (B-071). */
public enum BoundaryKind {
  /** Where. */
  GEOGRAPHIC,
  /** Which institutions. */
  INSTITUTIONAL,
  /** Which content. */
  CONTENT,
  /** Which processes. */
  PROCESS
}
