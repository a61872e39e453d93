package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.core.measurement.MeasurementCapability;
import org.collectiveimpact.core.measurement.MeasurementChallenge;
import org.collectiveimpact.core.measurement.MeasurementQuestion;
import org.collectiveimpact.core.measurement.MeasurementStatus;
import org.collectiveimpact.core.measurement.MeasurementTiming;
import org.junit.jupiter.api.Test;

class MeasurementViewTest {

  private static MeasurementView measurement(String... properties) {
    return Measured.of("sharedMeasurement: {" + String.join(", ", properties) + "}").measurement();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    Answer unknown = Answer.UNKNOWN;
    assertThat(Measured.of().measurement())
        .isEqualTo(
            new MeasurementView(
                null, null, 0, Set.of(), 0, unknown, unknown, null, unknown, unknown, unknown,
                unknown, unknown, unknown, unknown, unknown, unknown, null, 0, null, List.of(),
                null, List.of(), Set.of(), Set.of(), Set.of(), unknown, Set.of(), null, unknown,
                unknown, List.of()));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "sharedMeasurement:",
                    "  status: [{value: planned, date: 2016-01-01}, {value: measuring, date: 2017-01-01}]",
                    "  indicators:",
                    "  - {id: a, name: A, aspect: intervention results, scope: population, goal: G,",
                    "     measurements: [{value: 1, date: 2019-03-01}, {value: 2, date: 2018-03-01}]}",
                    "  - {id: b, name: B, aspect: partner relations, scope: single programme,",
                    "     agreed: no, measurements: [{value: 1, date: 2019-01-01},",
                    "       {value: 2, date: 2020-01-02}]}",
                    "  - {id: c, name: C, scope: single programme, until: 2019-12-31}",
                    "  indicatorsAgreed: in progress",
                    "  plan: {completed: [in progress, 2016-06-01], developmental: no,",
                    "    questions: [what, why], timing: retrospective, costEstimated: in progress}",
                    "  capabilities: [uniform language, target sync]",
                    "  challenges: [cost, complexity]",
                    "  systemInUse: yes",
                    "  dataCollected: yes",
                    "  dataTracked: no",
                    "  dataReported: in progress",
                    "  dataUsed: 2020-01-01",
                    "  owner: Dana",
                    "  budget: no",
                    "  rawDataConfidential: yes",
                    "  aggregatesShared: no",
                    "  backboneSupport: training",
                    "  reviewCadenceMonths: 3",
                    "  reviewMeetings: [{date: 2019-01-01}, {date: 2018-01-01}, {date: 2020-01-02}]",
                    "commonAgenda: {goals: [{statement: H}, {statement: G}, {statement: F},",
                    "  {statement: E, date: 2020-01-02}]}",
                    "disagreements: [{topic: Z, kind: metric}, {topic: Y, kind: metric, resolved: yes},",
                    "  {topic: X, kind: goal}, {topic: W, kind: metric, date: 2020-01-02}]",
                    "partners: [{id: p, name: P, measurementCapacity: low},",
                    "  {id: q, name: Q, measurementCapacity: medium}, {id: r, name: R},",
                    "  {id: s, name: S, measurementCapacity: low, until: 2019-12-31}]")
                .measurement())
        .isEqualTo(
            new MeasurementView(
                MeasurementStatus.MEASURING,
                day("2017-01-01"),
                2,
                Set.of(MeasurementAspect.INTERVENTION_RESULTS, MeasurementAspect.PARTNER_RELATIONS),
                1,
                Answer.IN_PROGRESS,
                Answer.YES,
                day("2016-06-01"),
                Answer.YES,
                Answer.NO,
                Answer.IN_PROGRESS,
                Answer.YES,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                3,
                2,
                day("2019-01-01"),
                List.of("F", "H"),
                day("2019-01-01"),
                List.of("B", "Z"),
                Set.of(MeasurementCapability.UNIFORM_LANGUAGE, MeasurementCapability.TARGET_SYNC),
                Set.of(
                    MeasurementCapability.PROGRESS_VS_AGENDA,
                    MeasurementCapability.COLLABORATION,
                    MeasurementCapability.LEARNING_PLATFORM),
                Set.of(MeasurementChallenge.COST, MeasurementChallenge.COMPLEXITY),
                Answer.NO,
                Set.of(MeasurementQuestion.WHAT, MeasurementQuestion.WHY),
                MeasurementTiming.RETROSPECTIVE,
                Answer.IN_PROGRESS,
                Answer.YES,
                List.of("P")));
  }

  @Test
  void goalsLackAnIndicatorOnceOneOfThemHasOne() {
    String goals = "commonAgenda: {goals: [{statement: G}, {statement: H}]}";
    assertThat(
            Measured.of(goals, "sharedMeasurement: {indicators: {id: a, name: A}}")
                .measurement()
                .goalsWithoutIndicator())
        .isEmpty();
    assertThat(
            Measured.of(goals, "sharedMeasurement: {indicators: {id: a, name: A, goal: Other}}")
                .measurement()
                .goalsWithoutIndicator())
        .isEmpty();
  }

  @Test
  void oneIndicatorThatWasNeverMeasuredCounts() {
    String measured = "{id: a, name: A, measurements: {value: 1, date: 2019-01-01}}";
    assertThat(measurement("indicators: [" + measured + "]").leastRecentlyMeasuredOn())
        .isEqualTo(day("2019-01-01"));
    assertThat(
            measurement("indicators: [" + measured + ", {id: b, name: B}]")
                .leastRecentlyMeasuredOn())
        .isNull();
    assertThat(
            measurement("indicators: [" + measured + ", {id: b, name: B, until: 2019-06-01}]")
                .leastRecentlyMeasuredOn())
        .isEqualTo(day("2019-01-01"));
  }

  @Test
  void theMeasuresAreAgreedOnceAllIndicatorsAreUnlessSaidOtherwise() {
    String agreed = "{id: a, name: A, agreed: yes}";
    String open = "{id: b, name: B, agreed: in progress}";
    assertThat(measurement("indicators: [" + agreed + "]").indicatorsAgreed())
        .isEqualTo(Answer.YES);
    assertThat(measurement("indicators: [" + agreed + ", " + open + "]").indicatorsAgreed())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(
            measurement("indicatorsAgreed: no", "indicators: [" + agreed + "]").indicatorsAgreed())
        .isEqualTo(Answer.NO);
  }
}
