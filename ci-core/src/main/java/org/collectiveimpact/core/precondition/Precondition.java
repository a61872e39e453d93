package org.collectiveimpact.core.precondition;

/** The three preconditions of an initiative (B-047). */
public enum Precondition {
  /** A shared feeling of high urgency for change (B-057). */
  SENSE_OF_URGENCY,
  /** Influential leaders who rally others and do not impose (B-049..B-053). */
  INFLUENTIAL_LEADERSHIP,
  /** Money for at least two or three years (B-054). */
  ADEQUATE_FINANCIAL_RESOURCES
}
