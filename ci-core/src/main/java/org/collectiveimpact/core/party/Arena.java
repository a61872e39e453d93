package org.collectiveimpact.core.party;

/** The arenas in which actors move (B-036); wider than {@link Sector}. */
public enum Arena {
  /** Civil society. */
  CIVIL,
  /** Government and authorities. */
  PUBLIC,
  /** Foundations and donors. */
  PHILANTHROPIC,
  /** Companies. */
  BUSINESS,
  /** Private individuals. */
  PRIVATE
}
