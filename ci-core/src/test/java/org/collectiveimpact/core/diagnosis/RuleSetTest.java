package org.collectiveimpact.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a rule set tells in one line. */
class RuleSetTest {

  private static final RuleSet BUILT_IN = RuleSet.builder().version("1").sha256("ab12").build();

  @Test
  void builtInRulesAloneAreTheirVersion() {
    assertThat(BUILT_IN.summary()).isEqualTo("rules 1");
  }

  @Test
  void packsAreNamedWithWhatTheyChanged() {
    RuleSet ruleSet =
        RuleSet.builder()
            .copyOf(BUILT_IN)
            .addPacks(pack("meals", "1.2"), pack("roads", "3"))
            .addSwitchedOff(
                SwitchedOffRule.builder()
                    .code("CI-PRA-012")
                    .pack("meals")
                    .reason("Not in schools.")
                    .build())
            .addChangedThresholds(
                ChangedThreshold.builder().name("fundingMonths").value(36).pack("meals").build())
            .build();
    assertThat(ruleSet.summary())
        .isEqualTo(
            "rules 1, pack meals 1.2 (switched off: CI-PRA-012; changed: fundingMonths 36), pack"
                + " roads 3");
  }

  private static UsedPack pack(String id, String version) {
    return UsedPack.builder().id(id).version(version).sha256("cd34").build();
  }
}
