package org.collectiveimpact.core.preparation;

/** What a dialogue was about (B-178). */
public enum DialogueTopic {
  /** The issue. */
  ISSUE,
  /** The community and its context. */
  COMMUNITY_CONTEXT,
  /** The resources at hand. */
  RESOURCES,
  /** The vision and the framework (B-173). */
  VISION,
  /** Something else. */
  OTHER
}
