package org.collectiveimpact.core.diagnosis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The matters a steering committee takes up, in the order in which it would take them. */
public enum RoadmapArea {
  /** Whether and why to act: the problem, its urgency, the aim, those who decided to act. */
  PROBLEM_AND_DECISION(
      "problem",
      "profile",
      "coreGroup",
      "urgency",
      "place",
      "standings.SENSE_OF_URGENCY",
      "situation.complexity",
      "situation.nature",
      "situation.suitability",
      "situation.componentsNotStarted"),
  /** The champions and the money. */
  LEADERSHIP_AND_MONEY(
      "leadership",
      "champion",
      "funding",
      "funders",
      "funder",
      "standings.INFLUENTIAL_LEADERSHIP",
      "standings.ADEQUATE_FINANCIAL_RESOURCES"),
  /** Getting ready: the field and its mapping, the outline, the launch. */
  PREPARATION_AND_LAUNCH("readiness", "field", "stakeholder", "outline", "launch"),
  /** The partners, work inside their sectors, and how they find the process. */
  PARTNERS("partnership", "partner", "sectors", "pulse"),
  /** The common agenda, its framework and where solutions come from. */
  AGENDA("agenda", "solutions"),
  /** Shared measurement, reviews of success, and learning, also from challenges. */
  MEASUREMENT_AND_LEARNING(
      "measurement",
      "indicator",
      "success",
      "learning",
      "challenges",
      "history.lessonsOn",
      "history.lessonsPublished"),
  /** Work groups, action plans and tasks. */
  ACTIVITIES("activity", "workGroup", "taskLoad", "task"),
  /** Communication, publication and the community. */
  COMMUNICATION_AND_COMMUNITY("communication"),
  /** Trust and agreement, and the different points of view. */
  TRUST("trust", "perspectives", "situation.componentsWithoutTrust"),
  /** The backbone, the steering committee and how decisions are taken. */
  BACKBONE_AND_GOVERNANCE("backbone", "governance", "effectiveness"),
  /** The record itself, and whatever has no other place. */
  RECORD_KEEPING("history", "situation");

  private static final Map<String, RoadmapArea> BY_FACT = new HashMap<>();

  static {
    for (RoadmapArea area : values()) {
      for (String fact : area.facts) {
        BY_FACT.put(fact, area);
      }
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<String> facts;

  RoadmapArea(String... facts) {
    this.facts = List.of(facts);
  }

  /** The area of a fact: {@code funding.coverageMonths}, or of a part: {@code workGroup.links}. */
  static RoadmapArea of(String fact) {
    RoadmapArea own = BY_FACT.get(fact);
    if (own != null) {
      return own;
    }
    int dot = fact.indexOf('.');
    return BY_FACT.getOrDefault(dot < 0 ? fact : fact.substring(0, dot), RECORD_KEEPING);
  }
}
