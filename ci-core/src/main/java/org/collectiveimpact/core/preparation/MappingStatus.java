package org.collectiveimpact.core.preparation;

/** How far the mapping of the field has come. */
public enum MappingStatus {
  /** Planned. */
  PLANNED,
  /** Under way. */
  RUNNING,
  /** Completed. */
  COMPLETED
}
