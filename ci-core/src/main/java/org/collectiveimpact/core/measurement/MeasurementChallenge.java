package org.collectiveimpact.core.measurement;

/** A known challenge of shared measurement (B-101..B-105). */
public enum MeasurementChallenge {
  /** Measuring change in unstable systems. */
  COMPLEXITY,
  /** The habit of measuring single organisations afterwards. */
  SINGLE_ORGANISATION_HABIT,
  /** Differing priorities and fear of criticism. */
  DISAGREEMENT,
  /** Few resources for measurement. */
  FEW_RESOURCES,
  /** Cost and operation. */
  COST
}
