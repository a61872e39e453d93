package org.collectiveimpact.rules.pack;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.rules.pack.Comparison.Operator;
import org.jspecify.annotations.Nullable;

/** A question about one fact that is put together from comparisons. */
sealed interface FactTest {

  /** The fact. */
  VocabularyFact fact();

  /** The comparisons that it is put together from. */
  Stream<Comparison> comparisons();

  /** The cases of the fact in which it holds. */
  BitSet in(FactCases cases);

  /** Whether a measured value satisfies it, as of a date. */
  boolean holds(@Nullable Object measured, LocalDate asOf);

  /** Whether it asks no more than that the fact is recorded. */
  default boolean isGuard() {
    return false;
  }

  /**
   * A comparison.
   *
   * @param comparison the comparison
   */
  record One(Comparison comparison) implements FactTest {
    @Override
    public VocabularyFact fact() {
      return comparison.fact();
    }

    @Override
    public Stream<Comparison> comparisons() {
      return Stream.of(comparison);
    }

    @Override
    public BitSet in(FactCases cases) {
      return cases.of(comparison);
    }

    @Override
    public boolean holds(@Nullable Object measured, LocalDate asOf) {
      return comparison.holds(measured, asOf);
    }
  }

  /**
   * What holds where another does not.
   *
   * @param test the other
   */
  record Not(FactTest test) implements FactTest {
    @Override
    public VocabularyFact fact() {
      return test.fact();
    }

    @Override
    public Stream<Comparison> comparisons() {
      return test.comparisons();
    }

    @Override
    public BitSet in(FactCases cases) {
      BitSet others = cases.all();
      others.andNot(test.in(cases));
      return others;
    }

    @Override
    public boolean holds(@Nullable Object measured, LocalDate asOf) {
      return !test.holds(measured, asOf);
    }

    @Override
    public boolean isGuard() {
      return test instanceof One one && one.comparison().operator() == Operator.MISSING;
    }
  }

  /**
   * Several of which all or one must hold.
   *
   * @param all whether all must hold
   * @param tests the tests, one at least, all of one fact
   */
  record Several(boolean all, List<FactTest> tests) implements FactTest {
    @Override
    public VocabularyFact fact() {
      return tests.get(0).fact();
    }

    @Override
    public Stream<Comparison> comparisons() {
      return tests.stream().flatMap(FactTest::comparisons);
    }

    @Override
    public BitSet in(FactCases cases) {
      BitSet held = all ? cases.all() : new BitSet();
      for (FactTest test : tests) {
        if (all) {
          held.and(test.in(cases));
        } else {
          held.or(test.in(cases));
        }
      }
      return held;
    }

    @Override
    public boolean holds(@Nullable Object measured, LocalDate asOf) {
      return all
          ? tests.stream().allMatch(test -> test.holds(measured, asOf))
          : tests.stream().anyMatch(test -> test.holds(measured, asOf));
    }
  }
}
