package org.collectiveimpact.core.component;

/**
 * The rows of the phase matrix (B-177..B-192); an axis of its own beside {@link Component}
 * (AMB-36).
 */
public enum SuccessComponent {
  /** Governance and infrastructure. */
  GOVERNANCE_AND_INFRASTRUCTURE,
  /** Strategic planning. */
  STRATEGIC_PLANNING,
  /** Involvement of the community (AMB-39). */
  COMMUNITY_INVOLVEMENT,
  /** Evaluation and improvement. */
  EVALUATION_AND_IMPROVEMENT
}
