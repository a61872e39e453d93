package org.collectiveimpact.core.activity;

/** How far a work group has come (A-079, AMB-55). */
public enum WorkGroupStatus {
  /** It is being formed. */
  FORMING,
  /** It only sets indicators so far; that may come before the framework (AMB-55). */
  SETTING_INDICATORS,
  /** It identifies strategies. */
  IDENTIFYING_STRATEGIES,
  /** It writes its work plan. */
  PLANNING,
  /** It carries out its plan. */
  IMPLEMENTING,
  /** It was closed; legal at any time (B-126). */
  CLOSED,
  /** It was merged into another group (B-126). */
  MERGED
}
