package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Set;

/**
 * What is understood of a rule in DRL.
 *
 * @param steps its conditions one after the other; none if they could not be told apart
 * @param claims what it says of single facts of the initiative, or of the part that it reports
 * @param patterns what it says of single facts of anything else
 * @param unread whatever else it says, as it is written
 */
record DrlReading(
    List<DrlStep> steps, List<FactClaim> claims, List<Pattern> patterns, Set<String> unread) {

  /** Keeps its own copies. */
  DrlReading {
    steps = List.copyOf(steps);
    claims = List.copyOf(claims);
    patterns = List.copyOf(patterns);
    unread = Set.copyOf(unread);
  }

  /**
   * A pattern of a fact that the rule is not itself about.
   *
   * @param needed whether the rule cannot report unless the pattern matches
   * @param claims what it says of single facts
   */
  record Pattern(boolean needed, List<FactClaim> claims) {}
}
