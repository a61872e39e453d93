package org.collectiveimpact.core.backbone;

/** The six roles of a backbone, all of them vital (B-145..B-151, AMB-17). */
public enum BackboneRole {
  /** Guides vision and strategy, dialogue and trust (B-145). */
  GUIDE_VISION_AND_STRATEGY,
  /** Coordinates the activities that follow from the agenda (B-146). */
  SUPPORT_ALIGNED_ACTIVITIES,
  /** Establishes system-level indicators and shared measurement (B-147). */
  ESTABLISH_SHARED_MEASUREMENT,
  /** Builds community and public will (B-148). */
  BUILD_PUBLIC_WILL,
  /** Advances supportive public policy (B-149). */
  ADVANCE_POLICY,
  /** Mobilises funding (B-150). */
  MOBILIZE_FUNDING
}
