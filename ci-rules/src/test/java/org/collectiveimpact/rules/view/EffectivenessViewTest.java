package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.fact.Answer;
import org.junit.jupiter.api.Test;

class EffectivenessViewTest {

  private static EffectivenessView rated(String... ratings) {
    return Measured.of(
            "backbones: {name: B, indicatorRatings: [{indicator: "
                + String.join("}, {indicator: ", ratings)
                + "}]}")
        .effectiveness();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    EffectivenessView nothing =
        new EffectivenessView(
            null, null, null, null, null, null, Set.of(), Set.of(), null, Set.of(), Answer.UNKNOWN);
    assertThat(Measured.of().effectiveness()).isEqualTo(nothing);
    assertThat(
            Measured.of(
                    "backbones:",
                    "- {name: A, status: none,",
                    "   indicatorRatings: {indicator: ind 08, status: emerging}}",
                    "- {name: B, until: 2019-12-31,",
                    "   indicatorRatings: {indicator: ind 08, status: emerging}}",
                    "- {name: C, indicatorRatings:",
                    "   {indicator: ind 08, status: emerging, date: 2020-01-02}}")
                .effectiveness())
        .isEqualTo(nothing);
  }

  @Test
  void everyCategoryHasItsOwnLatestDay() {
    EffectivenessView view =
        rated(
            "ind 01, status: emerging, date: 2011-01-01",
            "ind 04, status: emerging, date: 2010-01-01",
            "ind 05, status: emerging, date: 2012-01-01",
            "ind 17, status: emerging, date: 2013-01-01",
            "ind 18, status: emerging, date: 2014-01-01",
            "ind 23, status: emerging, date: 2015-01-01",
            "ind 23, status: emerging",
            "ind 25, status: emerging, date: 2016-01-01");
    List<LocalDate> days =
        List.of(
            view.visionRatedOn(),
            view.alignmentRatedOn(),
            view.measurementRatedOn(),
            view.publicWillRatedOn(),
            view.policyRatedOn(),
            view.fundingRatedOn());
    assertThat(days)
        .containsExactly(
            day("2011-01-01"),
            day("2012-01-01"),
            day("2013-01-01"),
            day("2014-01-01"),
            day("2015-01-01"),
            day("2016-01-01"));
  }

  @Test
  void indicatorsOfPerformedRolesAreMissedOnceTheirCategoryIsRated() {
    assertThat(
            Measured.of(
                    "backbones: {name: B,",
                    "  roles: [{role: advance policy, performed: yes},",
                    "    {role: mobilize funding, performed: yes},",
                    "    {role: build public will, performed: no}],",
                    "  indicatorRatings: [{indicator: ind 18, status: emerging},",
                    "    {indicator: ind 22, status: not observed}]}")
                .effectiveness()
                .unrated())
        .containsExactly(BackboneIndicator.IND_23, BackboneIndicator.IND_24);
  }

  @Test
  void onlyIndicatorsThatCompareNeedASecondDay() {
    EffectivenessView view =
        rated(
            "ind 07, status: emerging, date: 2019-01-01",
            "ind 08, status: emerging, date: 2019-01-01",
            "ind 08, status: established, date: 2019-01-01",
            "ind 09, status: emerging, date: 2018-01-01",
            "ind 10, status: emerging, date: 2018-01-01",
            "ind 10, status: emerging, date: 2017-01-01",
            "ind 11, status: emerging");
    assertThat(view.comparedOnce())
        .containsExactly(
            BackboneIndicator.IND_08, BackboneIndicator.IND_09, BackboneIndicator.IND_11);
    assertThat(view.comparedOnceSince()).isEqualTo(day("2018-01-01"));
    assertThat(rated("ind 11, status: emerging").comparedOnceSince()).isNull();
  }

  @Test
  void twoBackbonesOrPerspectivesCannotBeCompared() {
    EffectivenessView view =
        Measured.of(
                "backbones:",
                "- {name: A, indicatorRatings: [",
                "   {indicator: ind 08, status: established, date: 2018-01-01},",
                "   {indicator: ind 09, status: established, date: 2018-01-01,",
                "    perspective: partners},",
                "   {indicator: ind 09, status: emerging, date: 2019-01-01,",
                "    perspective: backbone}]}",
                "- {name: B, indicatorRatings:",
                "   {indicator: ind 08, status: emerging, date: 2019-01-01}}")
            .effectiveness();
    assertThat(view.falling()).isEmpty();
    assertThat(view.comparedOnce())
        .containsExactly(BackboneIndicator.IND_08, BackboneIndicator.IND_09);
  }

  @Test
  void anIndicatorFallsIfItsLastDayIsLowerThanTheDayBefore() {
    assertThat(
            rated(
                    "ind 08, status: emerging, date: 2019-01-01",
                    "ind 08, status: established, date: 2018-01-01",
                    "ind 08, status: not observed, date: 2017-01-01")
                .falling())
        .containsExactly(BackboneIndicator.IND_08);
    assertThat(
            rated(
                    "ind 08, status: not observed, date: 2018-01-01",
                    "ind 08, status: emerging, date: 2019-01-01",
                    "ind 08, status: established, date: 2017-01-01")
                .falling())
        .isEmpty();
    assertThat(
            rated("ind 08, status: established", "ind 08, status: emerging, date: 2019-01-01")
                .falling())
        .containsExactly(BackboneIndicator.IND_08);
  }

  @Test
  void theLowestRatingOfADayCounts() {
    assertThat(
            rated(
                    "ind 08, status: emerging, date: 2018-01-01",
                    "ind 08, status: established, date: 2019-01-01",
                    "ind 08, status: not observed, date: 2019-01-01")
                .falling())
        .containsExactly(BackboneIndicator.IND_08);
    assertThat(
            rated(
                    "ind 08, status: emerging, date: 2019-01-01",
                    "ind 08, status: established, date: 2018-01-01",
                    "ind 08, status: emerging, date: 2018-01-01")
                .falling())
        .isEmpty();
  }

  @Test
  void theBackboneRatesItselfOnlyIfNobodyElseIsKnownToRateIt() {
    String own = "ind 01, status: emerging, perspective: backbone";
    assertThat(rated(own).selfRated()).isEqualTo(Answer.YES);
    assertThat(rated(own, "ind 02, status: emerging").selfRated()).isEqualTo(Answer.UNKNOWN);
    assertThat(rated(own, "ind 02, status: emerging, perspective: partners").selfRated())
        .isEqualTo(Answer.NO);
  }
}
