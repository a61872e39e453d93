package org.collectiveimpact.core.communication;

/** A direction in which information flows (B-135). */
public enum FlowDirection {
  /** From the committee to the partners. */
  TOP_DOWN,
  /** From the partners to the committee. */
  BOTTOM_UP,
  /** Between partners. */
  LATERAL
}
