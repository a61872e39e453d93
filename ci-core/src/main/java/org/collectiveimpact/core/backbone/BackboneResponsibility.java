package org.collectiveimpact.core.backbone;

/** A day-to-day responsibility (B-152). */
public enum BackboneResponsibility {
  /** Facilitating the process. */
  PROCESS_FACILITATION,
  /** Technology and data. */
  TECH_AND_DATA,
  /** Professional support and documentation. */
  PROFESSIONAL_SUPPORT_AND_DOCUMENTATION,
  /** Handling conflicts. */
  CONFLICT_HANDLING,
  /** Logistics and administration. */
  LOGISTICS_AND_ADMIN
}
