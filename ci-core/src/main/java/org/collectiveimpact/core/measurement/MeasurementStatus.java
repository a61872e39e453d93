package org.collectiveimpact.core.measurement;

/** How far shared measurement has come; ordered. */
public enum MeasurementStatus {
  /** It is known that work has not begun. */
  NOT_STARTED,
  /** It is being planned. */
  PLANNING,
  /** The plan is complete. */
  PLANNED,
  /** Data is measured. */
  MEASURING
}
