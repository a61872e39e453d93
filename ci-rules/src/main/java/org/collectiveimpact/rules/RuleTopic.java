package org.collectiveimpact.rules;

import java.util.List;
import java.util.Locale;

/** What a group of rules is about; the groups of built-in rules can be chosen one by one. */
public enum RuleTopic {
  /** Does collective impact suit the problem (decision table 5.2.c)? */
  SUITABILITY("complexity", "nature", "verdict", "contradictions"),
  /** Do the three preconditions hold, and what do they weigh (decision tables 5.2.a, 5.2.b)? */
  PRECONDITIONS("urgency", "leadership", "funding", "severity"),
  /** Where does the initiative stand, and are its declared moves in order (AMB-04, AMB-54)? */
  STAGE("hallmarks", "moves"),
  /** How far have the components come? */
  COMPONENTS("content", "others", "coverage"),
  /** What kind of work is each task (decision table 5.3)? */
  TASKS("tasks", "titles"),
  /** What does each transition require (decision table 5.1)? */
  REQUIREMENTS(
      "decision", "readiness", "outline", "launch", "action", "organizing", "implementing"),
  /** What should be looked at on the open transition (decision table 5.1, warnings)? */
  CAUTIONS(
      "decision",
      "readiness",
      "outline",
      "participants",
      "launch",
      "action",
      "building",
      "groups",
      "infrastructure"),
  /** Did things happen in the order the documents ask for (AMB-12, AMB-55)? */
  ORDER("order"),
  /** Is something done that the documents forbid? */
  CONDUCT("conduct"),
  /** While implementing, does the work go on, and what is at risk? */
  ONGOING("work", "risks"),
  /** Is the work done the way the field has learned to do it, whatever the transition? */
  PRACTICE(
      "start",
      "sectors",
      "perspectives",
      "trust",
      "success",
      "problem",
      "agenda",
      "measurement",
      "activity",
      "communication",
      "backbone",
      "effectiveness",
      "learning",
      "challenges",
      "philanthropy",
      "place",
      "solutions"),
  /** What packs ask for; these rules are chosen by loading packs. */
  PACKS();

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<String> files;

  RuleTopic(String... files) {
    this.files = List.of(files);
  }

  /** The folder below {@code builtin} that holds the rules; also the last part of their package. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rule files, relative to {@code builtin}. */
  List<String> files() {
    return files.stream().map(file -> folder() + "/" + file + ".drl").toList();
  }
}
