package org.collectiveimpact.core.initiative;

/** An advantage of a metropolitan boundary (B-203). */
public enum PlaceAdvantage {
  /** An overview that keeps the detail. */
  OVERVIEW_WITH_DETAIL,
  /** Philanthropy that pools its means. */
  POOLED_PHILANTHROPY,
  /** Close communication. */
  CLOSE_COMMUNICATION,
  /** Local government as a partner. */
  LOCAL_GOVERNMENT_PARTNER
}
