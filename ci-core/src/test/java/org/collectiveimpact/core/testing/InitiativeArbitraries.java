package org.collectiveimpact.core.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.collectiveimpact.core.initiative.Initiative;

/**
 * Arbitraries of initiatives and of their parts.
 *
 * <p>All values are valid. They shrink by losing parts, towards a value that holds only what makes
 * a property fail.
 */
public final class InitiativeArbitraries {

  private InitiativeArbitraries() {}

  /**
   * Initiatives of every maturity, from one with hardly anything recorded to one that came to its
   * end, healthy and contradictory ones; one in four is the standard aggregate {@link
   * SampleInitiatives#mature()} with a few facts changed, so that near misses are common.
   */
  public static Arbitrary<Initiative> initiatives() {
    return Arbitraries.fromGenerator(random -> new ShrinkableValue<>(AnyValue.initiative(random)));
  }

  /**
   * Values of any type of the model that has a builder, such as {@code Champion.class}. References
   * to other parts of an initiative are identifiers that may lead nowhere.
   */
  public static <T> Arbitrary<T> values(Class<T> type) {
    return Arbitraries.fromGenerator(random -> new ShrinkableValue<>(AnyValue.of(type, random)));
  }
}
