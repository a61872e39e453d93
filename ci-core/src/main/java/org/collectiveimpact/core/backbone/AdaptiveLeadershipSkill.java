package org.collectiveimpact.core.backbone;

/** An ability of adaptive leadership (B-144). */
public enum AdaptiveLeadershipSkill {
  /** Keeps focus and urgency. */
  FOCUS_AND_URGENCY,
  /** Applies pressure without flooding partners. */
  PRESSURE_WITHOUT_FLOODING,
  /** Frames issues in a balanced way. */
  BALANCED_FRAMING,
  /** Resolves conflicts. */
  CONFLICT_RESOLUTION
}
