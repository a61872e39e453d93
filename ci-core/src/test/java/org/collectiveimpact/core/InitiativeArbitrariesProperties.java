package org.collectiveimpact.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.collectiveimpact.core.activity.ActionPlan;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.measurement.Indicator;
import org.collectiveimpact.core.measurement.IndicatorId;
import org.collectiveimpact.core.measurement.MeasurementStatus;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.InitiativeOrigin;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.StageRecord;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;
import org.collectiveimpact.core.testing.LocalDates;
import org.collectiveimpact.core.testing.Seeds;

@Domain(CollectiveImpactDomain.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class InitiativeArbitrariesProperties {

  private static final List<Method> PARTS =
      Arrays.stream(Initiative.class.getMethods())
          .filter(method -> Modifier.isAbstract(method.getModifiers()))
          .filter(method -> !Set.of("id", "name").contains(method.getName()))
          .toList();

  @Property(tries = 2000, seed = Seeds.BUILD)
  void coverEveryMaturity(@ForAll Initiative initiative) {
    List<StageRecord> history = initiative.stageHistory();
    Statistics.label("last declared stage")
        .collect(history.isEmpty() ? "none" : history.get(history.size() - 1).stage())
        .coverage(
            coverage -> {
              coverage.check("none").percentage(share -> share > 10);
              for (LifecycleStage stage : LifecycleStage.values()) {
                coverage.check(stage).percentage(share -> share > 3);
              }
            });
    Statistics.label("agenda")
        .collect(
            initiative
                .commonAgenda()
                .flatMap(agenda -> Reading.latest(agenda.status(), LocalDates.LAST))
                .map(Reading::value))
        .coverage(
            coverage -> {
              coverage.check(Optional.empty()).percentage(share -> share > 20);
              for (AgendaStatus status : AgendaStatus.values()) {
                coverage.check(Optional.of(status)).percentage(share -> share > 1);
              }
            });
    Statistics.label("measurement")
        .collect(
            initiative
                .sharedMeasurement()
                .flatMap(measurement -> Reading.latest(measurement.status(), LocalDates.LAST))
                .map(Reading::value))
        .coverage(
            coverage -> {
              for (MeasurementStatus status : MeasurementStatus.values()) {
                coverage.check(Optional.of(status)).percentage(share -> share > 1);
              }
            });
    Statistics.label("first backbone")
        .collect(
            initiative.backbones().stream()
                .findFirst()
                .flatMap(backbone -> Reading.latest(backbone.status(), LocalDates.LAST))
                .map(Reading::value))
        .coverage(
            coverage -> {
              for (BackboneStatus status : BackboneStatus.values()) {
                coverage.check(Optional.of(status)).percentage(share -> share > 1);
              }
            });
    Statistics.label("several backbones")
        .collect(initiative.backbones().size() > 1)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    Statistics.label("ended")
        .collect(initiative.closure().isPresent())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 4));
  }

  @Property(tries = 2000, seed = Seeds.BUILD)
  void coverSparseAndRichRecords(@ForAll Initiative initiative) {
    long recorded = PARTS.stream().filter(part -> isRecorded(part, initiative)).count();
    Statistics.label("parts recorded")
        .collect(recorded <= 6 ? "sparse" : recorded <= 30 ? "partial" : "rich")
        .coverage(
            coverage -> {
              coverage.check("sparse").percentage(share -> share > 15);
              coverage.check("partial").percentage(share -> share > 25);
              coverage.check("rich").percentage(share -> share > 25);
            });
    for (Method part : PARTS) {
      double least = Set.of("closure", "overrides").contains(part.getName()) ? 4 : 25;
      Statistics.label(part.getName())
          .collect(isRecorded(part, initiative))
          .coverage(
              coverage -> {
                coverage.check(true).percentage(share -> share > least);
                coverage.check(false).percentage(share -> share > 10);
              });
    }
  }

  @Property(tries = 2000, seed = Seeds.BUILD)
  void coverEveryProfile(@ForAll Initiative initiative) {
    checkEach("adoption mode", initiative.adoptionMode(), AdoptionMode.values());
    checkEach("origin", initiative.origin(), InitiativeOrigin.values());
    checkEach("strategy", initiative.strategy(), InfluenceStrategy.values());
  }

  private static <E> void checkEach(String label, List<Reading<E>> readings, E[] constants) {
    Statistics.label(label)
        .collect(Reading.latest(readings, LocalDates.LAST).map(Reading::value))
        .coverage(
            coverage -> {
              coverage.check(Optional.empty()).percentage(share -> share > 15);
              for (E constant : constants) {
                coverage.check(Optional.of(constant)).percentage(share -> share > 4);
              }
            });
  }

  /** The inputs to decision table 5.2.c; each of its rows is one of these, or a mixture. */
  @Property(tries = 2000, seed = Seeds.BUILD)
  void coverEveryKindOfProblem(@ForAll SocialProblem problem) {
    Optional<Answer> known = answer(problem.solutionKnown());
    boolean complex =
        known.equals(Optional.of(Answer.NO))
            && answer(problem.solutionReplicable()).equals(Optional.of(Answer.NO))
            && answer(problem.singleActorCanSolve()).equals(Optional.of(Answer.NO));
    boolean hard = answer(problem.solutionCostly()).equals(Optional.of(Answer.YES));
    Statistics.label("complexity")
        .collect(
            complex
                ? "complex"
                : !known.equals(Optional.of(Answer.YES))
                    ? "undetermined"
                    : hard ? "complicated" : "simple")
        .coverage(
            coverage -> {
              coverage.check("complex").percentage(share -> share > 40);
              coverage.check("complicated").percentage(share -> share > 8);
              coverage.check("simple").percentage(share -> share > 8);
              coverage.check("undetermined").percentage(share -> share > 3);
            });
    boolean adaptive =
        answer(problem.changesOverTime()).equals(Optional.of(Answer.YES))
            && answer(problem.expertKnowledgeSufficient()).equals(Optional.of(Answer.NO));
    boolean technical =
        answer(problem.wellDefined()).equals(Optional.of(Answer.YES))
            && answer(problem.expertKnowledgeSufficient()).equals(Optional.of(Answer.YES));
    Statistics.label("nature")
        .collect(adaptive ? "adaptive" : technical ? "technical" : "undetermined")
        .coverage(
            coverage -> {
              coverage.check("adaptive").percentage(share -> share > 40);
              coverage.check("technical").percentage(share -> share > 10);
              coverage.check("undetermined").percentage(share -> share > 3);
            });
    Statistics.label("social")
        .collect(answer(problem.social()))
        .coverage(
            coverage -> {
              coverage.check(Optional.of(Answer.YES)).percentage(share -> share > 40);
              coverage.check(Optional.of(Answer.NO)).percentage(share -> share > 10);
              coverage.check(Optional.empty()).percentage(share -> share > 10);
            });
  }

  private static Optional<Answer> answer(List<Reading<Answer>> readings) {
    return Reading.latest(readings, LocalDates.LAST).map(Reading::value);
  }

  @Property(tries = 1000, seed = Seeds.BUILD)
  void coverFundingWithAndWithoutAnEnd(@ForAll Funding funding) {
    Statistics.label("end of a commitment")
        .collect(funding.commitments().stream().map(money -> money.to().isPresent()).findFirst())
        .coverage(
            coverage -> {
              coverage.check(Optional.of(true)).percentage(share -> share > 15);
              coverage.check(Optional.of(false)).percentage(share -> share > 15);
              coverage.check(Optional.empty()).percentage(share -> share > 15);
            });
  }

  @Property(tries = 1000, seed = Seeds.BUILD)
  void pointOnlyToWhatIsThere(@ForAll Initiative initiative) {
    Set<PartnerId> partners =
        initiative.partners().stream().map(Partner::id).collect(Collectors.toSet());
    Set<WorkGroupId> groups =
        initiative.workGroups().stream().map(WorkGroup::id).collect(Collectors.toSet());
    Set<IndicatorId> indicators =
        initiative.sharedMeasurement().map(SharedMeasurement::indicators).stream()
            .flatMap(List::stream)
            .map(Indicator::id)
            .collect(Collectors.toSet());
    assertThat(partners)
        .containsAll(initiative.actionPlans().stream().map(ActionPlan::partner).toList())
        .containsAll(initiative.ideas().stream().flatMap(i -> i.adoptedBy().stream()).toList())
        .containsAll(
            initiative.commonAgenda().flatMap(CommonAgenda::framework).stream()
                .flatMap(framework -> framework.strategies().stream())
                .flatMap(strategy -> strategy.owners().stream())
                .toList());
    assertThat(groups)
        .containsAll(initiative.workGroups().stream().flatMap(g -> g.links().stream()).toList())
        .containsAll(initiative.tasks().stream().flatMap(t -> t.workGroup().stream()).toList());
    assertThat(indicators)
        .containsAll(
            Stream.concat(
                    initiative.workGroups().stream().flatMap(g -> g.indicators().stream()),
                    initiative.actionPlans().stream().flatMap(p -> p.indicators().stream()))
                .toList());
  }

  @Property(tries = 1000, seed = Seeds.BUILD)
  void areCutByTheDatesToLookFrom(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    List<Task> seen =
        initiative.tasks().stream()
            .filter(task -> task.date().filter(asOf::isBefore).isEmpty())
            .toList();
    Statistics.label("tasks seen")
        .collect(
            initiative.tasks().isEmpty()
                ? "no tasks"
                : seen.isEmpty() ? "none" : seen.equals(initiative.tasks()) ? "all" : "some")
        .coverage(
            coverage -> {
              coverage.check("none").percentage(share -> share > 5);
              coverage.check("some").percentage(share -> share > 10);
              coverage.check("all").percentage(share -> share > 5);
            });
  }

  private static boolean isRecorded(Method part, Initiative initiative) {
    try {
      Object value = part.invoke(initiative);
      return value instanceof Optional<?> optional
          ? optional.isPresent()
          : !((Collection<?>) value).isEmpty();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
