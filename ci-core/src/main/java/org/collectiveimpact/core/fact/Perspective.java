package org.collectiveimpact.core.fact;

/** Whose view a recorded fact is. */
public enum Perspective {
  /** The partners' own view. */
  PARTNERS,
  /** The view of the backbone organisation. */
  BACKBONE,
  /** The view of the initiative as one body; it exists only after the launch. */
  INITIATIVE
}
