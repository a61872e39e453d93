package org.collectiveimpact.core.backbone;

/** How far a backbone has come (AMB-22); ordered. */
public enum BackboneStatus {
  /** It is known that there is none. */
  NONE,
  /** It may become the backbone. */
  CANDIDATE,
  /** It was chosen; needed for the launch. */
  DESIGNATED,
  /** Its infrastructure stands; needed to implement. */
  ESTABLISHED
}
