package org.collectiveimpact.examples.tables;

/** Why rows of a list hold no task. */
public enum LeftOut {
  /** They stand above the headings, as titles of sheets do. */
  ABOVE,
  /** They repeat the headings, or name a group of tasks. */
  REPEATED
}
