package org.collectiveimpact.core.party;

/** How an actor is tied to the problem (B-025). */
public enum RelationToProblem {
  /** Contributes to the problem. */
  CONTRIBUTES,
  /** Is affected by it. */
  AFFECTED,
  /** Works on solving it. */
  SOLVER,
  /** Regulates the field. */
  REGULATOR,
  /** Funds work on it. */
  FUNDER
}
