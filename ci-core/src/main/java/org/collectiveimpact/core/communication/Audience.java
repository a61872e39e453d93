package org.collectiveimpact.core.communication;

/** Whom a publication is for (B-191, A-132). */
public enum Audience {
  /** The partners. */
  PARTNERS,
  /** Everyone. */
  EXTERNAL
}
