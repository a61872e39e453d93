package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.Sector;
import org.junit.jupiter.api.Test;

class LaunchViewTest {

  private static LaunchView meetings(String... meetings) {
    return Measured.of("launch: {meetings: [{" + String.join("}, {", meetings) + "}]}").launch();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    Answer unknown = Answer.UNKNOWN;
    assertThat(Measured.of().launch())
        .isEqualTo(
            new LaunchView(
                unknown, unknown, null, unknown, Set.of(), unknown, unknown, unknown, unknown));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "launch:",
                    "  prepared: in progress",
                    "  participantsMet: yes",
                    "  participantsPrepared: no",
                    "  agreementToActTogether: yes",
                    "  agreementOnOutline: no",
                    "  meetings:",
                    "  - {date: 2015-02-01, sectorsPresent: public}",
                    "  - {date: 2015-01-01, sectorsPresent: third, official: yes, declared: yes}",
                    "  - {date: 2020-01-02, sectorsPresent: business}")
                .launch())
        .isEqualTo(
            new LaunchView(
                Answer.IN_PROGRESS,
                Answer.YES,
                day("2015-01-01"),
                Answer.YES,
                Set.of(Sector.PUBLIC, Sector.THIRD),
                Answer.YES,
                Answer.NO,
                Answer.YES,
                Answer.NO));
  }

  @Test
  void anUndatedMeetingWasHeld() {
    assertThat(meetings("format: plenary").held()).isEqualTo(Answer.YES);
    assertThat(meetings("format: plenary").heldOn()).isNull();
    assertThat(meetings("date: 2020-01-02").held()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void aLaunchIsNotOfficialOnlyIfAllMeetingsAreKnownNotToBe() {
    assertThat(meetings("official: yes, declared: no").official()).isEqualTo(Answer.NO);
    assertThat(meetings("official: no").official()).isEqualTo(Answer.NO);
    assertThat(meetings("official: yes").official()).isEqualTo(Answer.UNKNOWN);
    assertThat(meetings("official: no", "format: plenary").official()).isEqualTo(Answer.UNKNOWN);
    assertThat(meetings("official: no", "official: yes, declared: yes").official())
        .isEqualTo(Answer.YES);
    assertThat(meetings("official: yes", "declared: yes").official()).isEqualTo(Answer.UNKNOWN);
  }
}
