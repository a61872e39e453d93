package org.collectiveimpact.core.measurement;

/** When measuring happens (B-102). */
public enum MeasurementTiming {
  /** All along. */
  ONGOING,
  /** Afterwards. */
  RETROSPECTIVE
}
