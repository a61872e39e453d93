package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.junit.jupiter.api.Test;

class SuccessViewTest {

  private static SuccessView reviews(String... reviews) {
    return Measured.of("successReviews: [{" + String.join("}, {", reviews) + "}]").success();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().success()).isEqualTo(new SuccessView(0, null, Map.of(), Set.of()));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            reviews(
                "dimension: results, rating: high, date: 2018-01-01",
                "dimension: results, rating: medium, date: 2019-01-01",
                "dimension: process, date: 2019-06-01",
                "dimension: relationships, rating: low, date: 2020-01-02"))
        .isEqualTo(
            new SuccessView(
                3,
                day("2019-06-01"),
                Map.of(SuccessDimension.RESULTS, Level.MEDIUM),
                Set.of(SuccessDimension.RELATIONSHIPS)));
  }

  @Test
  void theLastRatingCountsAndOfOneDayTheLowest() {
    assertThat(
            reviews(
                    "dimension: results, rating: high, date: 2019-01-01",
                    "dimension: results, rating: low, date: 2019-01-01",
                    "dimension: results, rating: medium, date: 2019-01-01")
                .lowDimensions())
        .containsExactly(SuccessDimension.RESULTS);
    assertThat(
            reviews(
                    "dimension: results, rating: medium, date: 2019-01-01",
                    "dimension: results, rating: low, date: 2018-01-01")
                .lowDimensions())
        .isEmpty();
    assertThat(
            reviews("dimension: results, rating: low, date: 2018-01-01", "dimension: results")
                .lowDimensions())
        .containsExactly(SuccessDimension.RESULTS);
  }

  @Test
  void aReviewWithoutRatingLeavesTheRatingBeforeIt() {
    assertThat(
            reviews(
                    "dimension: results, rating: low, date: 2018-01-01",
                    "dimension: results, date: 2019-01-01")
                .lowDimensions())
        .containsExactly(SuccessDimension.RESULTS);
  }
}
