package org.collectiveimpact.core.backbone;

/**
 * The 27 indicators of backbone effectiveness (IND-01..IND-27). They are never a gate (AMB-45);
 * their full wording in English and Hebrew is among the display names.
 */
public enum BackboneIndicator {
  /** Partners have internalised and (can) describe the common agenda. */
  IND_01(BackboneRole.GUIDE_VISION_AND_STRATEGY, false),
  /** Partners publicly promote the goals of the common agenda. */
  IND_02(BackboneRole.GUIDE_VISION_AND_STRATEGY, false),
  /** Partners' individual activity is aligned with the common agenda. */
  IND_03(BackboneRole.GUIDE_VISION_AND_STRATEGY, false),
  /**
   * The steering committee and leaders believe in the integrating organisation and look to it for
   * proactive support, strategic guidance and leadership.
   */
  IND_04(BackboneRole.GUIDE_VISION_AND_STRATEGY, false),
  /** Partners have internalised their part in the initiative. */
  IND_05(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, false),
  /** Relevant stakeholders are recruited to the initiative. */
  IND_06(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, false),
  /**
   * Partners update and coordinate activities together with the integrator and independently of it.
   */
  IND_07(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, false),
  /** Partners report growing trust among them. */
  IND_08(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, true),
  /** Partners improve at working in collaboration. */
  IND_09(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, true),
  /** Partners improve the quality of their work. */
  IND_10(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, true),
  /** Partners improve the efficiency of their work. */
  IND_11(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, true),
  /** Partners feel supported and appreciated in their work. */
  IND_12(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, false),
  /** The shared information system is in development. */
  IND_13(BackboneRole.ESTABLISH_SHARED_MEASUREMENT, false),
  /** Partners understand the importance of shared information. */
  IND_14(BackboneRole.ESTABLISH_SHARED_MEASUREMENT, false),
  /** Partners increased their information-collection capabilities. */
  IND_15(BackboneRole.ESTABLISH_SHARED_MEASUREMENT, true),
  /** Partners make decisions on the basis of information. */
  IND_16(BackboneRole.ESTABLISH_SHARED_MEASUREMENT, false),
  /** Partners use information in meaningful ways. */
  IND_17(BackboneRole.ESTABLISH_SHARED_MEASUREMENT, false),
  /** The community is aware of the initiative and knows it. */
  IND_18(BackboneRole.BUILD_PUBLIC_WILL, false),
  /** Community representatives express support for the initiative. */
  IND_19(BackboneRole.BUILD_PUBLIC_WILL, false),
  /** Community representatives feel encouraged to be involved. */
  IND_20(BackboneRole.BUILD_PUBLIC_WILL, false),
  /** Community representatives take active involvement. */
  IND_21(BackboneRole.BUILD_PUBLIC_WILL, false),
  /** Policy makers and influencers are aware of and alert to the initiative. */
  IND_22(BackboneRole.ADVANCE_POLICY, false),
  /** Policy makers and influencers advocate changes in the spirit of the initiative. */
  IND_23(BackboneRole.ADVANCE_POLICY, false),
  /** Public policy is more aligned with the initiative's goals. */
  IND_24(BackboneRole.ADVANCE_POLICY, true),
  /**
   * Funders ask the organisations they are in contact with to act in the spirit of the initiative's
   * goals.
   */
  IND_25(BackboneRole.MOBILIZE_FUNDING, false),
  /** Funders redirect resources to support the initiative's goals. */
  IND_26(BackboneRole.MOBILIZE_FUNDING, true),
  /** New funding sources are directed to partners and the initiative. */
  IND_27(BackboneRole.MOBILIZE_FUNDING, true);

  private final BackboneRole role;
  private final boolean comparative;

  BackboneIndicator(BackboneRole role, boolean comparative) {
    this.role = role;
    this.comparative = comparative;
  }

  /** The role whose performance it shows. */
  public BackboneRole role() {
    return role;
  }

  /** Whether it compares, and so needs two ratings at different dates (AMB-45). */
  public boolean isComparative() {
    return comparative;
  }
}
