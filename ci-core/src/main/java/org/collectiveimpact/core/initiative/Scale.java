package org.collectiveimpact.core.initiative;

/** How far an initiative reaches. */
public enum Scale {
  /** A locality. */
  LOCAL,
  /** A region. */
  REGIONAL,
  /** A country. */
  NATIONAL,
  /** Several countries. */
  INTERNATIONAL
}
