package org.collectiveimpact.core.component;

/** The six components of collective impact (B-002, A-017). */
public enum Component {
  /** Shared vision, goals, boundaries and framework (A-077, B-069). */
  COMMON_AGENDA(ComponentKind.CONTENT),
  /** Joint indicators, data and learning (A-080, B-089). */
  SHARED_MEASUREMENT(ComponentKind.CONTENT),
  /** Separate but coordinated activities (A-078, B-107). */
  MUTUALLY_REINFORCING_ACTIVITIES(ComponentKind.CONTENT),
  /** Open and ongoing communication (A-087, B-129). */
  CONTINUOUS_COMMUNICATION(ComponentKind.PROCESS),
  /** The organisation that manages and leads the initiative (A-083, B-141). */
  BACKBONE_ORGANIZATION(ComponentKind.INFRASTRUCTURE),
  /** Trust building and the forming of agreements, added from practice. */
  TRUST_AND_AGREEMENT(ComponentKind.PROCESS);

  private final ComponentKind kind;

  Component(ComponentKind kind) {
    this.kind = kind;
  }

  /** What the component contributes; three are content, one infrastructure, two process. */
  public ComponentKind kind() {
    return kind;
  }

  /** Whether it is one of the five components of the original model. */
  public boolean isOriginal() {
    return this != TRUST_AND_AGREEMENT;
  }
}
