package org.collectiveimpact.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.junit.jupiter.api.Test;

/** The days between which something holds, in a champion and a commitment of money. */
class RecordedTest {

  private static final LocalDate DAY = LocalDate.of(2015, 6, 30);

  @Test
  void aPartMayBeginAndEndOnOneDay() {
    assertThat(Champion.builder().name("Dana").date(DAY).until(DAY).build().until()).contains(DAY);
  }

  @Test
  void aPartMayHaveOnlyABeginningOrOnlyAnEnd() {
    assertThat(Champion.builder().name("Dana").date(DAY).build().until()).isEmpty();
    assertThat(Champion.builder().name("Dana").until(DAY).build().date()).isEmpty();
  }

  @Test
  void aPartDoesNotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Champion.builder().name("Dana").date(DAY).until(DAY.minusDays(1)).build())
        .withMessage("until 2015-06-29 is before date 2015-06-30");
  }

  @Test
  void moneyMayCoverOneDayOrHaveOnlyAFirstOrOnlyALastDay() {
    assertThat(FundingCommitment.builder().funder("F").from(DAY).to(DAY).build().to())
        .contains(DAY);
    assertThat(FundingCommitment.builder().funder("F").from(DAY).build().to()).isEmpty();
    assertThat(FundingCommitment.builder().funder("F").to(DAY).build().from()).isEmpty();
  }

  @Test
  void moneyDoesNotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FundingCommitment.builder().funder("F").from(DAY).to(DAY.minusDays(1)).build())
        .withMessage("to 2015-06-29 is before from 2015-06-30");
  }
}
