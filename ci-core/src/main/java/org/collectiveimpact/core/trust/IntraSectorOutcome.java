package org.collectiveimpact.core.trust;

/** What a dialogue inside a sector brought. */
public enum IntraSectorOutcome {
  /** Conflicts were handled. */
  CONFLICTS_HANDLED,
  /** Trust was strengthened. */
  TRUST_STRENGTHENED,
  /** Agreement was advanced. */
  AGREEMENT_ADVANCED
}
