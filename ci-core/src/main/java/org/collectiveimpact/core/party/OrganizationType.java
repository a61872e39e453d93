package org.collectiveimpact.core.party;

/** The legal or social form of an organisation (B-154). */
public enum OrganizationType {
  /** A foundation. */
  FOUNDATION,
  /** A non-profit organisation. */
  NONPROFIT,
  /** A government agency. */
  GOVERNMENT_AGENCY,
  /** A local authority. */
  LOCAL_AUTHORITY,
  /** A company. */
  COMPANY,
  /** A community foundation. */
  COMMUNITY_FOUNDATION,
  /** A federation of organisations. */
  FEDERATION,
  /** Any other form. */
  OTHER
}
