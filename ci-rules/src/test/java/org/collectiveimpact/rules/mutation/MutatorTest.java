package org.collectiveimpact.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What each mutator makes of a sample rule. */
class MutatorTest {

  private static final String FILE =
      """
      // Is this a sample?
      package sample

      import org.collectiveimpact.core.fact.Answer
      import org.collectiveimpact.core.stage.LifecycleStage
      import org.collectiveimpact.core.task.TaskOwnerPart
      import org.collectiveimpact.rules.fact.Situation

      global Report report

      // A sample of everything that is mutated.
      rule "sample/everything"
        @id("CI-TST-001")
        @severity("WARN")
        @unknown("INFO")
        @firm("true")
        @source("A-001")
        when
          %s
        then
          %s
      end
      """;

  private static RuleText rule(String when) {
    return rule(when, "report.finding(\"CI-TST-001\", \"agenda.status\");");
  }

  private static RuleText rule(String when, String then) {
    List<RuleText> rules = RuleText.of(FILE.formatted(when, then));
    assertThat(rules).hasSize(1);
    return rules.get(0);
  }

  /** The changes a mutator makes, and the conditions they lead to. */
  private static List<String> conditions(Mutator mutator, String when) {
    return Mutator.all(rule(when)).stream()
        .filter(mutant -> mutant.mutator() == mutator)
        .map(mutant -> mutant.text().orElseThrow().when().strip())
        .toList();
  }

  private static List<String> changes(Mutator mutator, RuleText rule) {
    return Mutator.all(rule).stream()
        .filter(mutant -> mutant.mutator() == mutator)
        .map(RuleMutant::change)
        .toList();
  }

  @Test
  void aRuleIsReadWithWhatItNeeds() {
    RuleText rule = rule("Situation(agenda.open)");
    assertThat(rule.imports())
        .containsExactly(
            "import org.collectiveimpact.core.fact.Answer",
            "import org.collectiveimpact.core.stage.LifecycleStage",
            "import org.collectiveimpact.core.task.TaskOwnerPart",
            "import org.collectiveimpact.rules.fact.Situation",
            "global Report report");
    assertThat(rule.code()).isEqualTo("CI-TST-001");
    assertThat(rule.isDeriving()).isFalse();
    assertThat(rule.as("other"))
        .isEqualTo(
            """
            rule "other"
              @id("other")
              @severity("WARN")
              @unknown("INFO")
              @firm("true")
              @source("A-001")
              when
                Situation(agenda.open)
              then
                report.finding("CI-TST-001", "agenda.status");
            end
            """);
  }

  @Test
  void theWholeRuleIsMissing() {
    List<RuleMutant> mutants = Mutator.all(rule("Situation()"));
    assertThat(mutants).extracting(RuleMutant::mutator).contains(Mutator.DROP_RULE);
    assertThat(mutants.get(0).text()).isEmpty();
    assertThat(mutants.get(0)).hasToString("CI-TST-001 DROP_RULE no rule");
  }

  @Test
  void aPatternIsMissingUnlessTheRestRefersToIt() {
    assertThat(conditions(Mutator.DROP_PATTERN, "$s : Situation(open)")).isEmpty();
    assertThat(
            conditions(
                Mutator.DROP_PATTERN, "Nature($n : value) Situation(open) Complexity(value != $n)"))
        .containsExactly(
            "Nature($n : value)  Complexity(value != $n)", "Nature($n : value) Situation(open)");
  }

  @Test
  void aConstraintIsMissing() {
    assertThat(
            conditions(Mutator.DROP_CONSTRAINT, "Situation(open, isOlder(a.on, b.months), x || y)"))
        .containsExactly(
            "Situation(isOlder(a.on, b.months), x || y)",
            "Situation(open, x || y)",
            "Situation(open, isOlder(a.on, b.months))");
    assertThat(conditions(Mutator.DROP_CONSTRAINT, "Situation(open)"))
        .containsExactly("Situation()");
    assertThat(conditions(Mutator.DROP_CONSTRAINT, "Nature($n : value, open)"))
        .containsExactly("Nature($n : value)");
  }

  @Test
  void aPartOfAConstraintIsMissing() {
    assertThat(conditions(Mutator.DROP_PART, "Situation(open, x || (y && z))"))
        .containsExactly(
            "Situation(open, (y && z))",
            "Situation(open, x)",
            "Situation(open, x || (z))",
            "Situation(open, x || (y))");
    assertThat(
            conditions(
                Mutator.DROP_PART,
                "Situation(part in (TaskOwnerPart.BACKBONE, TaskOwnerPart.LAUNCH))"))
        .containsExactly(
            "Situation(part in (TaskOwnerPart.LAUNCH))",
            "Situation(part in (TaskOwnerPart.BACKBONE))");
  }

  @Test
  void aConstraintIsReversed() {
    assertThat(
            conditions(
                Mutator.NEGATE,
                "Situation(a == 1, b != 1, c < 1, d >= 1, e > 1, f <= 1, g contains x)"))
        .containsExactly(
            "Situation(a != 1, b != 1, c < 1, d >= 1, e > 1, f <= 1, g contains x)",
            "Situation(a == 1, b == 1, c < 1, d >= 1, e > 1, f <= 1, g contains x)",
            "Situation(a == 1, b != 1, c >= 1, d >= 1, e > 1, f <= 1, g contains x)",
            "Situation(a == 1, b != 1, c < 1, d < 1, e > 1, f <= 1, g contains x)",
            "Situation(a == 1, b != 1, c < 1, d >= 1, e <= 1, f <= 1, g contains x)",
            "Situation(a == 1, b != 1, c < 1, d >= 1, e > 1, f > 1, g contains x)",
            "Situation(a == 1, b != 1, c < 1, d >= 1, e > 1, f <= 1, g not contains x)");
    assertThat(
            conditions(Mutator.NEGATE, "Situation(a not contains x, b in (y), !c.isEmpty() || d)"))
        .containsExactly(
            "Situation(a contains x, b in (y), !c.isEmpty() || d)",
            "Situation(a not contains x, b not in (y), !c.isEmpty() || d)",
            "Situation(a not contains x, b in (y), c.isEmpty() || d)",
            "Situation(a not contains x, b in (y), !c.isEmpty() || !d)");
  }

  @Test
  void aLimitIsIncludedOrExcluded() {
    assertThat(conditions(Mutator.BOUNDARY, "Situation(a < 1, b.size() >= 1, c == 1)"))
        .containsExactly(
            "Situation(a <= 1, b.size() >= 1, c == 1)", "Situation(a < 1, b.size() > 1, c == 1)");
    assertThat(conditions(Mutator.BOUNDARY, "Situation(a <= 1, b > 1)"))
        .containsExactly("Situation(a < 1, b > 1)", "Situation(a <= 1, b >= 1)");
  }

  @Test
  void orBecomesAndAndTheOtherWayRound() {
    assertThat(conditions(Mutator.CONNECTIVE, "Situation(a, b || c && d || e)"))
        .containsExactly("Situation(a, (b && c && d && e))", "Situation(a, b || (c || d) || e)");
  }

  @Test
  void aNumberIsOffByOne() {
    assertThat(conditions(Mutator.LITERAL, "Situation(a.size() < 3, b1 == c)"))
        .containsExactly("Situation(a.size() < 4, b1 == c)", "Situation(a.size() < 2, b1 == c)");
    assertThat(conditions(Mutator.THRESHOLD, "Situation(a > thresholds.months, open)"))
        .containsExactly(
            "Situation(a > (thresholds.months + 1), open)",
            "Situation(a > (thresholds.months - 1), open)");
  }

  @Test
  void aConstantIsTheOneNextToIt() {
    assertThat(
            changes(
                Mutator.CONSTANT,
                rule(
                    "Situation(isIn(LifecycleStage.LAUNCH), a == Answer.YES, b == Other.YES)",
                    "insert(Answer.UNKNOWN);")))
        .containsExactly(
            "isIn(LifecycleStage.LAUNCH) -> isIn(LifecycleStage.OUTLINE_BUILDING)",
            "isIn(LifecycleStage.LAUNCH) -> isIn(LifecycleStage.INITIATE_ACTION)",
            "a == Answer.YES -> a == Answer.IN_PROGRESS",
            "Answer.UNKNOWN -> NO in the consequence");
  }

  @Test
  void theWeightIsAnother() {
    assertThat(changes(Mutator.SEVERITY, rule("Situation()")))
        .containsExactly("@severity WARN -> INFO", "@unknown INFO -> WARN", "@firm true -> false");
  }

  @Test
  void equalChangesOfOneRuleAreNumbered() {
    assertThat(changes(Mutator.NEGATE, rule("Situation(a || b, a)")))
        .containsExactly("a -> !a", "b -> !b", "a -> !a (2)");
  }

  @Test
  void aChangeIsToldInOneLineAndOfItsConstraintAlone() {
    assertThat(changes(Mutator.BOUNDARY, rule("Situation(open, a\n        < 3)")))
        .containsExactly("a < 3 -> a <= 3");
  }
}
