package org.collectiveimpact.rules.pack;

/** What kind of value a fact has, as people who write rules see it. */
public enum FactType {
  /** A number; a count of 0 is a fact that is not recorded. */
  NUMBER,
  /** Yes, no, in progress or not recorded. */
  ANSWER,
  /** Yes or no; always known. */
  YES_OR_NO,
  /** A day. */
  DATE,
  /** One constant of a vocabulary, such as a sector. */
  CHOICE,
  /** Several constants of a vocabulary. */
  CHOICES,
  /** A text. */
  TEXT,
  /** Several texts, such as the names of parts. */
  TEXTS
}
