package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.core.measurement.MeasurementStatus;
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
                unknown, unknown, unknown, unknown, unknown, unknown, null, 0, null));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "sharedMeasurement:",
                    "  status: [{value: planned, date: 2016-01-01}, {value: measuring, date: 2017-01-01}]",
                    "  indicators:",
                    "  - {id: a, name: A, aspect: intervention results, scope: population}",
                    "  - {id: b, name: B, aspect: partner relations, scope: single programme}",
                    "  - {id: c, name: C, scope: single programme, until: 2019-12-31}",
                    "  indicatorsAgreed: in progress",
                    "  plan: {completed: [in progress, 2016-06-01]}",
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
                    "  reviewMeetings: [{date: 2019-01-01}, {date: 2018-01-01}, {date: 2020-01-02}]")
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
                day("2019-01-01")));
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
