package org.collectiveimpact.core.measurement;

/** What developmental measurement asks (B-106). */
public enum MeasurementQuestion {
  /** What. */
  WHAT,
  /** How. */
  HOW,
  /** Why. */
  WHY
}
