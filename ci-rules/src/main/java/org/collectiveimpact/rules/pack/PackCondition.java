package org.collectiveimpact.rules.pack;

import java.util.Optional;

/**
 * One condition of a rule of a pack.
 *
 * @param place where it stands
 * @param text as it was written
 * @param comparison what it compares, if it is a comparison of one fact with values
 * @param required whether it is what the rule asks for: the rule reports where it does not hold
 */
record PackCondition(
    PackPlace place, String text, Optional<Comparison> comparison, boolean required) {

  /** A condition that must hold for the rule to report. */
  static PackCondition of(PackPlace place, String text, Comparison comparison) {
    return new PackCondition(place, text, Optional.of(comparison), false);
  }

  /** What a rule asks for: it reports where this does not hold or is not recorded. */
  static PackCondition required(PackPlace place, String text, Comparison comparison) {
    return new PackCondition(place, text, Optional.of(comparison), true);
  }

  /** What it says of one fact, if it does. */
  Optional<FactClaim> claim() {
    return comparison.map(
        compared -> new FactClaim(place, text, new FactTest.One(compared), required));
  }

  /** A condition that only the engine understands. */
  static PackCondition unread(PackPlace place, String text) {
    return new PackCondition(place, text, Optional.empty(), false);
  }
}
