package org.collectiveimpact.core.party;

/** The three sectors. */
public enum Sector {
  /** Government and authorities. */
  PUBLIC,
  /** Companies. */
  BUSINESS,
  /** Associations and social organisations. */
  THIRD
}
