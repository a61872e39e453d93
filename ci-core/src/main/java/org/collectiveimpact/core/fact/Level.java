package org.collectiveimpact.core.fact;

/** A coarse rating, as practitioners give it; ordered from low to high. */
public enum Level {
  /** Weak. */
  LOW,
  /** Partial. */
  MEDIUM,
  /** Strong. */
  HIGH
}
