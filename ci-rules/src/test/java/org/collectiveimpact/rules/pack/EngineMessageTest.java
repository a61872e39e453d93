package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineMessageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Unable to resolve ObjectType 'Situtation' ~ Situtation ~ 'Situtation' is not a type that"
            + " the file knows; expected one that it imports ~ Maybe you meant 'Situation'.",
        "Unable to resolve ObjectType 'Situation' ~ Situation ~ 'Situation' is not a type that the"
            + " file knows; expected one that it imports"
            + " ~ Add 'import org.collectiveimpact.rules.fact.Situation'.",
        "Error importing : 'foo.Bar' ~ foo.Bar ~ 'foo.Bar' is not there to import; expected a type"
            + " on the class path ~",
        "Unable to Analyse Expression funding.coverageMonth < 24: [Error: unable to resolve method"
            + " using strict-mode: org.collectiveimpact.rules.view.FundingView.coverageMonth()]"
            + " [Near : {... funding.coverageMonth ....}] ~ coverageMonth"
            + " ~ 'funding.coverageMonth < 24' is not understood, for FundingView has no property"
            + " 'coverageMonth'; expected one of its own ~ Maybe you meant 'coverageMonths'.",
        "Duplicate declaration for variable '$s' in the rule 'ORC-001' ~ $s ~ '$s' is bound twice;"
            + " expected another name ~",
        "Rule Compilation error The method foo() is undefined for the type Rule_ORC$u45$00138 ~ ''"
            + " ~ what stands behind 'then' is not Java that compiles (The method foo() is"
            + " undefined); expected statements that do ~",
        "java.lang.NullPointerException at org.drools.Something ~ '' ~ the engine does not accept"
            + " this; expected DRL that compiles ~",
      })
  void whatTheEngineSaysIsSaidInPlainWords(
      String engine, String word, String message, String hint) {
    assertThat(EngineMessage.of(engine))
        .contains(new EngineMessage(word, message, Optional.ofNullable(hint)));
  }

  @Test
  void whatOnlyRepeatsAnotherMessageIsLeftOut() {
    assertThat(EngineMessage.of("Error importing : 'org.collectiveimpact.packs.p1.F.f'")).isEmpty();
  }

  @Test
  void aTrustedRuleThatDoesNotCompileIsPointedAt(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        folder.resolve("pack.yaml"),
        """
        id: ours
        version: 1.0
        prefix: ORC-
        titles: {en: Ours, he: שלנו}
        trust: trusted
        """);
    Files.writeString(folder.resolve("words_en.properties"), "ORC-001=Look.\n");
    Files.writeString(folder.resolve("words_he.properties"), "ORC-001=ראו.\n");
    Files.writeString(
        folder.resolve("rules/ours.drl"),
        """
        import org.collectiveimpact.rules.fact.Report
        import org.collectiveimpact.rules.fact.Situation
        global Report report
        rule "ORC-001" @severity("WARN")
          when
            Situation()
            Settings(name != null)
          then
            report.finding("ORC-001", "funding.funders");
        end
        """);
    PackReport report = RulePacks.check(folder, TrustLevel.TRUSTED);
    assertThat(report.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "rules/ours.drl:7:5: error: 'Settings' is not a type that the file knows; expected one"
                + " that it imports [does-not-compile]");
  }

  @Test
  void theWordIsFoundInTheRule() {
    EngineMessage message = new EngineMessage("Baz", "unknown", Optional.empty());
    String drl = "package p\nrule \"A\"\n  when Bazaar() Baz()\n  then end\n";
    assertThat(message.place("rules/a.drl", drl, 2))
        .isEqualTo(PackPlace.of("rules/a.drl", 3, 17, 20));
    assertThat(message.place("rules/a.drl", drl, -1)).isEqualTo(PackPlace.of("rules/a.drl"));
    assertThat(new EngineMessage("", "unknown", Optional.empty()).place("rules/a.drl", drl, 2))
        .isEqualTo(PackPlace.of("rules/a.drl", 2, 0, 0));
  }
}
