package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.Arena;
import org.collectiveimpact.core.problem.ChangeLevel;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.DriveDirection;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.InitiativeOrigin;
import org.junit.jupiter.api.Test;

class ProfileViewTest {

  @Test
  void anInitiativeIsNewAndAdoptsTheModelUnlessRecordedOtherwise() {
    assertThat(Measured.of().profile())
        .isEqualTo(
            new ProfileView(
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                AdoptionMode.FULL_MODEL,
                InitiativeOrigin.NEW,
                InfluenceStrategy.COLLECTIVE_IMPACT,
                null,
                Set.of(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                null,
                null));
  }

  @Test
  void anImpactSpaceWorksInsideOneSector() {
    ProfileView space = Measured.of("strategy: impact space").profile();
    ProfileView combined = Measured.of("strategy: combined").profile();
    assertThat(space.sectorsAsked(3)).isEqualTo(1);
    assertThat(space.sectorsAsked(0)).isZero();
    assertThat(combined.sectorsAsked(3)).isEqualTo(3);
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "sharedAim: All children read",
                    "adoptionMode: [full model, {value: broad approach, date: 2020-01-01}]",
                    "origin: existing",
                    "strategy: impact space",
                    "driveDirection: top down",
                    "originArenas: civil",
                    "solutionPredefined: no",
                    "expertsSolelyResponsible: yes",
                    "problem: {targetLevel: root}",
                    "plannedHorizonMonths: 0")
                .profile())
        .isEqualTo(
            new ProfileView(
                Answer.YES,
                Answer.YES,
                AdoptionMode.BROAD_APPROACH,
                InitiativeOrigin.EXISTING,
                InfluenceStrategy.IMPACT_SPACE,
                DriveDirection.TOP_DOWN,
                Set.of(Arena.CIVIL),
                Answer.NO,
                Answer.YES,
                ChangeLevel.ROOT,
                0));
  }
}
