package org.collectiveimpact.core.governance;

/** What a decision was about. */
public enum DecisionTopic {
  /** The launch. */
  LAUNCH,
  /** The steering committee. */
  STEERING_COMMITTEE,
  /** The common agenda. */
  AGENDA,
  /** Shared measurement. */
  MEASUREMENT,
  /** The backbone. */
  BACKBONE,
  /** Something else. */
  OTHER
}
