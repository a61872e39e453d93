package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.ChallengeKind;
import org.junit.jupiter.api.Test;

class ChallengesViewTest {

  private static final String CHALLENGES =
      """
      challenges:
      - {kind: local politics}
      - {kind: metric agreement}
      - {kind: backbone funding, mitigation: A talk with funders}
      - {kind: other, until: 2019-12-31}
      """;

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of("place: {name: V}", "stakeholders: {name: A}").challenges())
        .isEqualTo(new ChallengesView(Set.of(), Answer.UNKNOWN, null));
  }

  @Test
  void localPoliticsOfAPlaceStandApart() {
    assertThat(Measured.of(CHALLENGES).challenges())
        .isEqualTo(
            new ChallengesView(
                Set.of(ChallengeKind.LOCAL_POLITICS, ChallengeKind.METRIC_AGREEMENT),
                Answer.UNKNOWN,
                null));
    assertThat(Measured.of("place: {name: V}", CHALLENGES).challenges())
        .isEqualTo(new ChallengesView(Set.of(ChallengeKind.METRIC_AGREEMENT), Answer.YES, null));
  }

  @Test
  void strangersAreCountedAmongThoseAsked() {
    assertThat(
            Measured.of(
                    "stakeholders:",
                    "- {name: A, collaboratedBefore: no}",
                    "- {name: B, collaboratedBefore: yes}",
                    "- {name: C, collaboratedBefore: in progress}",
                    "- {name: D, collaboratedBefore: unknown}",
                    "- {name: E, collaboratedBefore: no, date: 2020-01-02}")
                .challenges()
                .strangersPercent())
        .isEqualTo(34);
  }
}
