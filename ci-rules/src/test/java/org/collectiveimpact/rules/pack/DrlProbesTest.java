package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.diagnosis.Severity;
import org.junit.jupiter.api.Test;

class DrlProbesTest {

  private static PackRule rule(String code, DrlStep... steps) {
    return new PackRule(
        code,
        PackRule.Form.DRL,
        PackPlace.of("rules/a.drl", 2, 1, 0),
        Severity.WARN,
        Severity.INFO,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of("funding.funders"),
        List.of(),
        Optional.of(new DrlReading(List.of(steps), List.of(), List.of(), Set.of())));
  }

  @Test
  void probesThatDoNotCompileAreLeftOutAndOthersStay() {
    DrlStep good = new DrlStep("when Situation()", false);
    String drl =
        """
        package org.collectiveimpact.packs.p1
        import org.collectiveimpact.rules.fact.Situation
        rule "TP-001" when Situation() then end
        rule "TP-002" when Situation() then end
        rule "TP-003" when Situation() then end
        """;
    List<PackRule> rules =
        List.of(
            rule("TP-001", good, new DrlStep("when Situation(", true)),
            rule("TP-002", good, new DrlStep("when Situation(funding.funder > 3)", true)),
            rule("TP-003", good, new DrlStep("when Situation(funding.funders > 3)", true)));
    PackUnit unit = new PackUnit("rules/a.drl", rules, drl, Map.of(), List.of());
    ProbedRules probed = PackCompiler.probed(List.of(unit), TrustLevel.TRUSTED);
    assertThat(probed.codes()).containsExactly("TP-003");
  }
}
