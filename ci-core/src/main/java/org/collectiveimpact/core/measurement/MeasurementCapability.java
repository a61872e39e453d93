package org.collectiveimpact.core.measurement;

/** What a measurement system should be able to do (B-090). */
public enum MeasurementCapability {
  /** Give a uniform language. */
  UNIFORM_LANGUAGE,
  /** Show progress against the agenda. */
  PROGRESS_VS_AGENDA,
  /** Align targets. */
  TARGET_SYNC,
  /** Support collaboration. */
  COLLABORATION,
  /** Be a platform of learning. */
  LEARNING_PLATFORM
}
