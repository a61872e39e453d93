package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThresholdsTest {

  /** The documented defaults. */
  private static final Map<String, Integer> DEFAULTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("fundingMonths", 24),
              Map.entry("communicationMonths", 2),
              Map.entry("conferenceMonths", 12),
              Map.entry("reportMonths", 12),
              Map.entry("learningMonths", 12),
              Map.entry("gapAnalysisMonths", 12),
              Map.entry("majorFunderPercent", 20),
              Map.entry("leastBackboneSharePerMille", 5),
              Map.entry("mostBackboneSharePerMille", 50),
              Map.entry("manyMonthsBeforeImplementing", 18),
              Map.entry("advisableHorizonMonths", 120),
              Map.entry("advisableFundingMonths", 36),
              Map.entry("remainingFundingMonths", 12),
              Map.entry("runwayMonths", 6),
              Map.entry("urgencyActors", 2),
              Map.entry("urgencySectors", 2),
              Map.entry("championSectors", 2),
              Map.entry("adaptiveMarks", 2),
              Map.entry("coreGroupMaximum", 15),
              Map.entry("crossSectorMinimum", 2),
              Map.entry("majorityPercent", 50),
              Map.entry("anchorSharePercent", 50),
              Map.entry("partnerHorizonMonths", 24),
              Map.entry("mappingAgeMonths", 12),
              Map.entry("fewestMonthsBeforeImplementing", 6),
              Map.entry("mostMonthsBeforeImplementing", 24),
              Map.entry("agendaReviewMonths", 24),
              Map.entry("agendaRefreshMonths", 12),
              Map.entry("assumptionTestMonths", 12),
              Map.entry("publicationMonths", 6),
              Map.entry("crossGroupMonths", 6),
              Map.entry("trustReadingMonths", 6),
              Map.entry("backboneRatingMonths", 12),
              Map.entry("horizonMonths", 60),
              Map.entry("newPartners", 10),
              Map.entry("trustWorkMonths", 12),
              Map.entry("successReviewMonths", 12),
              Map.entry("reviewMeetingMonths", 6),
              Map.entry("complexityMarks", 2),
              Map.entry("problemActors", 3),
              Map.entry("problemArenas", 2),
              Map.entry("perceptionChangeMonths", 24),
              Map.entry("keyPointsMaximum", 12),
              Map.entry("agendaDefinitionMonths", 12),
              Map.entry("soleOwnerPercent", 80),
              Map.entry("indicatorValueMonths", 12),
              Map.entry("measurementChallenges", 2),
              Map.entry("groupFeedbackMonths", 6),
              Map.entry("groupSharingMonths", 3),
              Map.entry("progressReportMonths", 12),
              Map.entry("taskConfidencePercent", 40)));

  static Stream<String> names() {
    return DEFAULTS.keySet().stream();
  }

  @Test
  void everyNumberHasItsDocumentedDefault() throws ReflectiveOperationException {
    Map<String, Integer> found = new TreeMap<>();
    for (Method method : Thresholds.class.getDeclaredMethods()) {
      if (method.getReturnType() == int.class) {
        found.put(method.getName(), (Integer) method.invoke(Thresholds.standard()));
      }
    }
    assertThat(found).isEqualTo(DEFAULTS);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNumberOutOfRangeIsNamed(String name) {
    assertThatThrownBy(() -> build(name, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(name + " is -1; expected " + range(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theLeastNumberIsAllowed(String name) {
    int least = range(name).startsWith("1 ") ? 1 : 0;
    assertThatCode(() -> build(name, least)).doesNotThrowAnyException();
    if (least == 1) {
      assertThatThrownBy(() -> build(name, 0)).hasMessage(name + " is 0; expected 1 or more");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void onlyPercentagesHaveALargestNumber(String name) {
    if (name.endsWith("Percent")) {
      assertThatCode(() -> build(name, 100)).doesNotThrowAnyException();
      assertThatThrownBy(() -> build(name, 101))
          .hasMessage(name + " is 101; expected 0 to 100 percent");
    } else {
      assertThatCode(() -> build(name, 1000)).doesNotThrowAnyException();
    }
  }

  /** Months may be none at all; actors, sectors and marks are counted from one. */
  private static String range(String name) {
    if (name.endsWith("Percent")) {
      return "0 to 100 percent";
    }
    return name.contains("Months") ? "0 or more" : "1 or more";
  }

  private static Thresholds build(String name, int value) throws ReflectiveOperationException {
    Thresholds.Builder builder = Thresholds.builder();
    Method setter = builder.getClass().getMethod(name, int.class);
    setter.setAccessible(true);
    setter.invoke(builder, value);
    return builder.build();
  }
}
