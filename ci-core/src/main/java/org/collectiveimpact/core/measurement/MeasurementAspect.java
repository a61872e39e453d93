package org.collectiveimpact.core.measurement;

/** What an indicator looks at (B-091). */
public enum MeasurementAspect {
  /** Results of the interventions together (B-092). */
  INTERVENTION_RESULTS,
  /** Results of the joint process (B-093). */
  SHARED_PROCESS_RESULTS,
  /** Relations between partners (B-094). */
  PARTNER_RELATIONS
}
