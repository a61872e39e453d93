package org.collectiveimpact.core.task;

/** How far a task has come. */
public enum TaskStatus {
  /** Not begun. */
  OPEN,
  /** Under way. */
  IN_PROGRESS,
  /** Done. */
  DONE,
  /** Given up. */
  CANCELLED
}
