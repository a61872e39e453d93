package org.collectiveimpact.core.stage;

import java.util.Optional;

/** The one linear scale of an initiative's life, in order (AMB-02, A-023, B-171). */
public enum LifecycleStage {
  /** A few significant actors decide to act (A-024..A-029). */
  DECISION_TO_ACT(Phase.PRE_LAUNCH),
  /** A professional body maps how ready the field is (A-030..A-044). */
  READINESS_ASSESSMENT(Phase.PRE_LAUNCH),
  /** A provisional plan for the launch is written (A-045..A-050). */
  OUTLINE_BUILDING(Phase.PRE_LAUNCH),
  /** All meet for the first time and agree to act together (A-051..A-067). */
  LAUNCH(Phase.INITIATE_ACTION),
  /** The steering committee and a preliminary agenda take shape (B-173, B-181..B-184). */
  INITIATE_ACTION(Phase.INITIATE_ACTION),
  /** Backbone, work groups, final agenda and shared measures are built (B-174, B-185..B-188). */
  ORGANIZE_FOR_IMPACT(Phase.ORGANIZE_FOR_IMPACT),
  /** Partners act, measure and learn together, for years (B-175, B-189..B-192). */
  IMPLEMENT_AND_SUSTAIN(Phase.IMPLEMENT_AND_SUSTAIN);

  private final Phase phase;

  LifecycleStage(Phase phase) {
    this.phase = phase;
  }

  /** The phase this stage belongs to. */
  public Phase phase() {
    return phase;
  }

  /** The stage that follows; empty for the last one. */
  public Optional<LifecycleStage> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  /** Whether this stage comes before {@code other}. */
  public boolean isBefore(LifecycleStage other) {
    return compareTo(other) < 0;
  }
}
