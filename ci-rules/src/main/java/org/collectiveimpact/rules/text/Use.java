package org.collectiveimpact.rules.text;

/** What a word does in a title besides being a signal; the words stand in {@code words.csv}. */
enum Use {
  /** In Hebrew, begins with a letter that is no prefix here: the office. */
  WHOLE,
  /** Carries no act of its own: help, continue, ensure. */
  LIGHT,
  /** Joins. */
  AND,
  /** Before a participle or a verb: is, will. */
  AUXILIARY,
  /** Points to what follows: the, its. */
  DETERMINER,
  /** Belongs to the verb before it: set up. */
  PARTICLE,
  /** To: before a verb for a purpose, before a noun to somebody. */
  TO,
  /** What follows is a purpose: so that. */
  PURPOSE,
  /** What follows is what the act is about: how, whether. */
  EMBEDS,
  /** What follows describes the noun before it: that, which. */
  RELATIVE,
  /** Of. */
  OF,
  /** For. */
  FOR,
  /** By means of. */
  MEANS,
  /** With whom, among whom. */
  WITH,
  /** Where and when. */
  VENUE,
  /** About what. */
  TOPIC,
  /** A verb of planning (decision table 5.3.a, step 7). */
  PLANNING,
  /** What planning makes. */
  PLAN,
  /** A verb of doing. */
  EXECUTION,
  /** People and bodies: who acts. */
  ACTOR,
  /** People coming together, which is a means to what they come together for. */
  GATHERING,
  /** A stretch of time: week, month. */
  TIME,
  /** Uses something to an end that matters more. */
  INSTRUMENT,
  /** Agreement on something is about that (AMB-10). */
  AGREEMENT,
  /** Takes people on; for what component stays open (AMB-57). */
  STAFFING,
  /** Money for the initiative (B-150). */
  MOBILIZE_FUNDING,
  /** Public policy (B-149). */
  ADVANCE_POLICY,
  /** Public will (B-148). */
  BUILD_PUBLIC_WILL;

  /** Whether words of this use are small words, which are met letter by letter. */
  boolean isGrammar() {
    return compareTo(LIGHT) > 0 && compareTo(PLANNING) < 0;
  }
}
