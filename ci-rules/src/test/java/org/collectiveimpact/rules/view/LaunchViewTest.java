package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.PartyRole;
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
                unknown, unknown, null, unknown, null, Set.of(), unknown, unknown, Set.of(),
                unknown, unknown));
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
                    "  formatDecidedBy: [key actors, backbone]",
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
                null,
                Set.of(Sector.PUBLIC, Sector.THIRD),
                Answer.YES,
                Answer.NO,
                Set.of(PartyRole.BACKBONE, PartyRole.KEY_ACTORS),
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
  void aPlenaryBeforeTheLaunchIsNoticed() {
    String launch = "date: 2019-06-01, official: yes, declared: yes";
    String plenary = "format: plenary, official: no, date: ";
    assertThat(meetings(launch, plenary + "2019-05-31", plenary + "2019-05-30").earlierPlenaryOn())
        .isEqualTo(day("2019-05-30"));
    assertThat(meetings(launch, "format: plenary, declared: no, date: 2019-01-01"))
        .extracting(LaunchView::earlierPlenaryOn)
        .isEqualTo(day("2019-01-01"));
    assertThat(meetings(launch, plenary + "2019-06-01").earlierPlenaryOn()).isNull();
    assertThat(meetings(launch, "format: plenary, date: 2019-01-01").earlierPlenaryOn()).isNull();
    assertThat(meetings(launch, "format: other, official: no, date: 2019-01-01").earlierPlenaryOn())
        .isNull();
    assertThat(meetings(plenary + "2019-05-31", "date: 2019-06-01").earlierPlenaryOn()).isNull();
    assertThat(meetings(plenary + "2019-05-31").earlierPlenaryOn()).isNull();
    assertThat(meetings("official: yes, declared: yes", "format: plenary, official: no"))
        .extracting(LaunchView::earlierPlenaryOn)
        .isNull();
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
