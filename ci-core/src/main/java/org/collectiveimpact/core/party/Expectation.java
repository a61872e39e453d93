package org.collectiveimpact.core.party;

/** What a partner expects of the initiative (B-226). */
public enum Expectation {
  /** A solution known beforehand. */
  PREDEFINED_SOLUTION,
  /** A quick win. */
  QUICK_WIN,
  /** A benefit of its own. */
  OWN_BENEFIT,
  /** A change of the system. */
  SYSTEM_CHANGE
}
