package org.collectiveimpact.core.task;

/** Whether a task plans or executes (AMB-11). */
public enum TaskMode {
  /** It plans. */
  PLANNING,
  /** It executes. */
  EXECUTION
}
