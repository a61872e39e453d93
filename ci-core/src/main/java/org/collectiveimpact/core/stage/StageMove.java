package org.collectiveimpact.core.stage;

/** How a stage was entered (AMB-04). */
public enum StageMove {
  /** The next stage was entered. */
  FORWARD,
  /** An earlier stage was opened again, for a stated reason. */
  REOPENED,
  /** Work stopped in this stage by a decision. */
  STOPPED,
  /** Work was put off in this stage by a decision. */
  POSTPONED
}
