package org.collectiveimpact.core.problem;

/** The first axis of Table 1: how far a solution is known (B-016..B-021). */
public enum ProblemComplexity {
  /** A known, affordable, easy solution exists. */
  SIMPLE,
  /** A known solution exists and is long, costly or hard (B-019, AMB-31). */
  COMPLICATED,
  /** No known solution, no single owner, nothing to copy (B-021). */
  COMPLEX,
  /** The answers do not settle it. */
  UNDETERMINED
}
