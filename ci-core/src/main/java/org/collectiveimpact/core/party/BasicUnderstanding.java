package org.collectiveimpact.core.party;

/** A basic understanding every partner needs. */
public enum BasicUnderstanding {
  /** The solution lies in the partnership; no single actor can bring it. */
  SOLUTION_IN_PARTNERSHIP,
  /** There is no single truth; disagreement is natural, and one acts together all the same. */
  NO_SINGLE_TRUTH
}
