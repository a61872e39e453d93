package org.collectiveimpact.core.agenda;

/** What led to a revision. */
public enum RevisionTrigger {
  /** The initiative consolidated. */
  CONSOLIDATION,
  /** New actors joined. */
  NEW_ACTORS,
  /** New data came in. */
  NEW_DATA,
  /** The environment changed. */
  ENVIRONMENT,
  /** An evaluation (B-190). */
  EVALUATION
}
