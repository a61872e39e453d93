package org.collectiveimpact.core.measurement;

/** Whose result an indicator shows (B-092, AMB-19). */
public enum IndicatorScope {
  /** A whole population's. */
  POPULATION,
  /** The partners' together. */
  SHARED,
  /** One programme's. */
  SINGLE_PROGRAMME
}
