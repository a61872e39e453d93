package org.collectiveimpact.core.problem;

/** The second axis of Table 1: what solving the problem asks of those involved (B-022..B-027). */
public enum ProblemNature {
  /** Well defined; expert knowledge suffices. */
  TECHNICAL,
  /** Changing and bound to context; all involved must learn. */
  ADAPTIVE,
  /** The answers do not settle it. */
  UNDETERMINED
}
