package org.collectiveimpact.core.backbone;

/** How far an indicator of the backbone is seen (AMB-45). */
public enum IndicatorStatus {
  /** It was looked for and not seen. */
  NOT_OBSERVED,
  /** It begins to show. */
  EMERGING,
  /** It is there. */
  ESTABLISHED
}
