package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.time.LocalDate;
import java.util.Set;
import org.collectiveimpact.core.communication.Channel;
import org.collectiveimpact.core.communication.CommunityTopic;
import org.collectiveimpact.core.communication.FlowDirection;
import org.collectiveimpact.core.fact.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunicationViewTest {

  @Test
  void nothingRecordedIsNotNothing() {
    CommunicationView view = Measured.of().communication();
    assertThat(view)
        .isEqualTo(
            new CommunicationView(
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Set.of(),
                Set.of(),
                0,
                0,
                null,
                null,
                Answer.UNKNOWN,
                Set.of(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                null,
                null,
                null,
                Answer.UNKNOWN));
    assertThat(view.begun()).isFalse();
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "communication:",
                    "  proceduresDefined: yes",
                    "  protocolWritten: no",
                    "  cadenceDefined: in progress",
                    "  channels: report",
                    "  directions: lateral",
                    "  owner: Dana",
                    "  transparent: no",
                    "  structured: yes",
                    "  adaptable: in progress",
                    "  events: [{title: A}, {channel: conference, date: 2018-01-01},",
                    "    {channel: report, date: 2019-01-01}, {channel: conference},",
                    "    {channel: conference, date: 2017-01-01}, {title: C, date: 2020-01-02}]",
                    "publications:",
                    "- {title: A, kind: results, audience: external, date: 2018-01-01}",
                    "- {title: B, kind: other, audience: partners, date: 2019-01-01}",
                    "- {title: C, audience: external, date: 2017-01-01}",
                    "- {title: D, audience: external, date: 2020-01-02}",
                    "- {title: E, audience: external}",
                    "communityEngagements:",
                    "- {topics: [readiness, implementation]}",
                    "- {topics: agenda framing, date: 2020-01-02}")
                .communication())
        .isEqualTo(
            new CommunicationView(
                Answer.YES,
                Answer.NO,
                Answer.IN_PROGRESS,
                Set.of(Channel.REPORT),
                Set.of(FlowDirection.LATERAL),
                5,
                4,
                day("2019-01-01"),
                day("2018-01-01"),
                Answer.YES,
                Set.of(CommunityTopic.READINESS, CommunityTopic.IMPLEMENTATION),
                Answer.YES,
                Answer.NO,
                Answer.YES,
                Answer.IN_PROGRESS,
                day("2019-01-01"),
                day("2018-01-01"),
                day("2018-01-01"),
                Answer.YES));
  }

  @ParameterizedTest
  @CsvSource({
    "success, YES, ",
    "progress, YES, 2019-01-01",
    "results, YES, 2019-01-01",
    "lessons, NO, ",
    "other, NO, "
  })
  void successProgressAndResultsArePublishedSuccess(
      String kind, Answer success, LocalDate reportedOn) {
    CommunicationView view =
        Measured.of("publications: {title: A, kind: " + kind + ", date: 2019-01-01}")
            .communication();
    assertThat(view.successPublished()).isEqualTo(success);
    assertThat(view.reportedOn()).isEqualTo(reportedOn);
  }

  @Test
  void nothingIsKnownOfSuccessWhereAKindIsNotRecorded() {
    assertThat(
            Measured.of("publications: [{title: A, kind: other}, {title: B}]")
                .communication()
                .successPublished())
        .isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proceduresDefined: in progress",
        "protocolWritten: yes",
        "cadenceDefined: yes",
        "events: {title: A}",
        "directions: lateral",
        "channels: report"
      })
  void anyPartBegins(String part) {
    assertThat(Measured.of("communication: {" + part + "}").communication().begun()).isTrue();
  }

  @Test
  void aKnownNoDoesNotBegin() {
    assertThat(
            Measured.of("communication: {proceduresDefined: no, protocolWritten: no}")
                .communication()
                .begun())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "appropriateness, YES, UNKNOWN, UNKNOWN",
    "readiness, YES, UNKNOWN, UNKNOWN",
    "agenda framing, UNKNOWN, YES, UNKNOWN",
    "public will, UNKNOWN, UNKNOWN, YES",
    "strategy identification, UNKNOWN, UNKNOWN, YES",
    "strategy leadership, UNKNOWN, UNKNOWN, YES",
    "decision making, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void theCommunityTakesPartInWhatItWasEngagedIn(
      String topic, Answer input, Answer framing, Answer strategies) {
    CommunicationView view =
        Measured.of("communityEngagements: {topics: " + topic + "}").communication();
    assertThat(view.communityInput()).isEqualTo(input);
    assertThat(view.communityFraming()).isEqualTo(framing);
    assertThat(view.communityStrategies()).isEqualTo(strategies);
  }
}
