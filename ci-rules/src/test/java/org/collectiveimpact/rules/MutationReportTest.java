package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.rules.MutationReport.Survivor;
import org.collectiveimpact.rules.mutation.Mutator;
import org.collectiveimpact.rules.mutation.RuleMutant;
import org.collectiveimpact.rules.mutation.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutationReportTest {

  private static final Survivor OPEN =
      new Survivor("CI-X-001 DROP_CONSTRAINT - open", "only what is open is asked");

  @Test
  void whatSurvivesAndIsListedIsNoDifference() {
    assertThat(
            MutationReport.of(List.of(suspect("- open"), found("- shut")), List.of(OPEN))
                .differences())
        .isEmpty();
  }

  @Test
  void whatSurvivesAndIsNotListedIsADifference() {
    assertThat(
            MutationReport.of(List.of(suspect("- open"), suspect("- shut")), List.of(OPEN))
                .differences())
        .containsExactly("survives, and is not listed: CI-X-001 DROP_CONSTRAINT - shut");
  }

  @Test
  void whatIsListedAndFoundOrGoneIsADifference() {
    String difference = "listed, and does not survive: CI-X-001 DROP_CONSTRAINT - open";
    assertThat(MutationReport.of(List.of(found("- open")), List.of(OPEN)).differences())
        .containsExactly(difference);
    assertThat(MutationReport.of(List.of(), List.of(OPEN)).differences())
        .containsExactly(difference);
  }

  @Test
  void theSummaryCountsWhatWasFound() {
    assertThat(
            MutationReport.of(List.of(found("- a"), suspect("- b"), found("- c")), List.of())
                .summary())
        .isEqualToNormalizingNewlines(
            """
            DROP_CONSTRAINT      2 of     3
            all                  2 of     3
            """);
  }

  @Test
  void everyListedSurvivorHasAReason() {
    assertThat(MutationReport.known())
        .isNotEmpty()
        .allSatisfy(survivor -> assertThat(survivor.mutant()).startsWith("CI-"))
        .extracting(Survivor::mutant)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CI-X-001 DROP_RULE no rule", "CI-X-001 DROP_RULE no rule; ", ";why", "a;b;c"})
  void aLineWithoutAMutantOrAReasonIsRefused(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Survivor.of(line))
        .withMessage(
            "found '" + line + "'; expected a mutant, a semicolon and the reason why it survives");
  }

  private static Suspect suspect(String change) {
    RuleText rule = new RuleText(List.of(), "x", "  @id(\"CI-X-001\")\n", "", "");
    return new Suspect(
        "mutant", new RuleMutant(rule, Mutator.DROP_CONSTRAINT, change, Optional.empty()));
  }

  private static Suspect found(String change) {
    Suspect suspect = suspect(change);
    suspect.kill("a test");
    return suspect;
  }
}
