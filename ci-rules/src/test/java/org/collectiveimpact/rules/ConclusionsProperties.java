package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
 * A decision table has a row for every case, and its rows exclude each other: whatever is recorded,
 * each conclusion is drawn once, and the order in which rules fire does not matter.
 */
@Domain(CollectiveImpactDomain.class)
class ConclusionsProperties {

  private static final RuleBase RULES = RuleBase.builtIn(EnumSet.allOf(RuleTopic.class));

  @Property(tries = 500, seed = Seeds.BUILD)
  void everyConclusionIsDrawnOnce(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    assertThat(faults(Thresholds.standard(), initiative, asOf)).isEmpty();
  }

  @Example
  void ofTheCasesToo() {
    for (Probe probe : RuleProbes.all()) {
      assertThat(faults(probe.thresholds(), probe.initiative(), probe.asOf()))
          .as(probe.name())
          .isEmpty();
    }
  }

  private static List<String> faults(Thresholds thresholds, Initiative initiative, LocalDate asOf) {
    return Conclusions.of(RULES, Views.of(initiative, asOf, thresholds)).faults();
  }
}
