package org.collectiveimpact.core.problem;

/** How deep the intended change goes. */
public enum ChangeLevel {
  /** Relief of a symptom. */
  SYMPTOM,
  /** The root of the problem. */
  ROOT,
  /** The system that produces the problem. */
  SYSTEM
}
