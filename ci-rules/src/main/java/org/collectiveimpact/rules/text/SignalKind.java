package org.collectiveimpact.rules.text;

/** What a signal is in a title. */
enum SignalKind {
  /** What is done: a verb or a verbal noun; without a component a neutral one. */
  ACT,
  /** What it is done to. */
  OBJECT,
  /** What it is done for. */
  PURPOSE,
  /** An act with its object that together settle the matter. */
  PHRASE,
  /** Words that mean something else in this company and do not count. */
  GUARD,
  /** Words that belong to a {@link WordClass}, and are no signal by themselves. */
  CLASS;

  /** Whether one and the same word can be either, as a verb or as a noun. */
  boolean isWord() {
    return this == ACT || this == OBJECT;
  }
}
