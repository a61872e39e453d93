package org.collectiveimpact.core.trust;

/** Whether an impact space stands alone. */
public enum ImpactSpaceMode {
  /** It stands alone. */
  STANDALONE,
  /** It is part of a collective-impact initiative. */
  PART_OF_COLLECTIVE_IMPACT
}
