package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.agenda.Boundary;
import org.collectiveimpact.core.agenda.BoundaryKind;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.agenda.Disagreement;
import org.collectiveimpact.core.agenda.DisagreementKind;
import org.collectiveimpact.core.agenda.Goal;
import org.collectiveimpact.core.agenda.GoalLevel;
import org.collectiveimpact.core.agenda.KeyPoint;
import org.collectiveimpact.core.agenda.Revision;
import org.collectiveimpact.core.agenda.StrategicFramework;
import org.collectiveimpact.core.agenda.Strategy;
import org.collectiveimpact.core.agenda.WorkingAssumption;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * The common agenda and its strategic framework in the version in force (B-069..B-088).
 *
 * @param status how far the agenda has come; absent if nothing is recorded
 * @param agreedOn the day it was agreed; absent if it was not or is not dated
 * @param problemDefined whether the problem is defined together
 * @param visionStated whether the vision is stated
 * @param boundaryKinds the kinds of boundary drawn
 * @param boundariesWithoutRationale kinds of boundary without a stated reason
 * @param basedOnOutline whether it builds on the outline
 * @param approvedBy who approved it
 * @param goals how many shared goals are recorded
 * @param populationGoal yes if one of them is set for a population, no if all are known not to be
 * @param priorities how many strategic priorities are recorded
 * @param pursuitPlan whether it says how it will be pursued
 * @param prescribedSolutions how many solutions it prescribes
 * @param openGoalDisagreements open disagreements about goals, by topic
 * @param frameworkAgreed whether the committee agreed on the framework
 * @param frameworkAgreedOn the day it did; absent if not dated
 * @param problemDescribed ingredient one of the framework
 * @param goalStated ingredient two
 * @param strategies ingredient three: how many strategies are recorded
 * @param guidingPrinciples ingredient four: how many principles are recorded
 * @param evaluationMethodology ingredient five
 * @param keyPoints the key points by name
 * @param frozen whether the framework was declared closed to change
 * @param assumptions how many working assumptions are recorded
 * @param assumptionsTestedOn the day the longest untested one was last tested; absent if one was
 *     never tested or there is none
 * @param revisions how many reviews or revisions took place
 * @param revisedOn the latest review or revision; absent if none is dated
 * @param monthsFromAgreementToRevision full months from the agreement to the latest revision;
 *     absent without both days
 * @param inDefinitionSince the day it began to be defined, while it still is; absent if not dated
 * @param partnersWithNeeds how many partners stated needs of their own beside the shared interest
 * @param topicsOutside how many topics the boundaries leave outside
 * @param topicsExcluded key points and strategies of the framework that the boundaries leave
 *     outside, by name
 * @param activitiesConsidered whether the activity of all stakeholders was considered
 */
public record AgendaView(
    @Nullable AgendaStatus status,
    @Nullable LocalDate agreedOn,
    Answer problemDefined,
    Answer visionStated,
    Set<BoundaryKind> boundaryKinds,
    Set<BoundaryKind> boundariesWithoutRationale,
    Answer basedOnOutline,
    Set<PartyRole> approvedBy,
    int goals,
    Answer populationGoal,
    int priorities,
    Answer pursuitPlan,
    int prescribedSolutions,
    List<String> openGoalDisagreements,
    Answer frameworkAgreed,
    @Nullable LocalDate frameworkAgreedOn,
    Answer problemDescribed,
    Answer goalStated,
    int strategies,
    int guidingPrinciples,
    Answer evaluationMethodology,
    List<String> keyPoints,
    Answer frozen,
    int assumptions,
    @Nullable LocalDate assumptionsTestedOn,
    int revisions,
    @Nullable LocalDate revisedOn,
    @Nullable Integer monthsFromAgreementToRevision,
    @Nullable LocalDate inDefinitionSince,
    int partnersWithNeeds,
    int topicsOutside,
    List<String> topicsExcluded,
    Answer activitiesConsidered) {

  private static final CommonAgenda NOTHING = CommonAgenda.builder().build();
  private static final StrategicFramework NO_FRAMEWORK = StrategicFramework.builder().build();

  static AgendaView of(Initiative initiative, AsOf at) {
    CommonAgenda agenda = initiative.commonAgenda().orElse(NOTHING);
    StrategicFramework framework = agenda.framework().orElse(NO_FRAMEWORK);
    AgendaStatus status = at.value(agenda.status());
    boolean begun = status != null && status != AgendaStatus.NOT_STARTED;
    boolean agreed = status == AgendaStatus.FINAL;
    Answer frameworkAgreed = at.answer(framework.agreed());
    boolean frameworkKnown = frameworkAgreed != Answer.UNKNOWN || begun;
    EnumSet<BoundaryKind> boundaries = EnumSet.noneOf(BoundaryKind.class);
    EnumSet<BoundaryKind> unexplained = EnumSet.noneOf(BoundaryKind.class);
    Set<String> outside = new HashSet<>();
    for (Boundary boundary : at.present(agenda.boundaries())) {
      boundaries.add(boundary.kind());
      boundary.outOfScope().forEach(topic -> outside.add(topic(topic)));
      if (boundary.rationale().isEmpty()) {
        unexplained.add(boundary.kind());
      }
    }
    List<Goal> goals = at.present(agenda.goals());
    int populationGoals = 0;
    int otherGoals = 0;
    for (Goal goal : goals) {
      populationGoals += goal.level().filter(GoalLevel.POPULATION::equals).isPresent() ? 1 : 0;
      otherGoals += goal.level().filter(GoalLevel.PROGRAMME::equals).isPresent() ? 1 : 0;
    }
    LocalDate agreedOn = agreed ? at.firstDate(agenda.status(), AgendaStatus.FINAL::equals) : null;
    List<Revision> revisions = at.happened(agenda.revisions());
    LocalDate revisedOn = at.lastDate(revisions);
    return new AgendaView(
        status,
        agreedOn,
        at.stated(agenda.problemDefinition()),
        at.stated(agenda.vision()),
        boundaries,
        unexplained,
        at.answer(agenda.basedOnOutline()),
        approvals(agenda, at),
        goals.size(),
        populationGoals > 0
            ? Answer.YES
            : otherGoals > 0 && otherGoals == goals.size() ? Answer.NO : Answer.UNKNOWN,
        begun ? agenda.priorities().size() : 0,
        at.answer(agenda.pursuitPlan()),
        begun ? agenda.prescribedSolutions().size() : 0,
        openGoalDisagreements(initiative, at),
        frameworkAgreed,
        at.firstDate(framework.agreed(), Answer.YES::equals),
        at.stated(framework.problemDescription()),
        at.stated(framework.goal()),
        at.present(framework.strategies()).size(),
        frameworkKnown ? framework.guidingPrinciples().size() : 0,
        at.stated(framework.evaluationMethodology()),
        keyPoints(framework, at),
        at.answer(framework.frozen()),
        at.present(framework.assumptions()).size(),
        leastRecentTest(framework, at),
        revisions.size(),
        revisedOn,
        agreedOn == null || revisedOn == null ? null : AsOf.months(agreedOn, revisedOn),
        status == AgendaStatus.IN_DEFINITION
            ? at.firstDate(agenda.status(), AgendaStatus.IN_DEFINITION::equals)
            : null,
        partnersWithNeeds(initiative, at),
        outside.size(),
        outside.isEmpty() ? List.of() : excluded(framework, outside, at),
        at.answer(framework.existingActivitiesConsidered()));
  }

  private static int partnersWithNeeds(Initiative initiative, AsOf at) {
    int partners = 0;
    for (Partner partner : initiative.partners()) {
      partners += at.isPresent(partner) && !partner.ownNeeds().isEmpty() ? 1 : 0;
    }
    return partners;
  }

  private static List<String> excluded(StrategicFramework framework, Set<String> outside, AsOf at) {
    List<String> excluded = new ArrayList<>();
    for (KeyPoint point : at.present(framework.keyPoints())) {
      addIf(outside.contains(topic(point.name())), excluded, point.name());
    }
    for (Strategy strategy : at.present(framework.strategies())) {
      addIf(outside.contains(topic(strategy.name())), excluded, strategy.name());
    }
    return PartNames.sorted(excluded);
  }

  private static void addIf(boolean condition, List<String> names, String name) {
    if (condition) {
      names.add(name);
    }
  }

  /** A topic is the same topic however its letters are set. */
  private static String topic(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private static Set<PartyRole> approvals(CommonAgenda agenda, AsOf at) {
    EnumSet<PartyRole> approvals = EnumSet.noneOf(PartyRole.class);
    for (Reading<PartyRole> approval : agenda.approvals()) {
      if (approval.holdsBy(at.date())) {
        approvals.add(approval.value());
      }
    }
    return approvals;
  }

  private static List<String> openGoalDisagreements(Initiative initiative, AsOf at) {
    List<String> topics = new ArrayList<>();
    for (Disagreement disagreement : at.present(initiative.disagreements())) {
      if (disagreement.kind() == DisagreementKind.GOAL
          && at.answer(disagreement.resolved()) != Answer.YES) {
        topics.add(disagreement.topic());
      }
    }
    return PartNames.sorted(topics);
  }

  private static List<String> keyPoints(StrategicFramework framework, AsOf at) {
    return PartNames.sorted(
        at.present(framework.keyPoints()).stream().map(KeyPoint::name).toList());
  }

  private static @Nullable LocalDate leastRecentTest(StrategicFramework framework, AsOf at) {
    LocalDate least = null;
    for (WorkingAssumption assumption : at.present(framework.assumptions())) {
      LocalDate tested = null;
      for (Reading<Answer> reading : assumption.tested()) {
        if (reading.holdsBy(at.date())
            && reading.value() == Answer.YES
            && reading.date().isPresent()) {
          tested = AsOf.later(tested, reading.date().get());
        }
      }
      if (tested == null) {
        return null;
      }
      least = AsOf.earlier(least, tested);
    }
    return least;
  }

  /** The day the agenda was last reviewed, or else agreed; absent if neither is dated. */
  public @Nullable LocalDate lastReviewedOn() {
    return revisedOn == null ? agreedOn : revisedOn;
  }
}
