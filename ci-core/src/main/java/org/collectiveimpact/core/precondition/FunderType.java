package org.collectiveimpact.core.precondition;

/** The kind of funder (B-209). */
public enum FunderType {
  /** A foundation. */
  FOUNDATION,
  /** Several funders acting as one. */
  POOLED_FOUNDATION,
  /** A private donor. */
  DONOR,
  /** Government. */
  GOVERNMENT,
  /** A company. */
  BUSINESS,
  /** Any other kind. */
  OTHER
}
