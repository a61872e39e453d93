package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.UNKNOWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.measurement.Indicator;
import org.collectiveimpact.core.measurement.IndicatorScope;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.core.measurement.MeasurementPlan;
import org.collectiveimpact.core.measurement.MeasurementStatus;
import org.collectiveimpact.core.measurement.SharedMeasurement;
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
    @Nullable LocalDate reviewedOn) {

  private static final SharedMeasurement NOTHING = SharedMeasurement.builder().build();
  private static final MeasurementPlan NO_PLAN = MeasurementPlan.builder().build();

  static MeasurementView of(Initiative initiative, AsOf at) {
    SharedMeasurement measurement = initiative.sharedMeasurement().orElse(NOTHING);
    MeasurementPlan plan = measurement.plan().filter(at::hasHappened).orElse(NO_PLAN);
    EnumSet<MeasurementAspect> aspects = EnumSet.noneOf(MeasurementAspect.class);
    int indicators = 0;
    int single = 0;
    int agreed = 0;
    for (Indicator indicator : measurement.indicators()) {
      if (at.isPresent(indicator)) {
        indicators++;
        indicator.aspect().ifPresent(aspects::add);
        single +=
            indicator.scope().filter(IndicatorScope.SINGLE_PROGRAMME::equals).isPresent() ? 1 : 0;
        agreed += at.answer(indicator.agreed()) == Answer.YES ? 1 : 0;
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
        at.lastDate(measurement.reviewMeetings()));
  }
}
