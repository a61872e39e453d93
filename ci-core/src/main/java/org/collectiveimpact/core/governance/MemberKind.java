package org.collectiveimpact.core.governance;

/** Whom a member of the committee stands for (B-114, AMB-43). */
public enum MemberKind {
  /** An organisation. */
  ORGANIZATION,
  /** Private individuals tied to the problem. */
  INDIVIDUAL
}
