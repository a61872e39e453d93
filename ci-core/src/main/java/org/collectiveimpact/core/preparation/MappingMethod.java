package org.collectiveimpact.core.preparation;

/** A tool of mapping. */
public enum MappingMethod {
  /** Assessment of readiness. */
  READINESS_ASSESSMENT,
  /** Mapping of the network. */
  NETWORK_MAPPING,
  /** Another tool. */
  OTHER
}
