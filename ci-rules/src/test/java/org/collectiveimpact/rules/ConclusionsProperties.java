package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;
import org.collectiveimpact.core.testing.Seeds;
import org.collectiveimpact.rules.builtin.RuleProbes;
import org.collectiveimpact.rules.view.Views;

/**
 * The rows of a decision table exclude each other: what the rules conclude is concluded once, so
 * that the order in which they fire does not matter.
 */
@Domain(CollectiveImpactDomain.class)
class ConclusionsProperties {

  private static final RuleBase RULES = RuleBase.builtIn(EnumSet.allOf(RuleTopic.class));

  @Property(tries = 500, seed = Seeds.BUILD)
  void ofEachKindOneThingIsConcluded(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    assertThat(contradictions(initiative, asOf)).isEmpty();
  }

  @Example
  void ofTheCasesToo() {
    for (Probe probe : RuleProbes.all()) {
      assertThat(contradictions(probe.initiative(), probe.asOf())).as(probe.name()).isEmpty();
    }
  }

  private static Iterable<Object> contradictions(Initiative initiative, LocalDate asOf) {
    return Conclusions.of(RULES, Views.of(initiative, asOf, Thresholds.standard()))
        .contradictions();
  }
}
