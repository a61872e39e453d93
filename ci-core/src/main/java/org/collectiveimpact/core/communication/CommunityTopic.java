package org.collectiveimpact.core.communication;

/** What the community was engaged in (B-179, B-183, B-187, B-191). */
public enum CommunityTopic {
  /** Whether the approach is appropriate. */
  APPROPRIATENESS,
  /** Whether the community is ready. */
  READINESS,
  /** Framing the agenda. */
  AGENDA_FRAMING,
  /** Building public will. */
  PUBLIC_WILL,
  /** Identifying strategies. */
  STRATEGY_IDENTIFICATION,
  /** Leading strategies. */
  STRATEGY_LEADERSHIP,
  /** Making decisions. */
  DECISION_MAKING,
  /** Implementing. */
  IMPLEMENTATION
}
