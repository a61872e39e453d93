package org.collectiveimpact.core.precondition;

/** The part a funder plays (B-210). */
public enum PhilanthropyRole {
  /** Appoints or funds the backbone. */
  BACKBONE_APPOINTER_OR_FUNDER,
  /** Grants to the initiative. */
  INITIATIVE_GRANTER,
  /** Is a member of its leadership. */
  LEADERSHIP_MEMBER,
  /** Uses its standing to convene. */
  CONVENER,
  /** Makes learning possible. */
  LEARNING_ENABLER
}
