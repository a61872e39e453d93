package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

  private static final Initiative INITIATIVE =
      InitiativeFiles.parse(
          """
          id: x
          name: X
          launch:
            agreementToActTogether:
            - {value: in progress, date: 2015-01-01, source: Letter}
            - {value: yes, date: 2015-06-01, source: Minutes}
            invitedSectors: third
          commonAgenda: {vision: V}
          sharedMeasurement: {dataCollected: 2015-01-01}
          steeringCommittee: {formed: no}
          backbones:
          - {name: B, interestFree: [{value: no, date: 2015-05-01}, {value: yes, date: 2015-06-02}]}
          - {name: C}
          sharedAim: All children read
          """,
          "case");

  @Test
  void theReadingInForceIsTheEvidence() {
    assertThat(Evidence.of("launch.agreementToActTogether", INITIATIVE, DAY))
        .isEqualTo(
            new Reading<>(
                Answer.YES,
                Optional.of(DAY),
                Optional.empty(),
                Optional.of("Minutes"),
                Optional.empty()));
    assertThat(Evidence.of("launch.agreementToActTogether", INITIATIVE, DAY.minusDays(1)))
        .isEqualTo(
            new Reading<>(
                Answer.IN_PROGRESS,
                Optional.of(LocalDate.of(2015, 1, 1)),
                Optional.empty(),
                Optional.of("Letter"),
                Optional.empty()));
  }

  @Test
  void nothingRecordedByTheDateIsNoEvidence() {
    assertThat(Evidence.of("launch.agreementToActTogether", INITIATIVE, DAY.minusYears(1)))
        .isNull();
    assertThat(Evidence.of("launch.agreementOnOutline", INITIATIVE, DAY)).isNull();
    assertThat(Evidence.of("trust.markedCompleted", INITIATIVE, DAY)).isNull();
  }

  @Test
  void topicsThatAreCalledOtherwiseInTheRecordAreFound() {
    assertThat(Evidence.of("agenda.vision", INITIATIVE, DAY)).isEqualTo(Reading.of("V"));
    assertThat(Evidence.of("governance.formed", INITIATIVE, DAY)).isEqualTo(Reading.of(Answer.NO));
    assertThat(Evidence.of("measurement.dataCollected", INITIATIVE, DAY))
        .isEqualTo(Reading.since(LocalDate.of(2015, 1, 1), Answer.YES));
  }

  @Test
  void ofSeveralPartsTheOneThatSaysSomethingIsTheEvidence() {
    assertThat(Evidence.of("backbone.interestFree", INITIATIVE, DAY))
        .isEqualTo(Reading.since(LocalDate.of(2015, 5, 1), Answer.NO));
    assertThat(Evidence.of("backbone.interestFree", INITIATIVE, LocalDate.of(2015, 4, 30)))
        .isNull();
  }

  @Test
  void aFactThatIsNotMeasuredFromOnePropertyHasNoSingleEvidence() {
    assertThat(Evidence.of("launch.invitedSectors", INITIATIVE, DAY)).isNull();
    assertThat(Evidence.of("launch.heldOn", INITIATIVE, DAY)).isNull();
    assertThat(Evidence.of("backbone.candidates", INITIATIVE, DAY)).isNull();
    assertThat(Evidence.of("standings.SENSE_OF_URGENCY", INITIATIVE, DAY)).isNull();
  }
}
