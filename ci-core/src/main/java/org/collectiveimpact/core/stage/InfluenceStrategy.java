package org.collectiveimpact.core.stage;

/** The strategy of influence that was chosen. */
public enum InfluenceStrategy {
  /** Actors of several sectors act together. */
  COLLECTIVE_IMPACT,
  /** Organisations of one sector, usually the third, act together (A-120, B-007). */
  IMPACT_SPACE,
  /** Collective impact together with an impact space. */
  COMBINED
}
