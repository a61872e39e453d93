package org.collectiveimpact.core.diagnosis;

/** How far a component has come. */
public enum ComponentState {
  /** Nothing is recorded about it. */
  NOT_RECORDED,
  /** It is known that work has not begun. */
  NOT_STARTED,
  /** It is being prepared or built. */
  IN_PROGRESS,
  /** It works. */
  ACTIVE,
  /** It worked and is falling apart. */
  ERODING
}
