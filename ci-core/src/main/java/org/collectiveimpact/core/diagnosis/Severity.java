package org.collectiveimpact.core.diagnosis;

/** How much a finding weighs; ordered from the heaviest. */
public enum Severity {
  /** It keeps the next transition closed. */
  BLOCK,
  /** A duty or a prohibition is broken now, whatever the transition. */
  VIOLATION,
  /** A recommendation is not met, or a risk is visible. */
  WARN,
  /** Worth knowing. */
  INFO
}
