package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.agenda.Disagreement;
import org.collectiveimpact.core.agenda.DisagreementKind;
import org.collectiveimpact.core.agenda.Goal;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.measurement.Indicator;
import org.collectiveimpact.core.measurement.IndicatorScope;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.core.measurement.MeasurementCapability;
import org.collectiveimpact.core.measurement.MeasurementChallenge;
import org.collectiveimpact.core.measurement.MeasurementPlan;
import org.collectiveimpact.core.measurement.MeasurementQuestion;
import org.collectiveimpact.core.measurement.MeasurementStatus;
import org.collectiveimpact.core.measurement.MeasurementTiming;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.party.Partner;
import org.jspecify.annotations.Nullable;

/**
 * Shared measurement (A-080..A-082, B-089..B-106).
 *
 * @param status how far it has come; absent if nothing is recorded
 * @param measuringSince the day measuring began; absent if not dated
 * @param indicators how many shared indicators are recorded
 * @param aspects the aspects they look at
 * @param singleProgrammeIndicators how many show the result of one programme only
 * @param indicatorsAgreed whether the shared measures are agreed: as said, or yes once every
 *     recorded indicator is
 * @param planCompleted whether the plan is complete; in progress while it is written
 * @param planCompletedOn the day it was complete; absent if not dated
 * @param collected whether partners collect shared data
 * @param tracked whether it is tracked
 * @param reported whether it is reported
 * @param used whether it is used
 * @param ownerNamed whether somebody is named to lead measurement
 * @param budget whether money is set aside
 * @param rawDataConfidential whether raw data stays confidential
 * @param aggregatesShared whether aggregates are open
 * @param backboneSupports whether a kind of support by the backbone is recorded
 * @param reviewCadenceMonths how many months pass between review meetings; absent if not recorded
 * @param reviewMeetings how many review meetings took place
 * @param reviewedOn the latest of them; absent if none is dated
 * @param goalsWithoutIndicator shared goals towards which no indicator shows progress, once an
 *     indicator is tied to one of the goals
 * @param leastRecentlyMeasuredOn the day of the latest value of the indicator that has waited
 *     longest; absent if an indicator has no dated value or there is none
 * @param contested indicators on which the partners concerned are known not to agree and topics of
 *     open disagreements about measures
 * @param capabilities what the measurement system can do
 * @param capabilitiesMissing what it cannot, once anything is recorded
 * @param challenges the challenges met
 * @param developmental whether measurement is developmental
 * @param questions what it asks
 * @param timing when measuring happens; absent if not recorded
 * @param costEstimated whether cost was estimated
 * @param systemInUse whether a measurement system is in use
 * @param partnersShortOfMeans partners known to have few means for measurement, by name
 */
public record MeasurementView(
    @Nullable MeasurementStatus status,
    @Nullable LocalDate measuringSince,
    int indicators,
    Set<MeasurementAspect> aspects,
    int singleProgrammeIndicators,
    Answer indicatorsAgreed,
    Answer planCompleted,
    @Nullable LocalDate planCompletedOn,
    Answer collected,
    Answer tracked,
    Answer reported,
    Answer used,
    Answer ownerNamed,
    Answer budget,
    Answer rawDataConfidential,
    Answer aggregatesShared,
    Answer backboneSupports,
    @Nullable Integer reviewCadenceMonths,
    int reviewMeetings,
    @Nullable LocalDate reviewedOn,
    List<String> goalsWithoutIndicator,
    @Nullable LocalDate leastRecentlyMeasuredOn,
    List<String> contested,
    Set<MeasurementCapability> capabilities,
    Set<MeasurementCapability> capabilitiesMissing,
    Set<MeasurementChallenge> challenges,
    Answer developmental,
    Set<MeasurementQuestion> questions,
    @Nullable MeasurementTiming timing,
    Answer costEstimated,
    Answer systemInUse,
    List<String> partnersShortOfMeans) {

  private static final SharedMeasurement NOTHING = SharedMeasurement.builder().build();
  private static final MeasurementPlan NO_PLAN = MeasurementPlan.builder().build();

  static MeasurementView of(Initiative initiative, AsOf at) {
    SharedMeasurement measurement = initiative.sharedMeasurement().orElse(NOTHING);
    MeasurementPlan plan = measurement.plan().filter(at::hasHappened).orElse(NO_PLAN);
    EnumSet<MeasurementAspect> aspects = EnumSet.noneOf(MeasurementAspect.class);
    int indicators = 0;
    int single = 0;
    int agreed = 0;
    Set<String> goals = new HashSet<>();
    List<String> contested = new ArrayList<>();
    for (Indicator indicator : measurement.indicators()) {
      if (at.isPresent(indicator)) {
        indicators++;
        indicator.aspect().ifPresent(aspects::add);
        single +=
            indicator.scope().filter(IndicatorScope.SINGLE_PROGRAMME::equals).isPresent() ? 1 : 0;
        Answer own = at.answer(indicator.agreed());
        agreed += own == Answer.YES ? 1 : 0;
        if (own == Answer.NO) {
          contested.add(indicator.name());
        }
        indicator.goal().ifPresent(goals::add);
      }
    }
    Answer indicatorsAgreed = at.answer(measurement.indicatorsAgreed());
    if (indicatorsAgreed == UNKNOWN && indicators > 0 && agreed == indicators) {
      indicatorsAgreed = Answer.YES;
    }
    return new MeasurementView(
        at.value(measurement.status()),
        at.firstDate(measurement.status(), MeasurementStatus.MEASURING::equals),
        indicators,
        aspects,
        single,
        indicatorsAgreed,
        at.answer(plan.completed()),
        at.firstDate(plan.completed(), Answer.YES::equals),
        at.answer(measurement.dataCollected()),
        at.answer(measurement.dataTracked()),
        at.answer(measurement.dataReported()),
        at.answer(measurement.dataUsed()),
        at.stated(measurement.owner()),
        at.answer(measurement.budget()),
        at.answer(measurement.rawDataConfidential()),
        at.answer(measurement.aggregatesShared()),
        AsOf.known(measurement.backboneSupport()),
        at.value(measurement.reviewCadenceMonths()),
        at.happened(measurement.reviewMeetings()).size(),
        at.lastDate(measurement.reviewMeetings()),
        goals.isEmpty() ? List.of() : goalsWithoutIndicator(initiative, goals, at),
        leastRecentValue(measurement.indicators(), at),
        contested(initiative, contested, at),
        measurement.capabilities(),
        missing(measurement.capabilities()),
        measurement.challenges(),
        at.answer(plan.developmental()),
        plan.questions(),
        plan.timing().orElse(null),
        at.answer(plan.costEstimated()),
        at.answer(measurement.systemInUse()),
        shortOfMeans(initiative, at));
  }

  private static List<String> goalsWithoutIndicator(
      Initiative initiative, Set<String> measured, AsOf at) {
    List<Goal> goals =
        initiative.commonAgenda().map(agenda -> at.present(agenda.goals())).orElse(List.of());
    List<String> without = new ArrayList<>();
    for (Goal goal : goals) {
      if (!measured.contains(goal.statement())) {
        without.add(goal.statement());
      }
    }
    return without.size() == goals.size() ? List.of() : PartNames.sorted(without);
  }

  private static @Nullable LocalDate leastRecentValue(List<Indicator> indicators, AsOf at) {
    LocalDate least = null;
    for (Indicator indicator : indicators) {
      if (at.isPresent(indicator)) {
        LocalDate last = at.lastDate(indicator.measurements());
        if (last == null) {
          return null;
        }
        least = AsOf.earlier(least, last);
      }
    }
    return least;
  }

  private static List<String> contested(Initiative initiative, List<String> indicators, AsOf at) {
    for (Disagreement disagreement : initiative.disagreements()) {
      if (disagreement.kind() == DisagreementKind.METRIC
          && at.isPresent(disagreement)
          && at.answer(disagreement.resolved()) != Answer.YES) {
        indicators.add(disagreement.topic());
      }
    }
    return PartNames.sorted(indicators);
  }

  private static Set<MeasurementCapability> missing(Set<MeasurementCapability> capabilities) {
    EnumSet<MeasurementCapability> missing = EnumSet.noneOf(MeasurementCapability.class);
    if (!capabilities.isEmpty()) {
      missing = EnumSet.allOf(MeasurementCapability.class);
      missing.removeAll(capabilities);
    }
    return missing;
  }

  private static List<String> shortOfMeans(Initiative initiative, AsOf at) {
    List<String> names = new ArrayList<>();
    for (Partner partner : initiative.partners()) {
      if (at.isPresent(partner) && at.value(partner.measurementCapacity()) == Level.LOW) {
        names.add(partner.name());
      }
    }
    return PartNames.sorted(names);
  }
}
