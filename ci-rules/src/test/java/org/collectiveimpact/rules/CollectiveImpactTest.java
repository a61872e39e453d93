package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.fact.Hallmark;
import org.collectiveimpact.rules.text.Signals;
import org.collectiveimpact.rules.view.Views;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

class CollectiveImpactTest {

  private static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);
  private static final String RULES = "org.collectiveimpact.rules.handmade";
  private static final Variable<Views> VIEWS = DSL.declarationOf(Views.class);

  @Test
  void theStandardEngineIsAlwaysTheSame() {
    assertThat(CollectiveImpact.standard()).isSameAs(CollectiveImpact.standard());
  }

  @Test
  void aBuilderStartsFromTheStandardEngine() {
    assertThat(CollectiveImpact.builder().build().diagnose(SampleInitiatives.mature(), AS_OF))
        .isEqualTo(CollectiveImpact.standard().diagnose(SampleInitiatives.mature(), AS_OF));
  }

  @Test
  void rulesAreSortedByCodeAndEachCodeIsUsedOnce() {
    assertThat(CollectiveImpact.standard().rules())
        .hasSizeGreaterThan(250)
        .isSortedAccordingTo(Comparator.comparing(RuleInfo::code))
        .extracting(RuleInfo::code)
        .doesNotHaveDuplicates();
    assertThat(CollectiveImpact.standard().rules())
        .extracting(RuleInfo::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void anEngineMayUseSomeTopicsOnly() {
    CollectiveImpact engine =
        CollectiveImpact.builder().topics(Set.of(RuleTopic.REQUIREMENTS)).build();
    assertThat(engine.rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.topic()).isEqualTo(RuleTopic.REQUIREMENTS));
    Diagnosis diagnosis = engine.diagnose(SampleInitiatives.mature(), AS_OF);
    assertThat(diagnosis.stage().observed())
        .as("the declared stage, as no rule observes one")
        .isEqualTo(diagnosis.stage().declared().orElseThrow());
    assertThat(diagnosis.preconditions())
        .extracting(PreconditionReading::status)
        .containsOnly(PreconditionStatus.NOT_ASSESSED);
  }

  @Test
  void anEngineWithoutTopicsFindsNothing() {
    Diagnosis diagnosis =
        CollectiveImpact.builder()
            .topics(Set.of())
            .build()
            .diagnose(SampleInitiatives.empty(), AS_OF);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.stage().observed()).isEqualTo(LifecycleStage.DECISION_TO_ACT);
  }

  @Test
  void theTopicsAreThoseChosenWhenTheEngineWasBuilt() {
    Set<RuleTopic> topics = EnumSet.of(RuleTopic.ORDER);
    CollectiveImpact.Builder builder = CollectiveImpact.builder().topics(topics);
    topics.add(RuleTopic.CONDUCT);
    assertThat(builder.build().rules()).extracting(RuleInfo::topic).containsOnly(RuleTopic.ORDER);
  }

  @Test
  void thresholdsChangeTheAnswer() {
    Initiative mature = SampleInitiatives.mature();
    CollectiveImpact demanding =
        CollectiveImpact.builder()
            .thresholds(Thresholds.builder().horizonMonths(1200).build())
            .build();
    assertThat(CollectiveImpact.standard().diagnose(mature, AS_OF).findings())
        .extracting(Finding::code)
        .doesNotContain("CI-ONG-014");
    assertThat(demanding.diagnose(mature, AS_OF).findings())
        .extracting(Finding::code)
        .contains("CI-ONG-014");
  }

  @Test
  void aDiagnosisIsGivenUpAtTheFiringLimit() {
    CollectiveImpact engine = CollectiveImpact.builder().firingLimit(3).build();
    assertThatExceptionOfType(RuleExecutionException.class)
        .isThrownBy(() -> engine.diagnose(SampleInitiatives.mature(), AS_OF))
        .withMessage(
            "the rules were given up after 3 firings\nMaybe a rule fires without end, or the"
                + " initiative is larger than the firing limit allows.");
  }

  @Test
  void aDiagnosisIsGivenUpAtTheDeadline() {
    CollectiveImpact engine = CollectiveImpact.builder().deadline(Duration.ofNanos(1)).build();
    assertThatExceptionOfType(RuleExecutionException.class)
        .isThrownBy(() -> engine.diagnose(SampleInitiatives.mature(), AS_OF))
        .withMessage(
            "the rules were given up after PT0.000000001S\nMaybe the initiative is larger than the"
                + " deadline allows.");
  }

  @Test
  void aFiringLimitBelowOneIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CollectiveImpact.builder().firingLimit(0))
        .withMessage("the firing limit is 0; expected 1 or more");
  }

  @Test
  void aDeadlineOfNoTimeIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CollectiveImpact.builder().deadline(Duration.ZERO))
        .withMessage("the deadline is PT0S; expected more than zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CollectiveImpact.builder().deadline(Duration.ofSeconds(-1)))
        .withMessage("the deadline is PT-1S; expected more than zero");
  }

  @Test
  void aTaskIsClassifiedWithoutAnInitiative() {
    Task task =
        Task.builder()
            .id(TaskId.of("t-1"))
            .title("Hire a data manager")
            .partOf(TaskOwnerPart.BACKBONE)
            .date(LocalDate.of(2030, 1, 1))
            .build();
    TaskClassification classification = CollectiveImpact.standard().classify(task);
    assertThat(classification.id()).isEqualTo(TaskId.of("t-1"));
    assertThat(classification.kind()).isEqualTo(TaskKind.INFRASTRUCTURE);
    assertThat(classification.component()).contains(Component.BACKBONE_ORGANIZATION);
  }

  @Test
  void aRuleWhoseConsequenceFailsIsLeftOut() {
    Rule failing =
        PatternDSL.rule(RULES, "consequence-fails")
            .build(PatternDSL.pattern(VIEWS), DSL.on(VIEWS).execute(CollectiveImpactTest::fail));
    assertIsLeftOut(failing, "consequence-fails", "java.lang.IllegalStateException: no such fact");
  }

  @Test
  void aRuleWhoseConditionFailsIsLeftOut() {
    Rule failing =
        PatternDSL.rule(RULES, "condition-fails")
            .build(
                PatternDSL.pattern(VIEWS).expr(new FailingCondition()),
                DSL.on(VIEWS).execute(CollectiveImpactTest::fail));
    assertIsLeftOut(failing, "condition-fails", "java.lang.IllegalStateException: no such fact");
  }

  @Test
  void aConditionOfAnUnknownRuleGivesTheDiagnosisUp() {
    Rule failing =
        PatternDSL.rule(RULES, "condition-fails")
            .build(
                PatternDSL.pattern(VIEWS).expr(CollectiveImpactTest::fails),
                DSL.on(VIEWS).execute(CollectiveImpactTest::fail));
    CollectiveImpact engine = engine(failing);
    assertThatExceptionOfType(RuleExecutionException.class)
        .isThrownBy(() -> engine.diagnose(SampleInitiatives.empty(), AS_OF))
        .withMessage("a condition of a rule failed: java.lang.IllegalStateException: no such fact");
  }

  /** The failure is recorded, and the other rule observes the launch all the same. */
  private static void assertIsLeftOut(Rule failing, String name, String message) {
    Rule other =
        PatternDSL.rule(RULES, "observes-the-launch")
            .build(
                PatternDSL.pattern(VIEWS),
                DSL.on(VIEWS)
                    .execute(
                        (drools, views) ->
                            drools.insert(new Hallmark(LifecycleStage.LAUNCH, "CI-TST-001"))));
    CollectiveImpact engine = engine(failing, other);
    Diagnosis diagnosis = engine.diagnose(SampleInitiatives.empty(), AS_OF);
    assertThat(diagnosis.failures())
        .containsExactly(RuleFailure.builder().rule(name).message(message).build());
    assertThat(diagnosis.stage().observed()).isEqualTo(LifecycleStage.LAUNCH);
  }

  private static CollectiveImpact engine(Rule... rules) {
    ModelImpl model = new ModelImpl();
    for (Rule rule : rules) {
      model.addRule(rule);
    }
    return new DefaultCollectiveImpact(
        RuleBase.of(Set.of(RuleTopic.STAGE), List.of(model)),
        new Wording(Set.of(RuleTopic.STAGE), Locale.ENGLISH),
        new Settings(Thresholds.standard(), Signals.standard(), false, 1000, Duration.ofMinutes(1)),
        new Packs(List.of()));
  }

  private static boolean fails(Views views) {
    throw new IllegalStateException("no such fact");
  }

  private static void fail(Views views) {
    throw new IllegalStateException("no such fact");
  }

  /** A condition as it comes out of a rule file, where it knows the name of its rule. */
  private static final class FailingCondition implements Predicate1<Views> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean test(Views views) {
      throw new IllegalStateException("no such fact");
    }

    @Override
    public PredicateInformation predicateInformation() {
      return new PredicateInformation("a failing condition", "condition-fails", "handmade.drl");
    }
  }
}
