package org.collectiveimpact.core.party;

/** A party inside the initiative that can decide or approve (A-067, AMB-16). */
public enum PartyRole {
  /** The backbone organisation. */
  BACKBONE,
  /** The steering committee. */
  STEERING_COMMITTEE,
  /** The partners together. */
  PARTNERS,
  /** A work group. */
  WORK_GROUP,
  /** Key actors of the field. */
  KEY_ACTORS,
  /** A funder. */
  FUNDER,
  /** A champion. */
  CHAMPION
}
