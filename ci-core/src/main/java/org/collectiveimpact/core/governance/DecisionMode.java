package org.collectiveimpact.core.governance;

/** How a decision came about. */
public enum DecisionMode {
  /** The partners reached it themselves. */
  FACILITATED,
  /** It was handed down. */
  IMPOSED
}
