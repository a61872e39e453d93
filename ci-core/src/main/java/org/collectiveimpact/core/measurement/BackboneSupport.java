package org.collectiveimpact.core.measurement;

/** A kind of support of the backbone for measurement (B-098). */
public enum BackboneSupport {
  /** Guidance and training. */
  TRAINING,
  /** Facilities. */
  FACILITIES,
  /** Checks of data accuracy. */
  ACCURACY_CHECKS
}
