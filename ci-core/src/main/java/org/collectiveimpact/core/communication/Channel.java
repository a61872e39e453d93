package org.collectiveimpact.core.communication;

/** A channel of communication (A-087, B-137..B-140). */
public enum Channel {
  /** Personal meetings. */
  PERSONAL_MEETING,
  /** Group meetings. */
  GROUP_MEETING,
  /** Conferences. */
  CONFERENCE,
  /** An on-line platform. */
  ONLINE_PLATFORM,
  /** A portal for partners. */
  PARTNER_PORTAL,
  /** Periodic reports. */
  REPORT,
  /** Channels of the local community. */
  LOCAL_COMMUNITY,
  /** Another channel. */
  OTHER
}
