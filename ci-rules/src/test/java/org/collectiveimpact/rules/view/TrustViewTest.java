package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.trust.TrustCircle;
import org.collectiveimpact.core.trust.TrustLevel;
import org.junit.jupiter.api.Test;

class TrustViewTest {

  private static TrustView readings(String... readings) {
    return Measured.of("trust: {readings: [{" + String.join("}, {", readings) + "}]}").trust();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().trust())
        .isEqualTo(
            new TrustView(
                0,
                null,
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                0,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Answer.UNKNOWN,
                Answer.UNKNOWN));
  }

  @Test
  void everythingRecordedIsMeasured() {
    TrustView view =
        Measured.of(
                "trust:",
                "  readings:",
                "  - {level: organization, value: high, date: 2018-01-01}",
                "  - {level: organization, value: high, date: 2019-01-01}",
                "  - {level: organization, value: low, date: 2020-01-02}",
                "  activities:",
                "  - {title: A, level: individual, circle: steering committee}",
                "  - {title: B, circle: work groups, component: shared measurement}",
                "  - {title: C, circle: other, level: organization, date: 2020-01-02}",
                "  resourcesAllocated: yes",
                "  markedCompleted: no",
                "intraSectorDialogues: [{sector: third, date: 2018-03-01},",
                "  {sector: third, date: 2020-01-02}]")
            .trust();
    assertThat(view)
        .isEqualTo(
            new TrustView(
                2,
                day("2019-01-01"),
                Map.of(TrustLevel.ORGANIZATION, Level.HIGH),
                Set.of(),
                Set.of(),
                Set.of(),
                3,
                day("2018-03-01"),
                Set.of(TrustLevel.INDIVIDUAL, TrustLevel.ORGANIZATION, TrustLevel.SECTOR),
                Set.of(TrustCircle.STEERING_COMMITTEE, TrustCircle.WORK_GROUPS),
                Set.of(Component.SHARED_MEASUREMENT),
                Answer.YES,
                Answer.NO));
    assertThat(view.committeeCircle()).isEqualTo(Answer.YES);
    assertThat(view.groupCircle()).isEqualTo(Answer.YES);
    assertThat(Measured.of().trust().committeeCircle()).isEqualTo(Answer.UNKNOWN);
    assertThat(Measured.of().trust().groupCircle()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void theLatestWorkOnTrustCountsWhereverItTookPlace() {
    String activities = "trust: {activities: [{title: A, date: 2018-01-01}, {title: B}]}";
    assertThat(Measured.of(activities).trust().workedOn()).isEqualTo(day("2018-01-01"));
    assertThat(
            Measured.of(activities, "intraSectorDialogues: {sector: third, date: 2017-01-01}")
                .trust()
                .workedOn())
        .isEqualTo(day("2018-01-01"));
    assertThat(
            Measured.of(activities, "intraSectorDialogues: {sector: third, date: 2019-01-01}")
                .trust()
                .workedOn())
        .isEqualTo(day("2019-01-01"));
    assertThat(Measured.of("intraSectorDialogues: {sector: third}").trust().workedOn()).isNull();
  }

  private static Set<TrustLevel> unrepaired(String activity, String dialogue) {
    return Measured.of(
            "trust: {readings: [{level: sector, trend: eroding, date: 2018-01-01},",
            "  {level: sector, trend: eroding, date: 2019-01-01, between: [A, B]}],",
            "  activities: {title: T, " + activity + "}}",
            "intraSectorDialogues: {" + dialogue + "}")
        .trust()
        .unrepairedLevels();
  }

  @Test
  void erosionIsRepairedByWorkOnThatLevelSinceItWasSeenLast() {
    String before = "date: 2018-12-31";
    String since = "date: 2019-01-01";
    String earlier = "sector: third, date: 2018-12-31";
    assertThat(unrepaired(before, earlier)).containsExactly(TrustLevel.SECTOR);
    assertThat(unrepaired(since + ", level: organization", earlier))
        .containsExactly(TrustLevel.SECTOR);
    assertThat(unrepaired("date: 2020-01-02", earlier)).containsExactly(TrustLevel.SECTOR);
    assertThat(unrepaired(since + ", level: sector", earlier)).isEmpty();
    assertThat(unrepaired(since, earlier)).isEmpty();
    assertThat(unrepaired("level: sector", earlier)).isEmpty();
    assertThat(unrepaired(before, "sector: third, date: 2019-01-01")).isEmpty();
    assertThat(
            Measured.of(
                    "trust: {readings: {level: individual, trend: eroding}}",
                    "intraSectorDialogues: {sector: third}")
                .trust()
                .unrepairedLevels())
        .containsExactly(TrustLevel.INDIVIDUAL);
  }

  @Test
  void onlyTheLastReadingHasToSayWhatShapedErodingTrust() {
    assertThat(
            readings(
                    "level: sector, trend: eroding, contexts: national, date: 2018-01-01",
                    "level: sector, trend: eroding, date: 2019-01-01")
                .erodingWithoutContext())
        .containsExactly(TrustLevel.SECTOR);
    assertThat(
            readings(
                    "level: sector, trend: eroding, date: 2018-01-01",
                    "level: sector, trend: eroding, contexts: national, date: 2019-01-01")
                .erodingWithoutContext())
        .isEmpty();
    assertThat(readings("level: sector, trend: stable").erodingWithoutContext()).isEmpty();
  }

  @Test
  void theLevelsReadLastAsLowAreLow() {
    assertThat(
            readings(
                    "level: sector, value: low",
                    "level: individual, value: medium",
                    "level: organization, value: low, date: 2018-01-01",
                    "level: organization, value: high, date: 2019-01-01")
                .lowLevels())
        .containsExactly(TrustLevel.SECTOR);
  }

  @Test
  void trustErodesWhereTheLastTrendSaysSo() {
    assertThat(readings("level: sector, trend: eroding").erodingLevels())
        .containsExactly(TrustLevel.SECTOR);
    assertThat(
            readings(
                    "level: sector, trend: stable, date: 2019-01-01",
                    "level: sector, trend: eroding, date: 2018-01-01")
                .erodingLevels())
        .isEmpty();
    assertThat(
            readings(
                    "level: sector, trend: growing, date: 2019-01-01",
                    "level: sector, trend: eroding, date: 2019-01-01")
                .erodingLevels())
        .containsExactly(TrustLevel.SECTOR);
  }

  @Test
  void trustErodesWhereTheLastValueIsLowerThanTheOneBefore() {
    String high = "level: individual, value: high, date: 2017-01-01";
    String medium = "level: individual, value: medium, date: 2018-01-01";
    String low = "level: individual, value: low, date: 2019-01-01";
    assertThat(readings(low, high, medium).erodingLevels()).containsExactly(TrustLevel.INDIVIDUAL);
    assertThat(readings(low, high, medium).lastReading())
        .isEqualTo(Map.of(TrustLevel.INDIVIDUAL, Level.LOW));
    assertThat(readings(high, low, "level: individual, value: low, date: 2019-06-01"))
        .extracting(TrustView::erodingLevels)
        .isEqualTo(Set.of());
    assertThat(readings("level: individual, value: high", low).erodingLevels())
        .containsExactly(TrustLevel.INDIVIDUAL);
    assertThat(readings("level: individual, value: low", medium).erodingLevels()).isEmpty();
  }

  @Test
  void aReadingWithoutAValueIsNotComparedAndKeepsTheOneBefore() {
    assertThat(
            readings(
                    "level: individual, value: high, date: 2017-01-01",
                    "level: individual, trend: stable, date: 2018-01-01",
                    "level: individual, value: medium, date: 2019-01-01")
                .erodingLevels())
        .containsExactly(TrustLevel.INDIVIDUAL);
  }

  @Test
  void ofSeveralReadingsOfOneDayTheLowestCounts() {
    TrustView view =
        readings(
            "level: sector, value: high, date: 2019-01-01",
            "level: sector, value: low, date: 2019-01-01",
            "level: sector, value: medium, date: 2019-01-01");
    assertThat(view.lastReading()).isEqualTo(Map.of(TrustLevel.SECTOR, Level.LOW));
    assertThat(view.erodingLevels()).isEmpty();
    assertThat(view.readings()).isEqualTo(3);
  }

  @Test
  void levelsPartiesAndPerspectivesAreNotMixedUp() {
    assertThat(
            readings(
                    "level: sector, value: high, date: 2018-01-01",
                    "level: individual, value: low, date: 2019-01-01")
                .erodingLevels())
        .isEmpty();
    assertThat(
            readings(
                    "level: sector, value: high, date: 2018-01-01, between: [A, B]",
                    "level: sector, value: low, date: 2019-01-01, between: [C, D]")
                .erodingLevels())
        .isEmpty();
    assertThat(
            readings(
                    "level: sector, value: high, date: 2018-01-01, between: [A, B]",
                    "level: sector, value: low, date: 2019-01-01, between: [B, A]")
                .erodingLevels())
        .containsExactly(TrustLevel.SECTOR);
    assertThat(
            readings(
                    "level: sector, value: high, date: 2018-01-01, perspective: backbone",
                    "level: sector, value: low, date: 2019-01-01, perspective: partners")
                .erodingLevels())
        .isEmpty();
  }
}
