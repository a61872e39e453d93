package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.junit.jupiter.api.Test;

class LeadershipViewTest {

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().leadership())
        .isEqualTo(
            new LeadershipView(
                0,
                0,
                0,
                0,
                0,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                PreconditionStatus.NOT_ASSESSED));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "champions:",
                    "- {name: E, recognised: yes, influence: high, promotes: yes,",
                    "   stance: facilitates, canMobiliseCeoLevel: yes, sectorsReached: public}",
                    "- {name: D, stance: imposes, sectorsReached: third, dynamic: no}",
                    "- {name: C, stance: imposes, canMobiliseCeoLevel: no}",
                    "- {name: B, promotes: no, stance: unknown, establishedInField: no}",
                    "- {name: A, canMobiliseCeoLevel: in progress, dynamic: yes}",
                    "- {name: F, stance: imposes, until: 2019-12-31}",
                    "- {name: G, stance: imposes, date: 2020-01-02}",
                    "preconditionAssessments:",
                    "  {precondition: influential leadership, status: partly met}")
                .leadership())
        .isEqualTo(
            new LeadershipView(
                5,
                1,
                2,
                2,
                1,
                Set.of(Sector.PUBLIC, Sector.THIRD),
                List.of("C", "D"),
                List.of("A", "B"),
                List.of("B", "D"),
                PreconditionStatus.PARTLY_MET));
  }

  @Test
  void influenceNeedsEveryTrait() {
    String recognised = "recognised: yes, ";
    String influence = "influence: medium, ";
    String promotes = "promotes: yes, ";
    String stance = "stance: facilitates, ";
    assertThat(influential(recognised, influence, promotes, stance)).isEqualTo(1);
    assertThat(influential(influence, promotes, stance)).isEqualTo(0);
    assertThat(influential(recognised, promotes, stance)).isEqualTo(0);
    assertThat(influential(recognised, influence, stance)).isEqualTo(0);
    assertThat(influential(recognised, influence, promotes)).isEqualTo(0);
    assertThat(influential(recognised, "influence: low, ", promotes, stance)).isEqualTo(0);
    assertThat(influential(recognised, influence, "promotes: in progress, ", stance)).isEqualTo(0);
  }

  private static int influential(String... traits) {
    return Measured.of("champions: {" + String.join("", traits) + "name: A}")
        .leadership()
        .influential();
  }
}
