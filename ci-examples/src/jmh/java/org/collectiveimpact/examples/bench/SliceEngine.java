package org.collectiveimpact.examples.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleTopic;

/**
 * Who finds the findings of the slice: {@link RuleTopic#PRECONDITIONS} and {@link
 * RuleTopic#REQUIREMENTS} on an initiative with all steps but the last behind it.
 */
public enum SliceEngine {
  /** This library, which also words the findings, cites and sorts them. */
  COLLECTIVE_IMPACT(SliceEngine::ours),
  /** One loop over the rules, the upper bound. */
  PLAIN_JAVA(() -> new PlainJavaSlice()::find),
  /** Easy Rules with the conditions of the plain loop. */
  EASY_RULES(() -> new EasyRulesSlice()::find),
  /** Evrete with the conditions of the plain loop. */
  EVRETE(() -> new EvreteSlice()::find);

  /** Finds the findings of one initiative. */
  @FunctionalInterface
  interface Finder {
    List<?> find(Initiative initiative);
  }

  private final Supplier<Finder> finder;

  SliceEngine(Supplier<Finder> finder) {
    this.finder = finder;
  }

  /** A finder, after it was checked to find what the plain loop finds. */
  Finder checked() {
    Finder found = finder.get();
    Finder plain = PLAIN_JAVA.finder.get();
    check(found, plain, Inputs.beforeTheLastStep(Inputs.standard()));
    for (Initiative initiative : Inputs.generated(64)) {
      check(found, plain, Inputs.beforeTheLastStep(initiative));
    }
    return found;
  }

  private void check(Finder found, Finder plain, Initiative initiative) {
    List<Statement> own = statements(found, initiative);
    List<Statement> expected = statements(plain, initiative);
    if (!own.equals(expected)) {
      throw new IllegalStateException(
          name() + " finds " + own + " and not " + expected + " in " + initiative);
    }
  }

  private static List<Statement> statements(Finder finder, Initiative initiative) {
    return finder.find(initiative).stream()
        .map(SliceEngine::statement)
        .sorted(Comparator.comparing(Statement::code))
        .toList();
  }

  private static Statement statement(Object finding) {
    return finding instanceof Finding worded
        ? new Statement(worded.code(), worded.severity())
        : (Statement) finding;
  }

  private static Finder ours() {
    CollectiveImpact engine =
        CollectiveImpact.builder()
            .topics(Set.of(RuleTopic.PRECONDITIONS, RuleTopic.REQUIREMENTS))
            .build();
    return initiative -> engine.diagnose(initiative, Inputs.AS_OF).findings();
  }
}
