package org.collectiveimpact.core.component;

/** What a component contributes. */
public enum ComponentKind {
  /** The essence: aimed at the desired social result. */
  CONTENT,
  /** The body and mechanisms that serve the initiative. */
  INFRASTRUCTURE,
  /** How partners relate and exchange information, all along. */
  PROCESS
}
