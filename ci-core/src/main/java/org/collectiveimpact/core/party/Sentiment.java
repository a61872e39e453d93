package org.collectiveimpact.core.party;

/** How a partner feels about the process (B-227). */
public enum Sentiment {
  /** Hopeful. */
  HOPEFUL,
  /** Neither. */
  NEUTRAL,
  /** Discouraged. */
  DISCOURAGED
}
