package org.collectiveimpact.core.backbone;

/** What is weighed when a backbone is chosen (B-156). */
public enum SelectionFactor {
  /** Its fit to the topic. */
  TOPIC_FIT,
  /** Its geographic spread. */
  GEOGRAPHIC_SPREAD,
  /** Its ability to raise funds. */
  FUNDRAISING_ABILITY,
  /** Its neutrality. */
  NEUTRALITY,
  /** Its ability to mobilise. */
  MOBILISING_ABILITY
}
