package org.collectiveimpact.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentReading;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.InitiativeOrigin;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;
import org.collectiveimpact.core.testing.InitiativeArbitraries;
import org.collectiveimpact.core.testing.LocalDates;
import org.collectiveimpact.core.testing.Seeds;
import org.collectiveimpact.rules.builtin.RuleProbes;
import org.collectiveimpact.rules.oracle.Judgement;
import org.collectiveimpact.rules.oracle.PlainJavaOracle;
import org.collectiveimpact.rules.oracle.Statement;

/** The rules against a second reading of the same documents in plain Java. */
@Domain(CollectiveImpactDomain.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class OracleProperties {

  /** How often initiatives are drawn until every code has been seen. */
  private static final int MOST_DRAWS = 60_000;

  /** The defaults and other numbers, so that each of them is seen to matter. */
  enum Numbers {
    DEFAULT,
    STRICT,
    LENIENT
  }

  private static final Thresholds STRICT_NUMBERS =
      Thresholds.builder()
          .fundingMonths(40)
          .communicationMonths(1)
          .conferenceMonths(1)
          .reportMonths(1)
          .learningMonths(1)
          .gapAnalysisMonths(1)
          .majorFunderPercent(1)
          .leastBackboneSharePerMille(30)
          .mostBackboneSharePerMille(40)
          .manyMonthsBeforeImplementing(3)
          .advisableHorizonMonths(90)
          .advisableFundingMonths(60)
          .remainingFundingMonths(30)
          .runwayMonths(20)
          .urgencyActors(4)
          .urgencySectors(3)
          .championSectors(3)
          .adaptiveMarks(3)
          .coreGroupMaximum(2)
          .crossSectorMinimum(3)
          .majorityPercent(90)
          .anchorSharePercent(80)
          .partnerHorizonMonths(50)
          .mappingAgeMonths(2)
          .fewestMonthsBeforeImplementing(40)
          .mostMonthsBeforeImplementing(41)
          .agendaReviewMonths(2)
          .agendaRefreshMonths(30)
          .assumptionTestMonths(1)
          .publicationMonths(1)
          .crossGroupMonths(1)
          .trustReadingMonths(1)
          .backboneRatingMonths(1)
          .horizonMonths(80)
          .reviewMeetingMonths(1)
          .newPartners(1)
          .trustWorkMonths(1)
          .successReviewMonths(1)
          .complexityMarks(4)
          .problemActors(6)
          .problemArenas(4)
          .perceptionChangeMonths(70)
          .keyPointsMaximum(2)
          .agendaDefinitionMonths(2)
          .soleOwnerPercent(20)
          .indicatorValueMonths(1)
          .measurementChallenges(1)
          .groupFeedbackMonths(1)
          .groupSharingMonths(1)
          .progressReportMonths(1)
          .build();

  private static final Thresholds LENIENT_NUMBERS =
      Thresholds.builder()
          .fundingMonths(0)
          .communicationMonths(90)
          .conferenceMonths(90)
          .reportMonths(90)
          .learningMonths(90)
          .gapAnalysisMonths(90)
          .majorFunderPercent(90)
          .leastBackboneSharePerMille(1)
          .mostBackboneSharePerMille(900)
          .manyMonthsBeforeImplementing(30)
          .advisableHorizonMonths(2)
          .advisableFundingMonths(1)
          .remainingFundingMonths(1)
          .runwayMonths(1)
          .urgencyActors(1)
          .urgencySectors(1)
          .championSectors(1)
          .adaptiveMarks(1)
          .coreGroupMaximum(90)
          .crossSectorMinimum(1)
          .majorityPercent(0)
          .anchorSharePercent(1)
          .partnerHorizonMonths(1)
          .mappingAgeMonths(90)
          .fewestMonthsBeforeImplementing(1)
          .mostMonthsBeforeImplementing(90)
          .agendaReviewMonths(90)
          .agendaRefreshMonths(1)
          .assumptionTestMonths(90)
          .publicationMonths(90)
          .crossGroupMonths(90)
          .trustReadingMonths(90)
          .backboneRatingMonths(90)
          .horizonMonths(1)
          .reviewMeetingMonths(90)
          .newPartners(90)
          .trustWorkMonths(90)
          .successReviewMonths(90)
          .complexityMarks(1)
          .problemActors(1)
          .problemArenas(1)
          .perceptionChangeMonths(1)
          .keyPointsMaximum(90)
          .agendaDefinitionMonths(90)
          .soleOwnerPercent(99)
          .indicatorValueMonths(90)
          .measurementChallenges(5)
          .groupFeedbackMonths(90)
          .groupSharingMonths(90)
          .progressReportMonths(90)
          .build();

  /** The two that have to agree. */
  record Pair(CollectiveImpact engine, PlainJavaOracle oracle) {
    static Pair of(Thresholds thresholds) {
      return new Pair(
          CollectiveImpact.builder().thresholds(thresholds).compareTitles(true).build(),
          new PlainJavaOracle(thresholds));
    }
  }

  private static final Map<Numbers, Pair> PAIRS =
      Map.of(
          Numbers.DEFAULT, Pair.of(Thresholds.standard()),
          Numbers.STRICT, Pair.of(STRICT_NUMBERS),
          Numbers.LENIENT, Pair.of(LENIENT_NUMBERS));

  @Property(tries = 4000, seed = Seeds.BUILD)
  void rulesAndOracleAgree(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Judgement judgement = agree(initiative, asOf, pair(Numbers.DEFAULT));
    sometimes("verdict", judgement.verdict(), TransitionVerdict.values());
    sometimes("observed stage", judgement.observed(), LifecycleStage.values());
    sometimes("transition from", judgement.from(), LifecycleStage.values());
    sometimes("suitability", judgement.suitability(), SuitabilityVerdict.values());
    for (Precondition precondition : Precondition.values()) {
      sometimes(
          precondition.name(),
          judgement.preconditions().get(precondition),
          PreconditionStatus.values());
    }
    for (Component component : Component.values()) {
      sometimes(component.name(), judgement.components().get(component), states(component));
    }
  }

  @Property(tries = 3000, seed = Seeds.BUILD)
  void theyAgreeInEveryProfile(
      @ForAll Initiative initiative,
      @ForAll LocalDate asOf,
      @ForAll AdoptionMode mode,
      @ForAll InitiativeOrigin origin,
      @ForAll InfluenceStrategy strategy) {
    Initiative profiled =
        Initiative.builder()
            .copyOf(initiative)
            .adoptionMode(List.of(Reading.of(mode)))
            .origin(List.of(Reading.of(origin)))
            .strategy(List.of(Reading.of(strategy)))
            .build();
    Judgement judgement = agree(profiled, asOf, pair(Numbers.DEFAULT));
    if (mode == AdoptionMode.BROAD_APPROACH) {
      sometimes("verdict of the broad approach", judgement.verdict(), TransitionVerdict.values());
    }
  }

  @Property(tries = 3000, seed = Seeds.BUILD)
  void theyAgreeWithOtherNumbers(
      @ForAll Initiative initiative, @ForAll LocalDate asOf, @ForAll Numbers numbers) {
    agree(initiative, asOf, pair(numbers));
  }

  /** Among them the titles of whole lists of tasks, of which drawn initiatives have few. */
  @Example
  void theyAgreeOnTheCasesOfTheRules() {
    for (Probe probe : RuleProbes.all()) {
      if (probe.thresholds().equals(Thresholds.standard())) {
        agree(probe.initiative(), probe.asOf(), pair(Numbers.DEFAULT));
      }
    }
  }

  @Example
  void everyFindingIsSeen() {
    RandomGenerator<Initiative> initiatives = InitiativeArbitraries.initiatives().generator(1000);
    RandomGenerator<LocalDate> dates = LocalDates.asOfDates().generator(1000);
    Random random = new Random(1);
    Set<String> unseen =
        pair(Numbers.DEFAULT).engine().rules().stream()
            .filter(rule -> !rule.severity().equals("DERIVE"))
            .map(RuleInfo::code)
            .collect(Collectors.toCollection(TreeSet::new));
    for (int draws = 0; draws < MOST_DRAWS && !unseen.isEmpty(); draws++) {
      Initiative initiative = initiatives.next(random).value();
      LocalDate asOf = dates.next(random).value();
      Pair pair = pair(draws % 2 == 0 ? Numbers.DEFAULT : Numbers.STRICT);
      boolean isNew = false;
      for (Statement statement : pair.oracle().judge(initiative, asOf).statements()) {
        isNew |= unseen.contains(statement.code());
      }
      if (isNew) {
        pair.engine()
            .diagnose(initiative, asOf)
            .findings()
            .forEach(finding -> unseen.remove(finding.code()));
      }
    }
    assertThat(unseen).as("codes that no generated initiative gave rise to").isEmpty();
  }

  /** Compares the two, and gives what they agree on. */
  Judgement agree(Initiative initiative, LocalDate asOf, Pair pair) {
    Diagnosis diagnosis = pair.engine().diagnose(initiative, asOf);
    Judgement found = judgement(diagnosis);
    Judgement expected = pair.oracle().judge(initiative, asOf);
    assertThat(diagnosis.failures()).isEmpty();
    assertThat(without(found.statements(), expected.statements()))
        .as("what only the rules say")
        .isEmpty();
    assertThat(without(expected.statements(), found.statements()))
        .as("what only the oracle says")
        .isEmpty();
    assertThat(found).isEqualTo(expected);
    return expected;
  }

  private static Pair pair(Numbers numbers) {
    return requireNonNull(PAIRS.get(numbers));
  }

  private static Set<Statement> without(Set<Statement> some, Set<Statement> others) {
    Set<Statement> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  /** Of a diagnosis what the oracle also judges. */
  static Judgement judgement(Diagnosis diagnosis) {
    Map<Precondition, PreconditionStatus> preconditions = new EnumMap<>(Precondition.class);
    for (PreconditionReading reading : diagnosis.preconditions()) {
      preconditions.put(reading.precondition(), reading.status());
    }
    Map<Component, ComponentState> components = new EnumMap<>(Component.class);
    for (ComponentReading reading : diagnosis.components()) {
      components.put(reading.component(), reading.state());
    }
    return new Judgement(
        diagnosis.stage().observed(),
        new TreeSet<>(diagnosis.stage().hallmarks()),
        diagnosis.transition().from().orElseThrow(),
        diagnosis.transition().to().orElse(null),
        diagnosis.closed(),
        diagnosis.transition().verdict(),
        new TreeSet<>(diagnosis.transition().blockers()),
        diagnosis.suitability().complexity(),
        diagnosis.suitability().nature(),
        diagnosis.suitability().verdict(),
        preconditions,
        components,
        diagnosis.tasks().stream().map(TaskClassification::kind).toList(),
        diagnosis.findings().stream()
            .map(finding -> new Statement(finding.code(), finding.severity(), finding.kind()))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /**
   * Only trust erodes, and nobody records that trust building has not begun; that
   * communication, activities or measurement have not begun is recorded too rarely to be counted
   * on.
   */
  private static ComponentState[] states(Component component) {
    return switch (component) {
      case TRUST_AND_AGREEMENT ->
          new ComponentState[] {
            ComponentState.NOT_RECORDED,
            ComponentState.IN_PROGRESS,
            ComponentState.ACTIVE,
            ComponentState.ERODING
          };
      case CONTINUOUS_COMMUNICATION, MUTUALLY_REINFORCING_ACTIVITIES, SHARED_MEASUREMENT ->
          new ComponentState[] {
            ComponentState.NOT_RECORDED, ComponentState.IN_PROGRESS, ComponentState.ACTIVE
          };
      default ->
          new ComponentState[] {
            ComponentState.NOT_RECORDED,
            ComponentState.NOT_STARTED,
            ComponentState.IN_PROGRESS,
            ComponentState.ACTIVE
          };
    };
  }

  private static <E> void sometimes(String label, E value, E[] all) {
    Statistics.label(label)
        .collect(value)
        .coverage(
            coverage -> {
              for (E each : all) {
                coverage.check(each).count(count -> count > 0);
              }
            });
  }
}
