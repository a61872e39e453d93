package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.agenda.StrategyKind;
import org.collectiveimpact.core.fact.Answer;
import org.junit.jupiter.api.Test;

class SolutionsViewTest {

  private static SolutionsView strategies(String... strategies) {
    return Measured.of(
            "partners: [{id: a, name: A}, {id: b, name: B}]",
            "commonAgenda: {framework: {strategies: [{name: S, "
                + String.join("}, {name: S, ", strategies)
                + "}]}}")
        .solutions();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().solutions())
        .isEqualTo(
            new SolutionsView(Set.of(), Answer.UNKNOWN, Answer.UNKNOWN, List.of(), List.of()));
  }

  @Test
  void strategiesAreOnlyProgrammesIfAllAreKnownToBe() {
    String programme = "kind: dedicated programme";
    assertThat(strategies(programme, programme).onlyProgrammes()).isEqualTo(Answer.YES);
    assertThat(strategies(programme, "owners: [a]").onlyProgrammes()).isEqualTo(Answer.UNKNOWN);
    assertThat(strategies(programme, "kind: policy").onlyProgrammes()).isEqualTo(Answer.NO);
    assertThat(strategies("kind: policy", "owners: [a]").onlyProgrammes()).isEqualTo(Answer.NO);
    assertThat(strategies(programme, "kind: policy").strategyKinds())
        .containsExactlyInAnyOrder(StrategyKind.DEDICATED_PROGRAMME, StrategyKind.POLICY);
    assertThat(strategies(programme, "kind: policy, date: 2020-01-02").onlyProgrammes())
        .isEqualTo(Answer.YES);
  }

  @Test
  void strategiesAreJointIfSeveralOwnOneOfThem() {
    assertThat(strategies("owners: [a]", "owners: [a, b]").jointlyOwned()).isEqualTo(Answer.YES);
    assertThat(strategies("owners: [a]", "owners: [b, b]").jointlyOwned()).isEqualTo(Answer.NO);
    assertThat(strategies("owners: [a]", "kind: policy").jointlyOwned()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void onlyProvenEffortsAreMissed() {
    SolutionsView view =
        Measured.of(
                "existingEfforts:",
                "- {name: A, provenImpact: yes, treatment: ignored}",
                "- {name: B, provenImpact: no, treatment: ignored}",
                "- {name: C, provenImpact: yes, treatment: [ignored, kept]}",
                "- {name: D, provenImpact: yes, treatment: replaced}",
                "- {name: E, provenImpact: yes, treatment: replaced, reason: It ended}",
                "- {name: F, treatment: replaced}",
                "- {name: G, provenImpact: yes, treatment: ignored, until: 2019-12-31}")
            .solutions();
    assertThat(view.provenIgnored()).containsExactly("A");
    assertThat(view.provenReplaced()).containsExactly("D");
  }
}
