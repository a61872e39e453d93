package org.collectiveimpact.core.initiative;

/** A known challenge (B-221..B-226, A-105). */
public enum ChallengeKind {
  /** Partners never worked together (B-221). */
  NO_COLLABORATION_HISTORY,
  /** Relations of foundations and associations (B-222). */
  FUNDER_NONPROFIT_RELATIONS,
  /** Agreeing on measures (B-223). */
  METRIC_AGREEMENT,
  /** Competition to be the backbone (B-224). */
  BACKBONE_COMPETITION,
  /** Local politics (B-225). */
  LOCAL_POLITICS,
  /** Expecting the wrong results (B-226). */
  WRONG_EXPECTATIONS,
  /** A strong leader with a hidden role (B-160). */
  BACKBONE_LEADERSHIP,
  /** Funders do not see the need for a backbone (B-161). */
  BACKBONE_FUNDING,
  /** The field's view against the backbone's. */
  FIELD_BACKBONE_TENSION,
  /** Another challenge. */
  OTHER
}
