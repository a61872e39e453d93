package org.collectiveimpact.core.agenda;

/** How far the agenda has come (A-058, AMB-46); ordered. */
public enum AgendaStatus {
  /** It is known that work has not begun. */
  NOT_STARTED,
  /** It is being defined. */
  IN_DEFINITION,
  /** A preliminary agenda is shared. */
  PRELIMINARY,
  /** It is agreed; it can still be revised. */
  FINAL
}
