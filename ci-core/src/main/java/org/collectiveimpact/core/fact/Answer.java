package org.collectiveimpact.core.fact;

/**
 * The answer to one question about an initiative. A fact without any answer is <em>not
 * recorded</em>; that is never the same as {@link #NO}.
 */
public enum Answer {
  /** The fact holds. */
  YES,
  /** Work on it has begun and is not finished. */
  IN_PROGRESS,
  /** Somebody looked, and the fact does not hold: it is known to be absent. */
  NO,
  /** Somebody asked and nobody could tell; treated like a fact that is not recorded. */
  UNKNOWN
}
