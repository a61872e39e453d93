package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.party.Sector;
import org.junit.jupiter.api.Test;

class SectorsViewTest {

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().sectors())
        .isEqualTo(new SectorsView(0, Set.of(), 0, 0, List.of(), List.of(), List.of()));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "intraSectorDialogues:",
                    "- {sector: third, date: 2018-01-01, until: 2018-01-02}",
                    "- {sector: third}",
                    "- {sector: business, date: 2020-01-01}",
                    "- {sector: public, date: 2020-01-02}",
                    "impactSpaces:",
                    "- {name: D, members: {name: Alone}}",
                    "- {name: C, mode: part of collective impact, members: [",
                    "   {name: Ministry, sector: public, rank: other},",
                    "   {name: Bank, sector: business, rank: ceo},",
                    "   {name: Centre, sector: third, rank: deputy}, {name: Club}]}",
                    "- {name: B, mode: standalone}",
                    "- {name: A, until: 2019-12-31, members: {name: Gone, sector: public}}",
                    "- {name: E, date: 2020-01-02, members: {name: Later, rank: other}}")
                .sectors())
        .isEqualTo(
            new SectorsView(
                3,
                Set.of(Sector.THIRD, Sector.BUSINESS),
                3,
                2,
                List.of("Bank", "Ministry"),
                List.of("Centre", "Ministry"),
                List.of("D")));
  }
}
