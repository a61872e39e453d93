package org.collectiveimpact.core.diagnosis;

/** How far the work of one cell of the phase matrix has come. */
public enum CellState {
  /** All of it is recorded as done. */
  DONE,
  /** Part of it is recorded as done, or it has begun, or it was done and not kept up. */
  UNDER_WAY,
  /** It is known that it has not been done. */
  NOT_DONE,
  /** Nothing is recorded about it; never the same as {@link #NOT_DONE}. */
  NOT_RECORDED
}
