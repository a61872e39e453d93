package org.collectiveimpact.rules.pack;

/**
 * What a rule says of one fact.
 *
 * @param place where it says so
 * @param text as it was written
 * @param test when it holds
 * @param required whether it is what the rule asks for: the rule reports where it does not hold
 */
record FactClaim(PackPlace place, String text, FactTest test, boolean required) {

  /** The fact. */
  VocabularyFact fact() {
    return test.fact();
  }
}
