package org.collectiveimpact.core.agenda;

/** The kind of a strategy (B-214). */
public enum StrategyKind {
  /** A programme of its own. */
  DEDICATED_PROGRAMME,
  /** A change of the system. */
  SYSTEMIC,
  /** A change of policy. */
  POLICY,
  /** Coordination of what exists. */
  COORDINATION
}
