package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;

/** How the codes of rules about transitions are made. */
class TransitionCodesTest {

  @Test
  void theLastDigitOfTheGroupIsTheStageTheTransitionLeadsTo() {
    List<RuleInfo> rules =
        CollectiveImpact.standard().rules().stream()
            .filter(rule -> rule.code().startsWith("CI-T") && !rule.code().startsWith("CI-TSK"))
            .toList();
    assertThat(rules).hasSizeGreaterThan(150);
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(rule.stage())
                    .as(rule.code())
                    .isEqualTo(Optional.of(stage(rule.code().charAt("CI-T0".length())))));
  }

  /** The entry to the first stage has the digit 0. */
  private static LifecycleStage stage(char digit) {
    return LifecycleStage.values()[Math.max(Character.digit(digit, 10), 1) - 1];
  }
}
