package org.collectiveimpact.core.diagnosis;

/** What a finding rests on. */
public enum FindingKind {
  /** A recorded fact that falls short of what is asked. */
  UNMET,
  /** A fact that is not recorded; never the verdict of a known no. */
  MISSING_DATA,
  /** A recorded fact that points to a risk. */
  RISK,
  /** An observation. */
  NOTE
}
