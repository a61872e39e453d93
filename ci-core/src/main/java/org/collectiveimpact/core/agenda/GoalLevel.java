package org.collectiveimpact.core.agenda;

/** For whom a goal is set (B-188). */
public enum GoalLevel {
  /** For a whole population. */
  POPULATION,
  /** For the clients of one programme. */
  PROGRAMME
}
