package org.collectiveimpact.core.diagnosis;

/** How pressing a part of the roadmap is; ordered from the most pressing. */
public enum RoadmapPart {
  /** What keeps the next step closed. */
  TO_OPEN_THE_STEP,
  /** Duties and prohibitions that are broken now. */
  TO_PUT_RIGHT,
  /** Recommendations that are not met, and risks. */
  TO_LOOK_AT,
  /** What an earlier step asked for and is known to have been passed without (AMB-54). */
  PASSED_WITHOUT
}
