package org.collectiveimpact.core.stage;

/** Where the push to act came from. */
public enum DriveDirection {
  /** From civil society and the field. */
  BOTTOM_UP,
  /** From a funder or an authority. */
  TOP_DOWN,
  /** From both. */
  MIXED
}
