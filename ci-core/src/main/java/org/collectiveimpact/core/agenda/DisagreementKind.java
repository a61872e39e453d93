package org.collectiveimpact.core.agenda;

/** What a disagreement is about. */
public enum DisagreementKind {
  /** How the story is told; natural, and never a failure. */
  NARRATIVE,
  /** A goal. */
  GOAL,
  /** A measure. */
  METRIC
}
