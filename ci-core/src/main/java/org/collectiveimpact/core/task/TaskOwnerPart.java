package org.collectiveimpact.core.task;

/**
 * The typed part of the initiative that a task belongs to; it settles the task's component
 * (decision table 5.3.a, step 1).
 */
public enum TaskOwnerPart {
  /** The common agenda. */
  COMMON_AGENDA,
  /** The strategic framework. */
  STRATEGIC_FRAMEWORK,
  /** A work group. */
  WORK_GROUP,
  /** A partner's action plan. */
  ACTION_PLAN,
  /** Shared measurement. */
  MEASUREMENT_PLAN,
  /** The steering committee (AMB-08). */
  STEERING_COMMITTEE,
  /** The backbone. */
  BACKBONE,
  /** Communication. */
  COMMUNICATION,
  /** Trust and agreement. */
  TRUST_BUILDING,
  /** Dialogue inside a sector. */
  INTRA_SECTOR_DIALOGUE,
  /** The readiness assessment (AMB-52). */
  READINESS_ASSESSMENT,
  /** The outline (AMB-52). */
  OUTLINE,
  /** The preparation of the launch (AMB-52). */
  LAUNCH
}
