package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.party.BasicUnderstanding;
import org.collectiveimpact.core.party.Sector;
import org.junit.jupiter.api.Test;

class PartnershipViewTest {

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().partnership())
        .isEqualTo(
            new PartnershipView(
                0, 0, Set.of(), Set.of(), List.of(), List.of(), List.of(), null, List.of(),
                List.of(), List.of(), List.of()));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "partners:",
                    "- {id: d, name: D, sector: public, understandings: no single truth,",
                    "   expectations: quick win, commitmentHorizonMonths: 36, agendaEndorsed: no,",
                    "   uniqueAddedValue: Schools, strengths: Reach}",
                    "- {id: c, name: C, sector: third,",
                    "   understandings: [no single truth, solution in partnership],",
                    "   expectations: own benefit, commitmentHorizonMonths: 24, agendaEndorsed: yes}",
                    "- {id: b, name: B, expectations: [predefined solution, system change],",
                    "   commitmentHorizonMonths: 30, uniqueAddedValue: ' '}",
                    "- {id: a, name: A, expectations: system change}",
                    "- {id: e, name: E, sector: business, commitmentHorizonMonths: 1, date: 2020-01-02}",
                    "actionPlans: [{partner: a}, {partner: b, until: 2019-12-31}]")
                .partnership())
        .isEqualTo(
            new PartnershipView(
                4,
                0,
                Set.of(Sector.PUBLIC, Sector.THIRD),
                Set.of(BasicUnderstanding.values()),
                List.of("D"),
                List.of("A", "B"),
                List.of("B", "C", "D"),
                24,
                List.of("D"),
                List.of("A", "B", "C"),
                List.of("A", "B", "C"),
                List.of("B", "C", "D")));
  }

  @Test
  void newcomersAreCountedFromTheLastReviewOfTheAgenda() {
    String partners =
        "partners: [{id: a, name: A, date: 2018-01-01}, {id: b, name: B, date: 2018-01-02},"
            + " {id: c, name: C}, {id: d, name: D, date: 2018-02-01, until: 2018-03-01},"
            + " {id: e, name: E, date: 2020-01-02}]";
    String agreed = "commonAgenda: {status: {value: final, date: 2018-01-01}}";
    assertThat(Measured.of(partners, agreed).partnership().joinedSinceReview()).isEqualTo(1);
    assertThat(Measured.of(partners, "commonAgenda: {revisions: {date: 2017-12-31}}").partnership())
        .extracting(PartnershipView::joinedSinceReview)
        .isEqualTo(2);
    assertThat(Measured.of(partners).partnership().joinedSinceReview()).isEqualTo(0);
  }
}
