package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.Change;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;
import org.collectiveimpact.core.testing.Seeds;
import org.collectiveimpact.rules.DefaultCollectiveImpact.Asked;
import org.collectiveimpact.rules.WhyNot.Condition;
import org.collectiveimpact.rules.WhyNot.ProposedChange;

/** Laws of what keeps a stage closed, and of what opens it. */
@Domain(CollectiveImpactDomain.class)
@Domain(DomainContext.Global.class)
class WhyNotProperties {

  private static final CollectiveImpact ENGINE = CollectiveImpact.standard();

  @Property(tries = 150, seed = Seeds.BUILD)
  void theSuggestedChangesOpenTheStage(
      @ForAll Initiative initiative, @ForAll LocalDate asOf, @ForAll LifecycleStage stage) {
    WhyNot whyNot = ENGINE.whyNot(initiative, asOf, stage);
    if (whyNot.isOpen() || whyNot.closed()) {
      assertThat(whyNot.changes()).isEmpty();
      return;
    }
    if (whyNot.changes().isEmpty()) {
      // The order of stages itself cannot be overridden.
      assertThat(blocking(whyNot)).anyMatch(code -> code.startsWith("CI-STG-"));
      return;
    }
    Initiative changed = Change.apply(initiative, changes(whyNot.changes()), asOf);
    assertThat(blocking(changed, asOf, whyNot)).isEmpty();
    assertThat(ENGINE.whyNot(changed, asOf, stage).isOpen()).isTrue();
    Diagnosis diagnosis = ENGINE.diagnose(changed, asOf);
    if (diagnosis.transition().to().filter(to -> !stage.isBefore(to)).isPresent()) {
      assertThat(diagnosis.transition().verdict()).isNotEqualTo(TransitionVerdict.BLOCKED);
    }
  }

  @Property(tries = 30, seed = Seeds.BUILD)
  void withoutTheChangesForOneConditionTheStageStaysClosed(
      @ForAll Initiative initiative, @ForAll LocalDate asOf, @ForAll LifecycleStage stage) {
    WhyNot whyNot = ENGINE.whyNot(initiative, asOf, stage);
    List<ProposedChange> changes = whyNot.changes();
    for (String code : changes.stream().map(ProposedChange::code).distinct().toList()) {
      List<ProposedChange> others = new ArrayList<>(changes);
      others.removeIf(change -> change.code().equals(code));
      assertThat(blocking(Change.apply(initiative, changes(others), asOf), asOf, whyNot))
          .as(code)
          .isNotEmpty();
    }
  }

  @Property(tries = 400, seed = Seeds.BUILD)
  void whatBlocksIsWhatTheDiagnosisSays(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis diagnosis = ENGINE.diagnose(initiative, asOf);
    diagnosis
        .transition()
        .to()
        .ifPresent(
            to ->
                assertThat(blocking(ENGINE.whyNot(initiative, asOf, to)))
                    .containsExactlyInAnyOrderElementsOf(diagnosis.transition().blockers()));
  }

  /** What blocks the same transitions after a change, wherever the initiative then stands. */
  private static List<String> blocking(Initiative changed, LocalDate asOf, WhyNot whyNot) {
    Asked asked = new Asked(whyNot.from(), whyNot.stage());
    return ((DefaultCollectiveImpact) ENGINE)
        .judge(changed, asOf, asked).diagnosis().findings(Severity.BLOCK).stream()
            .map(Finding::code)
            .filter(code -> !(whyNot.stage() == LifecycleStage.DECISION_TO_ACT && isLater(code)))
            .toList();
  }

  private static boolean isLater(String code) {
    return code.startsWith("CI-T12");
  }

  private static List<String> blocking(WhyNot whyNot) {
    return whyNot.steps().stream()
        .flatMap(step -> step.conditions().stream())
        .filter(Condition::blocks)
        .map(Condition::code)
        .toList();
  }

  private static List<Change> changes(List<ProposedChange> proposed) {
    return proposed.stream().map(ProposedChange::change).toList();
  }
}
