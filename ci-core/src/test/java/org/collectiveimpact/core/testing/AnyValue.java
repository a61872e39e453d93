package org.collectiveimpact.core.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.activity.WorkGroupStatus;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.agenda.KeyPoint;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.backbone.IndicatorStatus;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.measurement.IndicatorId;
import org.collectiveimpact.core.measurement.MeasurementStatus;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.precondition.CommitmentStatus;
import org.collectiveimpact.core.precondition.LeadershipStance;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.Feasibility;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.StageMove;
import org.collectiveimpact.core.stage.StageRecord;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskStatus;
import org.collectiveimpact.core.testing.ModelType.Property;

/**
 * Draws one random value of the model with everything inside, whatever its type.
 *
 * <p>Three dials are set first: how far the initiative has come, how completely it is recorded and
 * how well it is doing. Every property follows them, so that a draw looks like a real record and
 * not like noise; some noise remains.
 */
final class AnyValue {

  /** The stage in which a part of an initiative shows up; parts not named are there at once. */
  private static final Map<String, Integer> FIRST_STAGE =
      Map.ofEntries(
          Map.entry("coreGroup", 1),
          Map.entry("champions", 1),
          Map.entry("urgency", 1),
          Map.entry("trust", 1),
          Map.entry("funding", 2),
          Map.entry("preconditionAssessments", 2),
          Map.entry("stakeholders", 2),
          Map.entry("existingEfforts", 2),
          Map.entry("readiness", 2),
          Map.entry("challenges", 2),
          Map.entry("overrides", 2),
          Map.entry("outline", 3),
          Map.entry("backbones", 3),
          Map.entry("earlyImpacts", 3),
          Map.entry("communityEngagements", 3),
          Map.entry("tasks", 3),
          Map.entry("launch", 4),
          Map.entry("decisions", 4),
          Map.entry("partners", 4),
          Map.entry("learningSessions", 4),
          Map.entry("intraSectorDialogues", 4),
          Map.entry("impactSpaces", 4),
          Map.entry("publications", 4),
          Map.entry("leadershipTeam", 5),
          Map.entry("steeringCommittee", 5),
          Map.entry("commonAgenda", 5),
          Map.entry("disagreements", 5),
          Map.entry("communication", 5),
          Map.entry("perspectiveGaps", 5),
          Map.entry("sharedMeasurement", 6),
          Map.entry("workGroups", 6),
          Map.entry("actionPlans", 6),
          Map.entry("jointActivities", 6),
          Map.entry("ideas", 6),
          Map.entry("successReviews", 6),
          Map.entry("coordinatedAction", 7));

  private static final int LAST_STAGE = 7;

  private static final long DAYS = LocalDates.FIRST.until(LocalDates.LAST, ChronoUnit.DAYS);

  /** The vocabularies that are climbed, with the number of rungs; constants above end the climb. */
  private static final Map<Class<?>, Integer> RUNGS =
      Map.of(
          MappingStatus.class, 3,
          CommitmentStatus.class, 2,
          PreconditionStatus.class, 4,
          BackboneStatus.class, 4,
          AgendaStatus.class, 4,
          WorkGroupStatus.class, 5,
          MeasurementStatus.class, 4,
          IndicatorStatus.class, 3,
          TaskStatus.class, 3);

  /** What an initiative that is doing well answers. */
  private static final Map<Class<?>, Enum<?>> FAVOURABLE =
      Stream.<Enum<?>>of(
              Answer.YES,
              Level.HIGH,
              LeadershipStance.FACILITATES,
              Feasibility.FEASIBLE,
              ContinuationOutcome.CONTINUE_WITH_CI,
              PartyRole.STEERING_COMMITTEE)
          .collect(Collectors.toMap(Enum::getDeclaringClass, Function.identity()));

  /** The questions to which such an initiative answers no. */
  private static final Set<String> BETTER_NOT =
      Set.of(
          "expertsSolelyResponsible",
          "frozen",
          "fullChangeDemanded",
          "mapperHasInterests",
          "markedCompleted",
          "sidedInDispute",
          "solutionPredefined");

  private static final Map<Class<?>, Function<String, ?>> IDENTIFIERS =
      Map.of(
          InitiativeId.class, InitiativeId::of,
          PartnerId.class, PartnerId::of,
          WorkGroupId.class, WorkGroupId::of,
          IndicatorId.class, IndicatorId::of,
          TaskId.class, TaskId::of);

  private static final List<String> IDENTIFIER_PREFIXES =
      List.of("x-", "", "A.b_c-", "2015.", "long-".repeat(15));

  private final Random random;
  private final int maturity;
  private final double density;
  private final double health;
  private final String identifierPrefix;
  private final Map<Class<?>, Integer> identified = new HashMap<>();

  /** The stage that the part being drawn belongs to. */
  private int stage;

  private AnyValue(Random random) {
    this.random = random;
    maturity = random.nextInt(LAST_STAGE + 1);
    density = List.of(0.1, 0.5, 0.8, 0.97).get(random.nextInt(4));
    health = List.of(0.4, 0.8, 0.97).get(random.nextInt(3));
    identifierPrefix = pick(IDENTIFIER_PREFIXES);
  }

  /** Draws an initiative; see {@link InitiativeArbitraries#initiatives()}. */
  static Initiative initiative(Random random) {
    AnyValue any = new AnyValue(random);
    return References.valid(any.happens(0.25) ? any.nearMiss() : any.value(Initiative.class));
  }

  /** Draws a value of {@code type}. */
  static <T> T of(Class<T> type, Random random) {
    AnyValue any = new AnyValue(random);
    any.stage = random.nextInt(any.maturity + 1);
    return any.value(type);
  }

  private <T> T value(Class<T> type) {
    return type == SocialProblem.class ? type.cast(problem()) : likeAnyOther(type);
  }

  private <T> T likeAnyOther(Class<T> type) {
    Map<String, Object> values = new HashMap<>();
    for (Property property : ModelType.of(type).properties()) {
      values.put(property.name(), type == Initiative.class ? part(property) : draw(property));
    }
    return built(type, values);
  }

  private Object part(Property property) {
    stage = FIRST_STAGE.getOrDefault(property.name(), 0);
    return switch (property.name()) {
      case "stageHistory" -> happens(density) ? stageHistory() : property.empty();
      case "closure" -> happens(0.1) ? draw(property) : property.empty();
      default -> stage <= maturity || happens(0.03) ? draw(property) : property.empty();
    };
  }

  private Object draw(Property property) {
    return switch (property.shape()) {
      case ONE -> element(property);
      case OPTIONAL ->
          happens(density(property)) ? Optional.of(element(property)) : property.empty();
      case READINGS -> happens(density) ? readings(property) : property.empty();
      case LIST -> happens(density) ? list(property) : property.empty();
      case SET -> happens(density) ? subset(property) : property.empty();
    };
  }

  private double density(Property property) {
    return switch (property.name()) {
      case "date" -> 0.85;
      case "to" -> 0.6;
      case "until", "perspective", "source", "note" -> 0.15;
      default -> density;
    };
  }

  private Object element(Property property) {
    Class<?> type = property.element();
    if (type.isEnum()) {
      return constant(property);
    }
    if (type == String.class) {
      boolean topic = property.accessor().getDeclaringClass() == KeyPoint.class;
      return Words.text(random, topic ? "keyPoint" : property.name());
    }
    if (type == LocalDate.class) {
      return property.name().equals("to") ? date().plusMonths(random.nextInt(60)) : date();
    }
    if (type == Integer.class || type == int.class) {
      return (property.name().endsWith("CadenceMonths") ? 1 : 0) + random.nextInt(84);
    }
    if (type == BigDecimal.class) {
      return BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3));
    }
    if (type == double.class) {
      return random.nextInt(101) / 100.0;
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    Function<String, ?> identifier = IDENTIFIERS.get(type);
    if (identifier != null) {
      return identifier.apply(identifierPrefix + number(property));
    }
    return value(type);
  }

  /** Numbers what carries an identifier from 1 on; references point to small numbers. */
  private int number(Property property) {
    return property.name().equals("id")
        ? identified.merge(property.element(), 1, Integer::sum)
        : 1 + random.nextInt(4);
  }

  private List<Object> list(Property property) {
    return sample(1 + random.nextInt(property.isModel() ? 6 : 3), () -> element(property));
  }

  private List<Object> subset(Property property) {
    return Stream.<Object>of(property.element().getEnumConstants())
        .filter(constant -> happens(0.3 + density / 2))
        .toList();
  }

  /** One answer, or several that change over time, mostly in the order of their dates. */
  private List<Object> readings(Property property) {
    int count = 1 + random.nextInt(1 + random.nextInt(3));
    List<Object> answers = sample(count, () -> element(property));
    List<Optional<LocalDate>> dates =
        sample(count, () -> happens(0.85) ? Optional.of(date()) : Optional.empty());
    if (RUNGS.containsKey(property.element()) && happens(0.9)) {
      answers.sort(Comparator.comparing(answer -> ((Enum<?>) answer).ordinal()));
    }
    if (happens(0.9)) {
      dates.sort(Comparator.comparing(date -> date.orElse(LocalDates.FIRST)));
    }
    List<Object> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      readings.add(reading(answers.get(i), dates.get(i)));
    }
    return readings;
  }

  private <A> Reading<A> reading(A answer, Optional<LocalDate> date) {
    return new Reading<>(
        answer,
        date,
        happens(0.1) ? Optional.of(pick(List.of(Perspective.values()))) : Optional.empty(),
        happens(0.1) ? Optional.of(Words.text(random, "source")) : Optional.empty(),
        happens(0.05) ? Optional.of(Words.text(random, "note")) : Optional.empty());
  }

  private Object constant(Property property) {
    List<Object> constants = List.of(property.element().getEnumConstants());
    Integer rungs = RUNGS.get(property.element());
    if (rungs != null && happens(0.95)) {
      return constants.get(rung(rungs));
    }
    Enum<?> favourable = FAVOURABLE.get(property.element());
    if (favourable != null && happens(health)) {
      return BETTER_NOT.contains(property.name()) ? Answer.NO : favourable;
    }
    return pick(constants);
  }

  /** The further an initiative has come since the stage of a part, the higher the part stands. */
  private int rung(int rungs) {
    int highest = 0;
    for (int passed = stage; passed <= maturity; passed++) {
      highest = Math.max(highest, random.nextInt(rungs));
    }
    return highest;
  }

  /** A day near the stage that the part belongs to, sometimes any day. */
  private LocalDate date() {
    double position =
        happens(0.9) ? (stage + 2 * random.nextDouble()) / (LAST_STAGE + 2) : random.nextDouble();
    return LocalDates.FIRST.plusDays((long) (position * DAYS));
  }

  /**
   * A problem whose answers lead, more often than by chance, to one row of decision table 5.2.c.
   */
  private SocialProblem problem() {
    SocialProblem.Builder problem =
        SocialProblem.builder().copyOf(likeAnyOther(SocialProblem.class));
    switch (random.nextInt(8)) {
      case 0 -> problem.solutionKnown(say(Answer.YES)).solutionCostly(say(Answer.YES));
      case 1 ->
          problem
              .solutionKnown(say(Answer.YES))
              .solutionCostly(say(Answer.NO))
              .solutionLong(say(Answer.NO))
              .solutionHardToImplement(say(Answer.NO));
      case 2, 3, 4, 5, 6 ->
          problem
              .solutionKnown(say(Answer.NO))
              .solutionReplicable(say(Answer.NO))
              .singleActorCanSolve(say(Answer.NO));
      default -> {
        // As drawn: mostly undetermined or contradictory.
      }
    }
    switch (random.nextInt(6)) {
      case 0 ->
          problem
              .declaredNature(say(ProblemNature.TECHNICAL))
              .wellDefined(say(Answer.YES))
              .expertKnowledgeSufficient(say(Answer.YES));
      case 1, 2, 3, 4 ->
          problem
              .changesOverTime(say(Answer.YES))
              .contextDependent(say(Answer.YES))
              .wideRangeOfActors(say(Answer.YES))
              .expertKnowledgeSufficient(say(Answer.NO))
              .requiresEveryoneInvolved(say(Answer.YES))
              .requiresExperimentation(say(Answer.YES));
      default -> {
        // As drawn.
      }
    }
    switch (random.nextInt(6)) {
      case 0 -> problem.social(say(Answer.NO));
      case 1 -> problem.social(List.of());
      default -> problem.social(say(Answer.YES));
    }
    return problem.build();
  }

  private <A> List<Reading<A>> say(A answer) {
    return List.of(reading(answer, Optional.of(date())));
  }

  /** The stages up to the present one in their order, with an unusual move now and then. */
  private List<StageRecord> stageHistory() {
    List<StageRecord> history = new ArrayList<>();
    for (LifecycleStage entered : List.of(LifecycleStage.values()).subList(0, maturity)) {
      stage = entered.ordinal();
      if (happens(0.9)) {
        history.add(
            StageRecord.builder()
                .copyOf(value(StageRecord.class))
                .stage(entered)
                .move(happens(0.5) ? Optional.of(StageMove.FORWARD) : Optional.empty())
                .build());
      }
    }
    if (happens(0.15)) {
      history.add(value(StageRecord.class));
    }
    return history;
  }

  /** The standard aggregate with up to seven facts drawn anew. */
  private Initiative nearMiss() {
    Initiative initiative = SampleInitiatives.mature();
    for (int changes = random.nextInt(8); changes > 0; changes--) {
      initiative = varied(initiative);
    }
    return initiative;
  }

  /**
   * The value with one fact drawn anew, at its top or somewhere inside; it keeps its identifier.
   */
  private <T> T varied(T value) {
    ModelType<T> model = ModelType.find(value).orElseThrow();
    Property property = pick(model.properties());
    if (property.name().equals("id")) {
      return value;
    }
    Map<String, Object> values = model.values(value);
    values.put(property.name(), varied(property, property.of(value)));
    return built(model.type(), values);
  }

  private Object varied(Property property, Object current) {
    if (property.isModel() && happens(0.8)) {
      if (current instanceof Optional<?> part && part.isPresent()) {
        return Optional.of(varied(part.get()));
      }
      if (current instanceof List<?> parts && !parts.isEmpty()) {
        List<Object> changed = new ArrayList<>(parts);
        int chosen = random.nextInt(parts.size());
        changed.set(chosen, varied(changed.get(chosen)));
        return changed;
      }
    }
    stage = random.nextInt(LAST_STAGE + 1);
    return draw(property);
  }

  /** Builds the value without an end that lies before its start. */
  private static <T> T built(Class<T> type, Map<String, Object> values) {
    dropEndBeforeStart(values, "date", "until");
    dropEndBeforeStart(values, "from", "to");
    return ModelType.of(type).build(values);
  }

  private static void dropEndBeforeStart(Map<String, Object> values, String start, String end) {
    if (values.get(start) instanceof Optional<?> first
        && values.get(end) instanceof Optional<?> last
        && first.orElse(null) instanceof LocalDate from
        && last.orElse(null) instanceof LocalDate to
        && to.isBefore(from)) {
      values.remove(end);
    }
  }

  private boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  private <A> A pick(List<A> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static <A> List<A> sample(int count, Supplier<A> next) {
    List<A> sample = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sample.add(next.get());
    }
    return sample;
  }
}
