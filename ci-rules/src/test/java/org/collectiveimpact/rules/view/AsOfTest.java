package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.communication.Publication;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.junit.jupiter.api.Test;

class AsOfTest {

  private static final LocalDate DAY = LocalDate.of(2015, 6, 15);
  private static final AsOf AT = new AsOf(DAY);

  private static Publication part(LocalDate date, LocalDate until) {
    return Publication.builder()
        .title("P")
        .date(Optional.ofNullable(date))
        .until(Optional.ofNullable(until))
        .build();
  }

  @Test
  void anUndatedAnswerHoldsAtAnyDateUntilADatedOneReplacesIt() {
    List<Reading<Answer>> readings = List.of(Reading.since(DAY, Answer.YES), Reading.of(Answer.NO));
    assertThat(AT.answer(readings)).isEqualTo(Answer.YES);
    assertThat(new AsOf(DAY.minusDays(1)).answer(readings)).isEqualTo(Answer.NO);
    assertThat(new AsOf(LocalDate.MIN).answer(readings)).isEqualTo(Answer.NO);
  }

  @Test
  void ofSeveralAnswersOfOneDayTheLastInTheListHolds() {
    assertThat(AT.answer(List.of(Reading.since(DAY, Answer.YES), Reading.since(DAY, Answer.NO))))
        .isEqualTo(Answer.NO);
    assertThat(AT.answer(List.of(Reading.of(Answer.NO), Reading.of(Answer.YES))))
        .isEqualTo(Answer.YES);
  }

  @Test
  void aLaterAnswerIsNotSeen() {
    List<Reading<Answer>> readings = List.of(Reading.since(DAY.plusDays(1), Answer.YES));
    assertThat(AT.answer(readings)).isEqualTo(Answer.UNKNOWN);
    Answer value = AT.value(readings);
    assertThat(value).isNull();
    Answer nothing = AT.value(List.of());
    assertThat(nothing).isNull();
  }

  @Test
  void aQuestionThatCanOnlyBeYesOrNoIsNeverInProgress() {
    assertThat(AT.settled(List.of(Reading.of(Answer.IN_PROGRESS)))).isEqualTo(Answer.UNKNOWN);
    assertThat(AT.answer(List.of(Reading.of(Answer.IN_PROGRESS)))).isEqualTo(Answer.IN_PROGRESS);
    assertThat(AT.settled(List.of(Reading.of(Answer.NO)))).isEqualTo(Answer.NO);
  }

  @Test
  void wordsAreStatedUnlessTheyAreBlank() {
    assertThat(AT.stated(List.of(Reading.of("All children read")))).isEqualTo(Answer.YES);
    assertThat(AT.stated(List.of(Reading.of(" ")))).isEqualTo(Answer.UNKNOWN);
    assertThat(AT.stated(List.of())).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void aPartIsPresentFromItsFirstToItsLastDay() {
    assertThat(AT.isPresent(part(null, null))).isTrue();
    assertThat(AT.isPresent(part(DAY, DAY))).isTrue();
    assertThat(AT.isPresent(part(DAY.plusDays(1), null))).isFalse();
    assertThat(AT.isPresent(part(null, DAY.minusDays(1)))).isFalse();
    assertThat(AT.present(List.of(part(DAY, null), part(null, DAY.minusDays(1))))).hasSize(1);
  }

  @Test
  void whatHappenedStaysSo() {
    assertThat(AT.hasHappened(part(null, DAY.minusDays(1)))).isTrue();
    assertThat(AT.hasHappened(part(DAY, null))).isTrue();
    assertThat(AT.hasHappened(part(DAY.plusDays(1), null))).isFalse();
    assertThat(AT.happened(List.of(part(DAY.plusDays(1), null), part(null, null)))).hasSize(1);
  }

  @Test
  void aDayIsReachedOnItself() {
    assertThat(AT.isReached(Optional.of(DAY))).isTrue();
    assertThat(AT.isReached(Optional.of(DAY.plusDays(1)))).isFalse();
    assertThat(AT.isReached(Optional.empty())).isTrue();
  }

  @Test
  void monthsAreFullMonths() {
    assertThat(AT.monthsSince(LocalDate.of(2015, 5, 15))).isEqualTo(1);
    assertThat(AT.monthsSince(LocalDate.of(2015, 5, 16))).isEqualTo(0);
    assertThat(AT.monthsSince(null)).isNull();
  }

  @Test
  void theLastDateIsTheLatestThatIsReached() {
    assertThat(
            AT.lastDate(
                List.of(
                    part(DAY.minusDays(2), null),
                    part(DAY, null),
                    part(DAY.plusDays(1), null),
                    part(null, null),
                    part(DAY.minusDays(1), null))))
        .isEqualTo(DAY);
    assertThat(AT.lastDate(List.of(part(null, null)))).isNull();
    assertThat(
            AT.lastDate(
                List.of(
                    Reading.since(DAY.minusDays(1), "a"),
                    Reading.since(DAY.minusDays(3), "a"),
                    Reading.since(DAY, "b"),
                    Reading.since(DAY.plusDays(1), "a")),
                "a"))
        .isEqualTo(DAY.minusDays(1));
  }

  @Test
  void theFirstDateIsAbsentOnceOneMatchIsUndated() {
    List<Reading<String>> dated =
        List.of(
            Reading.since(DAY, "a"),
            Reading.since(DAY.minusDays(1), "b"),
            Reading.since(DAY.minusDays(1), "a"),
            Reading.since(DAY.plusDays(1), "c"));
    assertThat(AT.firstDate(dated, "a"::equals)).isEqualTo(DAY.minusDays(1));
    assertThat(AT.firstDate(dated, "c"::equals)).isNull();
    assertThat(AT.firstDate(List.of(Reading.since(DAY, "a"), Reading.of("a")), "a"::equals))
        .isNull();
    assertThat(AT.firstDate(List.of(Reading.of("b"), Reading.since(DAY, "a")), "a"::equals))
        .isEqualTo(DAY);
  }
}
