package org.collectiveimpact.core.initiative;

/** The kind of a place (B-201). */
public enum PlaceKind {
  /** A region. */
  REGION,
  /** A settlement. */
  SETTLEMENT,
  /** A neighbourhood. */
  NEIGHBOURHOOD,
  /** A city. */
  CITY,
  /** A metropolis. */
  METROPOLIS,
  /** A rural area (B-202). */
  RURAL
}
