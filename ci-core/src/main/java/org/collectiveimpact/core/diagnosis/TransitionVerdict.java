package org.collectiveimpact.core.diagnosis;

/** Whether the next step is open. */
public enum TransitionVerdict {
  /** It is open. */
  ALLOWED,
  /** It is open; something is to be looked at. */
  ALLOWED_WITH_WARNINGS,
  /** Something keeps it closed. */
  BLOCKED,
  /** There is no next step: the initiative is in its last stage, or it ended. */
  NONE
}
