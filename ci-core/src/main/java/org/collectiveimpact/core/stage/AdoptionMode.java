package org.collectiveimpact.core.stage;

/** Whether the initiative follows the whole model or the broader approach. */
public enum AdoptionMode {
  /** The specific model with its preconditions, phases and components. */
  FULL_MODEL,
  /** The wider world view; parts of the model are used as they help. */
  BROAD_APPROACH
}
