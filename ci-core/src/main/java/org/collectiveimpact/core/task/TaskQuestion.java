package org.collectiveimpact.core.task;

/** What would settle the kind of a task that its words leave open (decision table 5.3.a). */
public enum TaskQuestion {
  /** Does it define or deliver the desired social result? Then it is content. */
  DEFINES_OR_DELIVERS_RESULT,
  /**
   * Does it build or run the body, committee or mechanisms that serve the initiative? Then it is
   * infrastructure.
   */
  BUILDS_OR_RUNS_BODY,
  /** Is its purpose how partners relate or exchange information? Then it is process. */
  RELATES_OR_INFORMS,
  /** Is it work of the preliminary stages, before the initiative is under way (AMB-52)? */
  PREPARES_INITIATIVE,
  /** Are these two tasks in one? Then it should be split. */
  TWO_TASKS_IN_ONE
}
