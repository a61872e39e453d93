package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.junit.jupiter.api.Test;

class UrgencyViewTest {

  private static UrgencyView signals(String... signals) {
    return Measured.of("urgency: [{" + String.join("}, {", signals) + "}]").urgency();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().urgency())
        .isEqualTo(
            new UrgencyView(
                0,
                null,
                0,
                Set.of(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                PreconditionStatus.NOT_ASSESSED));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "urgency:",
                    "- {level: high, sharedBy: [A, B], sectors: public, emergencyAgreed: yes}",
                    "- {sharedBy: [B, C], sectors: third, trigger: crisis}",
                    "- {level: low, sharedBy: D, until: 2019-12-31, date: 2019-01-01}",
                    "- {level: low, sharedBy: E, date: 2020-01-02}",
                    "preconditionAssessments: {precondition: sense of urgency, status: met}")
                .urgency())
        .isEqualTo(
            new UrgencyView(
                2,
                Level.HIGH,
                3,
                Set.of(Sector.PUBLIC, Sector.THIRD),
                Answer.YES,
                Answer.YES,
                PreconditionStatus.MET));
  }

  @Test
  void theLatestLevelCountsAndOfOneDayTheHighest() {
    assertThat(signals("level: high, date: 2018-01-01", "level: low, date: 2019-01-01").level())
        .isEqualTo(Level.LOW);
    assertThat(signals("level: high, date: 2019-01-01", "level: low, date: 2019-01-01").level())
        .isEqualTo(Level.HIGH);
    assertThat(signals("level: low", "level: medium").level()).isEqualTo(Level.MEDIUM);
    assertThat(signals("level: low, date: 2018-01-01", "level: high").level()).isEqualTo(Level.LOW);
    assertThat(signals("sharedBy: A").level()).isNull();
  }

  @Test
  void anEmergencyIsHighUrgency() {
    assertThat(signals("emergencyAgreed: yes, level: low").level()).isEqualTo(Level.HIGH);
    assertThat(signals("emergencyAgreed: no, level: low").level()).isEqualTo(Level.LOW);
    assertThat(signals("emergencyAgreed: no").emergencyAgreed()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void whoFeelsOtherwiseDoesNotShareTheFeeling() {
    UrgencyView view =
        signals(
            "level: high, sharedBy: A, sectors: public",
            "level: low, sharedBy: B, sectors: third",
            "sharedBy: C, sectors: business");
    assertThat(view.actors()).isEqualTo(2);
    assertThat(view.sectors()).containsExactlyInAnyOrder(Sector.PUBLIC, Sector.BUSINESS);
  }
}
