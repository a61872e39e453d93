package org.collectiveimpact.core.preparation;

/** Whether collective impact is feasible here (B-172, B-177). */
public enum Feasibility {
  /** It is. */
  FEASIBLE,
  /** It is not. */
  NOT_FEASIBLE
}
