package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.Sector;
import org.junit.jupiter.api.Test;

class CoreGroupViewTest {

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().coreGroup())
        .isEqualTo(new CoreGroupView(0, Set.of(), Answer.UNKNOWN, List.of()));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "coreGroup:",
                    "- {name: D, sector: public, local: no, power: no}",
                    "- {name: C, sector: third, local: yes, influence: no}",
                    "- {name: B, willingness: no}",
                    "- {name: A, power: yes, influence: yes, willingness: in progress}",
                    "- {name: E, sector: business, power: no, until: 2019-12-31}")
                .coreGroup())
        .isEqualTo(
            new CoreGroupView(
                4, Set.of(Sector.PUBLIC, Sector.THIRD), Answer.YES, List.of("B", "C", "D")));
  }

  @Test
  void nobodyIsLocalOnlyIfThatIsKnownOfAll() {
    assertThat(Measured.of("coreGroup: [{name: A, local: no}]").coreGroup().localMember())
        .isEqualTo(Answer.NO);
    assertThat(
            Measured.of("coreGroup: [{name: A, local: no}, {name: B}]").coreGroup().localMember())
        .isEqualTo(Answer.UNKNOWN);
  }
}
