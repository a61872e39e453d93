package org.collectiveimpact.core.stage;

/** Whether the initiative was started as collective impact. */
public enum InitiativeOrigin {
  /** Started as a collective-impact initiative. */
  NEW,
  /** Existed before and adopts components of the model. */
  EXISTING
}
