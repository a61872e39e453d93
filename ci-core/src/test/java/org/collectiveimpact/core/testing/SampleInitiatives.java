package org.collectiveimpact.core.testing;

import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;

/** Fixed initiatives. */
public final class SampleInitiatives {

  private static final Initiative EMPTY =
      Initiative.builder().id(InitiativeId.of("empty")).name("Empty").build();

  private static final Initiative MATURE = MatureInitiative.build();

  private SampleInitiatives() {}

  /** An initiative of which nothing is recorded but its identifier and its name. */
  public static Initiative empty() {
    return EMPTY;
  }

  /**
   * The standard aggregate: a healthy initiative that has passed all seven stages, with 10
   * partners, 30 tasks and 20 readings of trust, written to be looked at as of 2020-01-01. It
   * decided to act in January 2014, was launched in November 2014 and has implemented since
   * December 2015; as of any earlier date it is an initiative that is ready for its next stage
   * about when it took it. Everything is recorded except an end and overrides, which it does not
   * need, and prescribed solutions, which it must not have.
   */
  public static Initiative mature() {
    return MATURE;
  }
}
