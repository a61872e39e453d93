package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.RelationToProblem;
import org.collectiveimpact.core.party.Sector;
import org.junit.jupiter.api.Test;

class FieldViewTest {

  @Test
  void nothingRecordedIsNotNothing() {
    FieldView view = Measured.of().field();
    assertThat(view)
        .isEqualTo(
            new FieldView(
                0, Set.of(), Set.of(), List.of(), 0, Set.of(), null, null, List.of(), List.of(),
                List.of()));
    assertThat(view.affected()).isEqualTo(Answer.UNKNOWN);
    assertThat(view.contributing()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void everythingRecordedIsMeasured() {
    FieldView view =
        Measured.of(
                "stakeholders:",
                "- {name: D, sector: public, relations: affected, keyActor: yes, met: no,",
                "   invitedToLaunch: yes, preparedForLaunch: yes, attendedLaunch: no}",
                "- {name: C, sector: third, relations: contributes, met: yes,",
                "   invitedToLaunch: yes, preparedForLaunch: no, attendedLaunch: yes}",
                "- {name: B, met: yes, invitedToLaunch: yes, preparedForLaunch: in progress}",
                "- {name: A, sector: business, keyActor: no, met: no, attendedLaunch: no}",
                "- {name: E, invitedToLaunch: yes}",
                "- {name: F, sector: business, keyActor: yes, met: no, date: 2020-01-02}",
                "existingEfforts: [{name: A}, {name: B, until: 2019-12-31}]",
                "launch: {invitedSectors: third}")
            .field();
    assertThat(view)
        .isEqualTo(
            new FieldView(
                5,
                Set.of(Sector.PUBLIC, Sector.THIRD, Sector.BUSINESS),
                Set.of(RelationToProblem.AFFECTED, RelationToProblem.CONTRIBUTES),
                List.of("D"),
                1,
                Set.of(Sector.PUBLIC, Sector.THIRD),
                67,
                34,
                List.of("B", "C"),
                List.of("D"),
                List.of("A", "D")));
    assertThat(view.affected()).isEqualTo(Answer.YES);
    assertThat(view.contributing()).isEqualTo(Answer.YES);
  }

  @Test
  void aShareOfNobodyKnownIsNotRecorded() {
    FieldView view = Measured.of("stakeholders: {name: A, invitedToLaunch: yes}").field();
    assertThat(view.metSharePercent()).isNull();
    assertThat(view.preparedSharePercent()).isNull();
  }

  @Test
  void aShareOfAllOrNoneIsExact() {
    assertThat(
            Measured.of("stakeholders: {name: A, invitedToLaunch: yes, met: yes}")
                .field()
                .metSharePercent())
        .isEqualTo(100);
    assertThat(
            Measured.of("stakeholders: {name: A, invitedToLaunch: yes, met: no}")
                .field()
                .metSharePercent())
        .isEqualTo(0);
  }
}
