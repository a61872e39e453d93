package org.collectiveimpact.core.initiative;

/** The field an initiative works in (A-011, B-204); an open list. */
public enum FieldOfAction {
  /** Community development and poverty. */
  COMMUNITY_AND_POVERTY,
  /** Education. */
  EDUCATION,
  /** Science and technology education. */
  STEM_EDUCATION,
  /** Public health. */
  HEALTH,
  /** Youth. */
  YOUTH,
  /** Environment. */
  ENVIRONMENT,
  /** Justice and equal opportunity. */
  JUSTICE_AND_EQUAL_OPPORTUNITY,
  /** Economic development. */
  ECONOMIC_DEVELOPMENT,
  /** Another field. */
  OTHER
}
