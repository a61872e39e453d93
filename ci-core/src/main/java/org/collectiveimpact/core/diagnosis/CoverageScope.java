package org.collectiveimpact.core.diagnosis;

/** The components that an initiative is compared with. */
public enum CoverageScope {
  /** The six components of the whole model. */
  SIX_COMPONENTS,
  /** The five components of the original model, which make collective impact (B-014, B-062). */
  ORIGINAL_FIVE,
  /** The components it applies or plans, which are what counts in the broad approach. */
  ADOPTED
}
