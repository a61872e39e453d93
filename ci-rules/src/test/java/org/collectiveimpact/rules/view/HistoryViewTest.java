package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;

class HistoryViewTest {

  private static HistoryView history(String... records) {
    return Measured.of("stageHistory: [{" + String.join("}, {", records) + "}]").history();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().history())
        .isEqualTo(
            new HistoryView(
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                false,
                null,
                false,
                Answer.UNKNOWN));
  }

  @Test
  void everythingRecordedIsMeasuredInTheOrderOfItsDates() {
    assertThat(
            Measured.of(
                    "stageHistory:",
                    "- {stage: implement and sustain, date: 2017-03-01}",
                    "- {stage: decision to act, date: 2015-01-15, contacts: 4}",
                    "- {stage: readiness assessment, date: 2015-06-01, contacts: 5}",
                    "- {stage: launch, date: 2016-01-01, contacts: 6}",
                    "- {stage: outline building, date: 2018-01-01, move: reopened, contacts: 0}",
                    "- {stage: outline building, date: 2019-01-01, move: stopped}",
                    "- {stage: launch, date: 2020-01-02}",
                    "closure: {date: 2020-01-01, lessonsPublished: no}")
                .history())
        .isEqualTo(
            new HistoryView(
                LifecycleStage.OUTLINE_BUILDING,
                day("2015-01-15"),
                List.of("IMPLEMENT_AND_SUSTAIN → OUTLINE_BUILDING"),
                List.of("IMPLEMENT_AND_SUSTAIN → OUTLINE_BUILDING"),
                List.of(),
                List.of(),
                true,
                25,
                true,
                9,
                true,
                Answer.NO));
  }

  @Test
  void theBeginningIsKnownOnlyIfTheFirstStageIsDated() {
    assertThat(history("stage: launch, date: 2016-01-01", "stage: decision to act").startedOn())
        .isNull();
    assertThat(history("stage: launch, date: 2020-01-02").startedOn()).isNull();
  }

  @Test
  void aSkipIsSeenUntilTheNextMove() {
    assertThat(history("stage: decision to act", "stage: outline building, date: 2019-01-01"))
        .extracting(HistoryView::skipped)
        .isEqualTo(List.of("DECISION_TO_ACT → OUTLINE_BUILDING"));
    assertThat(
            history(
                    "stage: decision to act",
                    "stage: outline building, date: 2019-01-01",
                    "stage: launch, date: 2019-02-01")
                .skipped())
        .isEmpty();
    assertThat(
            history(
                    "stage: decision to act",
                    "stage: outline building, date: 2019-01-01",
                    "stage: outline building, move: postponed, date: 2019-02-01")
                .skipped())
        .isEqualTo(List.of("DECISION_TO_ACT → OUTLINE_BUILDING"));
    assertThat(history("stage: decision to act", "stage: readiness assessment").skipped())
        .isEmpty();
  }

  @Test
  void everyReopeningIsRememberedAndOnlyTheLastNeedsItsReason() {
    HistoryView view =
        history(
            "stage: launch, date: 2016-01-01",
            "stage: readiness assessment, date: 2017-01-01",
            "stage: outline building, date: 2018-01-01",
            "stage: decision to act, date: 2019-01-01, reason: New partners");
    assertThat(view.reopened())
        .containsExactly("LAUNCH → READINESS_ASSESSMENT", "OUTLINE_BUILDING → DECISION_TO_ACT");
    assertThat(view.reopenedWithoutReason()).isEmpty();
    assertThat(
            history("stage: launch, date: 2016-01-01", "stage: decision to act, date: 2017-01-01")
                .reopenedWithoutReason())
        .containsExactly("LAUNCH → DECISION_TO_ACT");
  }

  @Test
  void aReopeningThatLeadsForwardIsDisguised() {
    assertThat(
            history(
                    "stage: decision to act",
                    "stage: readiness assessment, move: reopened, date: 2019-01-01")
                .disguised())
        .containsExactly("DECISION_TO_ACT → READINESS_ASSESSMENT");
    assertThat(history("stage: launch", "stage: launch, move: reopened, date: 2019-01-01"))
        .satisfies(view -> assertThat(view.disguised()).isEmpty())
        .satisfies(view -> assertThat(view.reopened()).isEmpty());
    assertThat(
            history(
                    "stage: decision to act",
                    "stage: readiness assessment, move: reopened, date: 2019-01-01",
                    "stage: outline building, date: 2019-02-01")
                .disguised())
        .isEmpty();
  }

  @Test
  void workThatWasTakenUpAgainIsNotStopped() {
    assertThat(history("stage: launch, move: stopped").stopped()).isTrue();
    assertThat(history("stage: launch, move: postponed").stopped()).isTrue();
    assertThat(history("stage: launch, move: stopped", "stage: launch, date: 2019-01-01").stopped())
        .isFalse();
  }

  @Test
  void beforeImplementingTheMonthsCountOnToTheDateOfTheDiagnosis() {
    assertThat(history("stage: launch, date: 2019-01-01").monthsBeforeImplementing()).isEqualTo(12);
    assertThat(history("stage: launch").monthsBeforeImplementing()).isNull();
    assertThat(
            history("stage: launch, date: 2019-01-01", "stage: implement and sustain")
                .monthsBeforeImplementing())
        .isNull();
  }

  @Test
  void recordsOfOneDayAreReadInTheOrderOfTheStages() {
    assertThat(
            history(
                "stage: outline building, date: 2019-01-01",
                "stage: readiness assessment, date: 2019-01-01"))
        .isEqualTo(
            history(
                "stage: readiness assessment, date: 2019-01-01",
                "stage: outline building, date: 2019-01-01"));
  }

  @Test
  void lessonsMayBePublishedWithoutAnEnd() {
    assertThat(Measured.of("publications: {title: L, kind: lessons}").history().lessonsPublished())
        .isEqualTo(Answer.YES);
    assertThat(
            Measured.of("publications: {title: L, kind: lessons, date: 2020-01-02}")
                .history()
                .lessonsPublished())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(Measured.of("publications: {title: L, kind: other}").history().lessonsPublished())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(
            Measured.of("closure: {lessonsPublished: yes, date: 2020-01-02}")
                .history()
                .lessonsPublished())
        .isEqualTo(Answer.UNKNOWN);
  }
}
