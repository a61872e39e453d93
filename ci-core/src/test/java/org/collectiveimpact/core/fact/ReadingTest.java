package org.collectiveimpact.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final LocalDate DAY = LocalDate.of(2015, 6, 30);

  @Test
  void aReadingHoldsFromItsDayOn() {
    Reading<Answer> reading = Reading.since(DAY, Answer.YES);
    assertThat(reading.holdsBy(DAY.minusDays(1))).isFalse();
    assertThat(reading.holdsBy(DAY)).isTrue();
    assertThat(reading.holdsBy(DAY.plusDays(1))).isTrue();
  }

  @Test
  void aReadingWithoutADayHoldsFromTheStart() {
    assertThat(Reading.of(Answer.YES).holdsBy(LocalDate.MIN)).isTrue();
  }

  @Test
  void theLatestReadingIsInForceWhateverTheOrderOfTheList() {
    Reading<Answer> early = Reading.since(DAY.minusYears(1), Answer.NO);
    Reading<Answer> late = Reading.since(DAY, Answer.YES);
    assertThat(Reading.latest(List.of(early, late), DAY)).contains(late);
    assertThat(Reading.latest(List.of(late, early), DAY)).contains(late);
  }

  @Test
  void whatIsReadLaterIsNotYetInForce() {
    Reading<Answer> early = Reading.since(DAY, Answer.NO);
    Reading<Answer> late = Reading.since(DAY.plusDays(1), Answer.YES);
    assertThat(Reading.latest(List.of(early, late), DAY)).contains(early);
    assertThat(Reading.latest(List.of(late), DAY)).isEmpty();
  }

  @Test
  void ofSeveralReadingsOfOneDayTheLastInTheListIsInForce() {
    Reading<Answer> first = Reading.since(DAY, Answer.NO);
    Reading<Answer> last = Reading.since(DAY, Answer.YES);
    assertThat(Reading.latest(List.of(first, last), DAY)).contains(last);
    assertThat(Reading.latest(List.of(last, first), DAY)).contains(first);
  }

  @Test
  void aReadingWithoutADayComesBeforeAllOthers() {
    Reading<Answer> dated = Reading.since(DAY, Answer.NO);
    Reading<Answer> undated = Reading.of(Answer.YES);
    assertThat(Reading.latest(List.of(dated, undated), DAY)).contains(dated);
    assertThat(Reading.latest(List.of(undated, dated), DAY)).contains(dated);
    assertThat(Reading.latest(List.of(dated, undated), DAY.minusDays(1))).contains(undated);
  }

  @Test
  void nothingRecordedIsNothingInForce() {
    assertThat(Reading.<Answer>latest(List.of(), DAY)).isEmpty();
  }
}
