package org.collectiveimpact.core.preparation;

/** The form of a meeting. */
public enum MeetingFormat {
  /** All together. */
  PLENARY,
  /** In smaller groups. */
  BREAKOUT,
  /** Another form. */
  OTHER
}
