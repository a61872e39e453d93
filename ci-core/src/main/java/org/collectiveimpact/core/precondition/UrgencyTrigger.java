package org.collectiveimpact.core.precondition;

/** What set off the feeling of urgency (B-058..B-060, B-010). */
public enum UrgencyTrigger {
  /** A crisis in the field. */
  CRISIS,
  /** Research that showed how severe the problem is. */
  RESEARCH_SEVERITY,
  /** Research that showed a new way. */
  RESEARCH_NEW_WAY,
  /** Shrinking funding. */
  FUNDING_CONTRACTION,
  /** Something else. */
  OTHER
}
