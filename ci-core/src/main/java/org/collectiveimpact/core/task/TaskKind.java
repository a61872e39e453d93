package org.collectiveimpact.core.task;

/** The kind of work a task is (decision table 5.3). */
public enum TaskKind {
  /** It defines or delivers the desired social result. */
  CONTENT,
  /** It builds or runs what serves the initiative. */
  INFRASTRUCTURE,
  /** It is about how partners relate and exchange information. */
  PROCESS,
  /** It belongs to the preliminary stages and to no component (AMB-52). */
  PRELIMINARY,
  /** A careful reader could not tell. */
  UNDETERMINED
}
