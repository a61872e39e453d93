package org.collectiveimpact.core.stage;

/** The four phases of collective impact (B-171); derived from {@link LifecycleStage#phase()}. */
public enum Phase {
  /** Before the launch (B-172). */
  PRE_LAUNCH,
  /** Forces are identified, leadership forms, a preliminary agenda takes shape (B-173). */
  INITIATE_ACTION,
  /** Backbone, work groups, final agenda and shared measures are built (B-174). */
  ORGANIZE_FOR_IMPACT,
  /** Coordinated action, data and learning go on for years (B-175). */
  IMPLEMENT_AND_SUSTAIN
}
