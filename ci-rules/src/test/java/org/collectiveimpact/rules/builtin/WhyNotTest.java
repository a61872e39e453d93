package org.collectiveimpact.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Closure;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.Change;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.WhyNot;
import org.collectiveimpact.rules.WhyNot.Condition;
import org.collectiveimpact.rules.WhyNot.ProposedChange;
import org.collectiveimpact.rules.WhyNot.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps a stage closed to the healthy initiative after some harm, and what opens it again. */
class WhyNotTest {

  static Stream<RuleCase.Hit> blocks() {
    return RequirementCases.all().stream()
        .flatMap(rule -> rule.hits().stream())
        .filter(hit -> hit.severity() == Severity.BLOCK);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyRequirementIsNamedAndCanBeOpened(RuleCase.Hit hit) {
    Initiative initiative = hit.edit().apply(SampleInitiatives.mature());
    LocalDate day = Ready.eveOf(hit.to());
    LifecycleStage stage =
        hit.to() == LifecycleStage.DECISION_TO_ACT ? LifecycleStage.READINESS_ASSESSMENT : hit.to();

    WhyNot whyNot = CollectiveImpact.standard().whyNot(initiative, day, stage);

    assertThat(whyNot.isOpen()).isFalse();
    assertThat(conditions(whyNot))
        .filteredOn(condition -> condition.code().equals(hit.code()))
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.state())
                  .isEqualTo(hit.isMissing() ? State.NOT_RECORDED : State.UNMET);
              assertThat(condition.blocks()).isTrue();
              assertThat(condition.remedy()).isPresent();
              assertThat(condition.facts()).isNotEmpty();
            });
    assertThat(whyNot.changes())
        .isNotEmpty()
        .as("an override is the last resort")
        .noneMatch(proposed -> proposed.change().path().equals("overrides[+]"));
    assertThat(verdict(initiative, whyNot, day)).isNotEqualTo(TransitionVerdict.BLOCKED);
  }

  @Test
  void withoutAnyOfTheChangesTheStageStaysClosed() {
    LocalDate day = LocalDate.parse("2020-01-01");
    Initiative initiative = SampleInitiatives.empty();

    List<ProposedChange> changes =
        CollectiveImpact.standard()
            .whyNot(initiative, day, LifecycleStage.READINESS_ASSESSMENT)
            .changes();

    assertThat(changes)
        .extracting(proposed -> proposed.code() + " " + proposed.change().path())
        .containsExactlyInAnyOrder(
            "CI-T00-001 problem.statement",
            "CI-T00-002 sharedAim",
            "CI-T12-001 coreGroup[+]",
            "CI-T12-002 urgency[+]",
            "CI-T12-003 champions[+]");
    for (ProposedChange left : changes) {
      List<Change> others =
          changes.stream()
              .filter(change -> !change.equals(left))
              .map(ProposedChange::change)
              .toList();
      assertThat(
              CollectiveImpact.standard()
                  .diagnose(Change.apply(initiative, others, day), day)
                  .transition()
                  .blockers())
          .as(left.toString())
          .containsExactly(left.code());
    }
  }

  @Test
  void aStageFurtherOnIsReachedStepByStep() {
    LocalDate day = LocalDate.parse("2020-01-01");
    WhyNot whyNot =
        CollectiveImpact.standard()
            .whyNot(SampleInitiatives.empty(), day, LifecycleStage.IMPLEMENT_AND_SUSTAIN);

    assertThat(whyNot.from()).isEqualTo(LifecycleStage.DECISION_TO_ACT);
    assertThat(whyNot.steps()).extracting(WhyNot.Step::to).containsExactly(LifecycleStage.values());
    assertThat(whyNot.changes()).isNotEmpty();
    Initiative changed =
        Change.apply(
            SampleInitiatives.empty(),
            whyNot.changes().stream().map(ProposedChange::change).toList(),
            day);
    assertThat(
            CollectiveImpact.standard()
                .whyNot(changed, day, LifecycleStage.IMPLEMENT_AND_SUSTAIN)
                .isOpen())
        .isTrue();
  }

  @Test
  void aStageThatIsOpenNeedsNoChange() {
    WhyNot whyNot =
        CollectiveImpact.standard()
            .whyNot(
                SampleInitiatives.mature(),
                Ready.eveOf(LifecycleStage.LAUNCH),
                LifecycleStage.LAUNCH);
    assertThat(whyNot.isOpen()).isTrue();
    assertThat(whyNot.changes()).isEmpty();
    assertThat(conditions(whyNot))
        .isNotEmpty()
        .allSatisfy(condition -> assertThat(condition.state()).isEqualTo(State.MET));
  }

  @Test
  void aStageBehindTheInitiativeHasNoSteps() {
    WhyNot whyNot =
        CollectiveImpact.standard()
            .whyNot(
                SampleInitiatives.mature(), LocalDate.parse("2019-01-01"), LifecycleStage.LAUNCH);
    assertThat(whyNot.isOpen()).isTrue();
    assertThat(whyNot.steps()).isEmpty();
  }

  @Test
  void noStageIsOpenToAnInitiativeThatHasEnded() {
    Initiative ended =
        Initiative.builder()
            .copyOf(SampleInitiatives.mature())
            .closure(Closure.builder().date(LocalDate.parse("2015-01-01")).reason("merged").build())
            .build();
    WhyNot whyNot =
        CollectiveImpact.standard()
            .whyNot(ended, LocalDate.parse("2015-06-01"), LifecycleStage.ORGANIZE_FOR_IMPACT);
    assertThat(whyNot.closed()).isTrue();
    assertThat(whyNot.isOpen()).isFalse();
    assertThat(whyNot.changes()).isEmpty();
  }

  private static TransitionVerdict verdict(Initiative initiative, WhyNot whyNot, LocalDate day) {
    List<Change> changes = whyNot.changes().stream().map(ProposedChange::change).toList();
    return CollectiveImpact.standard()
        .diagnose(Change.apply(initiative, changes, day), day)
        .transition()
        .verdict();
  }

  private static List<Condition> conditions(WhyNot whyNot) {
    return whyNot.steps().stream().flatMap(step -> step.conditions().stream()).toList();
  }
}
