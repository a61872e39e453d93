package org.collectiveimpact.core.preparation;

/** What becomes of an existing effort (B-169). */
public enum EffortTreatment {
  /** Becomes part of the initiative. */
  INTEGRATED,
  /** Goes on beside it. */
  KEPT,
  /** Was passed over. */
  IGNORED,
  /** Was replaced. */
  REPLACED
}
