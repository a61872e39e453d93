package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.precondition.FundingTerm;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.junit.jupiter.api.Test;

/** Money as of 2020-01-01 unless another date is given. */
class FundingViewTest {

  private static FundingView committed(String... commitments) {
    return Measured.of(yaml(commitments)).funding();
  }

  private static String yaml(String... commitments) {
    StringBuilder yaml = new StringBuilder("funding:\n  commitments:\n");
    for (String commitment : commitments) {
      yaml.append("  - {funder: F, ").append(commitment).append("}\n");
    }
    return yaml.toString();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of("funding: {}").funding())
        .isEqualTo(
            new FundingView(
                Answer.UNKNOWN,
                null,
                null,
                0,
                Answer.UNKNOWN,
                null,
                null,
                Set.of(),
                PreconditionStatus.NOT_ASSESSED));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "funding:",
                    "  commitments:",
                    "  - {funder: A, to: 2020-12-31, amount: 60, currency: ILS, anchor: yes,",
                    "     involvedSince: 2014-05-01, date: 2015-01-01, terms: [multi year]}",
                    "  - {funder: B, to: 2021-06-30, from: 2021-01-01, amount: 40, currency: ILS,",
                    "     anchor: no, terms: [short term]}",
                    "  - {funder: B, status: committed, to: 2010-01-01, amount: 20, currency: ILS}",
                    "preconditionAssessments:",
                    "  {precondition: adequate financial resources, status: partly met}")
                .funding())
        .isEqualTo(
            new FundingView(
                Answer.YES,
                18,
                18,
                2,
                Answer.YES,
                50,
                day("2014-05-01"),
                Set.of(FundingTerm.MULTI_YEAR),
                PreconditionStatus.PARTLY_MET));
  }

  @Test
  void coverageCountsFullMonthsFromTheDateOfTheDiagnosis() {
    assertThat(committed("to: 2021-12-31").coverageMonths()).isEqualTo(24);
    assertThat(committed("to: 2021-12-30").coverageMonths()).isEqualTo(23);
    assertThat(committed("to: 2019-12-31").coverageMonths()).isEqualTo(0);
    assertThat(committed("to: 2020-01-01").coverageMonths()).isEqualTo(0);
  }

  @Test
  void aGapEndsTheCoverageAndNeighboursExtendIt() {
    assertThat(committed("to: 2020-06-30", "from: 2020-07-02, to: 2022-12-31").coverageMonths())
        .isEqualTo(6);
    assertThat(committed("to: 2020-06-30", "from: 2020-07-01, to: 2022-12-31").coverageMonths())
        .isEqualTo(36);
    assertThat(committed("from: 2020-07-01, to: 2022-12-31", "to: 2020-06-30").coverageMonths())
        .isEqualTo(36);
  }

  @Test
  void aShorterCommitmentInsideALongerOneChangesNothing() {
    assertThat(
            committed("from: 2019-01-01, to: 2021-12-31", "from: 2019-02-01, to: 2020-03-01")
                .coverageMonths())
        .isEqualTo(24);
  }

  @Test
  void theDayOfTheCommitmentStandsForItsFirstDay() {
    FundingView view =
        committed("date: 2019-01-01, to: 2020-06-30", "date: 2019-12-01, to: 2020-12-31");
    assertThat(view.coverageMonths()).isEqualTo(12);
  }

  @Test
  void moneyThatBeginsLaterCountsForTheLaunchButNotAsMoneyThatRemains() {
    FundingView view = committed("from: 2020-04-01, to: 2022-03-31");
    assertThat(view.coverageMonths()).isEqualTo(24);
    assertThat(view.remainingMonths()).isEqualTo(0);
  }

  @Test
  void promisesAreNoMoney() {
    FundingView promised = committed("status: promised, to: 2030-01-01, anchor: yes");
    assertThat(promised.recorded()).isEqualTo(Answer.YES);
    assertThat(promised.coverageMonths()).isEqualTo(0);
    assertThat(promised.remainingMonths()).isEqualTo(0);
    assertThat(promised.funders()).isEqualTo(0);
    assertThat(promised.anchorNamed()).isEqualTo(Answer.UNKNOWN);
    String kept = "status: [promised, {value: committed, date: 2019-12-01}], to: 2020-12-31";
    assertThat(committed(kept).coverageMonths()).isEqualTo(12);
    assertThat(Measured.on("2019-11-30", yaml(kept)).funding().coverageMonths()).isEqualTo(0);
  }

  @Test
  void moneyWithoutAnEndIsRecordedButNotCounted() {
    FundingView open = committed("status: committed");
    assertThat(open.recorded()).isEqualTo(Answer.YES);
    assertThat(open.funders()).isEqualTo(1);
    assertThat(open.coverageMonths()).isNull();
    assertThat(committed("status: committed", "to: 2020-06-30").coverageMonths()).isEqualTo(6);
    assertThat(committed("status: committed", "to: 2019-06-30").coverageMonths()).isNull();
  }

  @Test
  void whatIsStatedCountsWhereNoCommitmentHasAnEnd() {
    assertThat(Measured.of("funding: {statedCoverageMonths: 30}").funding().coverageMonths())
        .isEqualTo(30);
    assertThat(
            Measured.of(
                    "funding: {statedCoverageMonths: 30, commitments: {funder: F, to: 2020-12-31}}")
                .funding()
                .coverageMonths())
        .isEqualTo(12);
    assertThat(
            Measured.of("funding: {statedCoverageMonths: 30, commitments: {funder: F}}")
                .funding()
                .coverageMonths())
        .isEqualTo(30);
  }

  @Test
  void statedMonthsRunOut() {
    String stated = "funding: {statedCoverageMonths: {value: 30, date: 2018-01-01}}";
    assertThat(Measured.of(stated).funding().remainingMonths()).isEqualTo(6);
    assertThat(Measured.on("2018-01-01", stated).funding().remainingMonths()).isEqualTo(30);
    assertThat(Measured.on("2025-01-01", stated).funding().remainingMonths()).isEqualTo(0);
    assertThat(Measured.on("2017-12-31", stated).funding().recorded()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void onceLaunchedTheCoverageCountsFromTheLaunchAndWhatRemainsFromToday() {
    String[] launched = {
      "launch: {meetings: [{date: 2018-01-01}, {date: 2018-03-01}]}", yaml("to: 2020-12-31")
    };
    assertThat(Measured.of(launched).funding().coverageMonths()).isEqualTo(36);
    assertThat(Measured.of(launched).funding().remainingMonths()).isEqualTo(12);
    assertThat(Measured.on("2017-01-01", launched).funding().coverageMonths()).isEqualTo(48);
  }

  @Test
  void aWithdrawnOrLaterCommitmentIsNotSeen() {
    FundingView view =
        committed("to: 2025-01-01, until: 2019-12-31", "to: 2026-01-01, date: 2020-01-02");
    assertThat(view.recorded()).isEqualTo(Answer.UNKNOWN);
    assertThat(view.coverageMonths()).isNull();
  }

  @Test
  void theShareOfTheCentralSourceNeedsAllSumsInOneCurrency() {
    String anchor = "anchor: yes, amount: 501, currency: ILS";
    assertThat(committed(anchor, "amount: 499, currency: ILS").anchorSharePercent()).isEqualTo(51);
    assertThat(committed(anchor, "amount: 501, currency: ILS").anchorSharePercent()).isEqualTo(50);
    assertThat(committed(anchor, "amount: 499, currency: USD").anchorSharePercent()).isNull();
    assertThat(committed(anchor, "to: 2021-01-01").anchorSharePercent()).isNull();
    assertThat(committed("anchor: yes, amount: 0, currency: ILS").anchorSharePercent()).isNull();
    assertThat(committed(anchor, "status: promised, amount: 9, currency: USD").anchorSharePercent())
        .isEqualTo(100);
    assertThat(committed("amount: 5", "amount: 7").anchorSharePercent()).isEqualTo(0);
  }

  @Test
  void theCentralSourceIsInvolvedSinceItsFirstDay() {
    assertThat(
            committed("anchor: yes, date: 2015-01-01", "anchor: yes, involvedSince: 2014-01-01")
                .anchorSince())
        .isEqualTo(day("2014-01-01"));
    assertThat(committed("anchor: yes").anchorSince()).isNull();
    assertThat(committed("date: 2013-01-01").anchorSince()).isNull();
  }
}
