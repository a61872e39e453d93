package org.collectiveimpact.rules.pack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrlReaderTest {

  private static final String REPORT = "report.finding(\"ORC-001\", \"funding.coverageMonths\");";

  private final PackProblems problems = new PackProblems();

  private PackUnit read(TrustLevel trust, String drl) {
    Manifest manifest =
        new Manifest(
            "orchard", "1.0", "ORC-", Map.of(), trust, Optional.empty(), Map.of(), Map.of());
    return DrlReader.read(
        new PackFile("rules/ours.drl", drl.getBytes(StandardCharsets.UTF_8)),
        new PackContext(
            manifest, "org.collectiveimpact.packs.p1", trust, Vocabulary.standard(), problems));
  }

  private String problems() {
    return problems.inOrder().stream().map(PackProblem::toString).collect(joining("\n"));
  }

  private static String rule(String conditions) {
    return "rule \"ORC-001\" @severity(\"WARN\")\n  when "
        + conditions
        + "\n  then "
        + REPORT
        + " end\n";
  }

  /** What is said about one rule with these conditions. */
  private String said(TrustLevel trust, String conditions) {
    read(trust, rule(conditions));
    return problems();
  }

  /** The conditions as they reach the engine. */
  private String written(String conditions) {
    String drl = read(TrustLevel.RESTRICTED, rule(conditions)).drl();
    assertThat(problems()).isEmpty();
    LanguageLevels.assertRead(drl);
    return drl.lines().skip(1).findFirst().orElseThrow().strip();
  }

  @Test
  void aRuleIsReadWithItsPlaces() {
    PackUnit unit =
        read(
            TrustLevel.RESTRICTED,
            """
            package org.example

            // Money before the launch.
            rule "Money"
              @id("ORC-001")
              @severity("VIOLATION")
              @source("County policy 4.2, Board 7")
              when
                $passage : Passage(to == LifecycleStage.LAUNCH,
                    funding.coverageMonths < 24)
              then
                report.requirement($passage, "ORC-001", "funding.coverageMonths");
            end
            """);
    assertThat(problems()).isEmpty();
    PackRule rule = unit.rules().get(0);
    assertThat(rule.code()).isEqualTo("ORC-001");
    assertThat(rule.form()).isEqualTo(PackRule.Form.DRL);
    assertThat(rule.place()).isEqualTo(PackPlace.of("rules/ours.drl", 4, 1, 13));
    assertThat(rule.severity()).isEqualTo(Severity.VIOLATION);
    assertThat(rule.ifMissing()).isEqualTo(Severity.WARN);
    assertThat(rule.stage()).contains(LifecycleStage.LAUNCH);
    assertThat(rule.part()).isEmpty();
    assertThat(rule.facts()).containsExactly("funding.coverageMonths");
    assertThat(rule.sources()).containsExactly("County policy 4.2", "Board 7");
    assertThat(rule.conditions())
        .containsExactly(
            PackCondition.unread(
                PackPlace.of("rules/ours.drl", 9, 24, 51), "to == LifecycleStage.LAUNCH"),
            PackCondition.unread(
                PackPlace.of("rules/ours.drl", 10, 9, 36), "funding.coverageMonths < 24"));
  }

  @Test
  void whatTheEngineGetsStandsOnTheSameLines() {
    String drl =
        read(
                TrustLevel.RESTRICTED,
                """
                rule "ORC-002" @severity("WARN")
                  when
                    $g : WorkGroupPart(organizations.size() < 3)
                    // a comment
                    exists TaskPart(workGroup == $g.id)
                  then
                    report.part($g, "ORC-002", "organizations");
                end
                """)
            .drl();
    assertThat(problems()).isEmpty();
    assertThat(drl.lines().skip(1).map(String::strip))
        .containsExactly(
            "",
            "$g : WorkGroupPart(organizations.size() < 3)",
            "",
            "exists (TaskPart(workGroup == $g.id) )",
            "",
            "then report.part($g, \"ORC-002\", \"organizations\"); end");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Situation(funding.funders > 2) ~ Situation(funding.funders > 2)",
        "Situation(funding.coverageMonths < 24) "
            + "~ Situation((funding.coverageMonths != null && funding.coverageMonths < 24))",
        "Situation(history.stopped, !history.closed) "
            + "~ Situation(history.stopped, !(history.closed))",
        "WorkGroupPart(name == \"A's\") ~ WorkGroupPart(name == \"A\\u0027s\")",
        "WorkGroupPart(workPlan in (Answer.YES, Answer.NO)) "
            + "~ WorkGroupPart((workPlan == org.collectiveimpact.core.fact.Answer.YES "
            + "|| workPlan == org.collectiveimpact.core.fact.Answer.NO))",
        "Situation(field.sectors not contains Sector.PUBLIC) "
            + "~ Situation(!(field.sectors.contains(org.collectiveimpact.core.party.Sector.PUBLIC)))",
        "TaskPart(dueOn < LocalDate.parse(\"2024-01-31\")) "
            + "~ TaskPart((dueOn != null && dueOn.toEpochDay() "
            + "< java.time.LocalDate.ofEpochDay(19753L).toEpochDay()))",
      })
  void whatIsAbsentIsNotCompared(String conditions, String written) {
    assertThat(written(conditions)).isEqualTo(written);
  }

  @Test
  void anUnknownPropertyIsPointedAt() {
    assertThat(said(TrustLevel.RESTRICTED, "Situation(funding.coverageMonth < 24)"))
        .isEqualTo(
            """
            rules/ours.drl:2:26: error: 'funding' has no property 'coverageMonth'; expected one of \
            its own [unknown-property]
              Maybe you meant 'coverageMonths'.""");
  }

  @Test
  void trustedRulesAreCheckedAsWell() {
    assertThat(
            said(
                TrustLevel.TRUSTED,
                "Situation(funding.coverageMonth < 24, eval(true)) from foo.bar()"))
        .isEmpty(); // a form that only the engine knows
    assertThat(said(TrustLevel.TRUSTED, "Situation(funding.coverageMonth < 24, eval(true))"))
        .isEqualTo(
            """
            rules/ours.drl:2:26: error: 'funding' has no property 'coverageMonth'; expected one of \
            its own [unknown-property]
              Maybe you meant 'coverageMonths'.""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Situtation() | 2:8: error: 'Situtation' is not a type of facts; expected one such as"
            + " Situation, Passage, WorkGroupPart or Answer [unknown-type]"
            + "@  Maybe you meant 'Situation'.",
        "WorkGroupPart(workPlan == Answer.YESS) | 2:41: error: 'YESS' is not a constant of Answer;"
            + " expected one of YES, IN_PROGRESS, NO, UNKNOWN [unknown-constant]"
            + "@  Maybe you meant 'YES'.",
        "WorkGroupPart(workPlan == \"YES\") | 2:22: error: 'workPlan' is one of Answer.YES,"
            + " IN_PROGRESS, NO, UNKNOWN, and '\"YES\"' is a text; expected values of one kind"
            + " [type-mismatch]@  Write 'Answer.YES'.",
        "Situation(funding.funders == \"2\") | 2:18: error: 'funding.funders' is a number, and"
            + " '\"2\"' is a text; expected values of one kind [type-mismatch]"
            + "@  Write 2 without quotation marks.",
        "TaskPart(dueOn < \"2024-01-31\") | 2:17: error: 'dueOn' is a day, and '\"2024-01-31\"' is"
            + " a text; expected values of one kind [type-mismatch]"
            + "@  Write 'LocalDate.parse(\"2024-01-31\")'.",
        "WorkGroupPart(workPlan) | 2:22: error: 'workPlan' is one of Answer.YES, IN_PROGRESS, NO,"
            + " UNKNOWN; expected a comparison [type-mismatch]@  Write 'workPlan == Answer.YES'.",
        "WorkGroupPart(organizations > 3) | 2:22: error: 'organizations' is several values, and '3'"
            + " is a number; expected values of one kind [type-mismatch]",
        "Situation(funding.funders > 1 && < 5) | 2:41: error: '<' has nothing to its left;"
            + " expected a whole comparison [deprecated-syntax]"
            + "@  Name the property again: 'a > 3 && a < 5'.",
        "TaskPart(owner == $o) | 2:26: error: '$o' is not bound before this; expected a variable"
            + " that is [unknown-variable]",
        "$t : TaskPart($t : id) | 2:22: error: '$t' is bound twice; expected another name"
            + " [duplicate-binding]",
        "Situation(history.closed, history.closed) | 2:34: warning: 'history.closed' stands twice in"
            + " this pattern; expected it once [duplicate-condition]",
      })
  void whatIsWrongIsSaidInPlainWords(String conditions, String said) {
    assertThat(said(TrustLevel.RESTRICTED, conditions))
        .isEqualTo("rules/ours.drl:" + said.replace('@', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TaskPart($g : workGroup) WorkGroupPart(id == $g)",
        "WorkGroupPart($id : id) TaskPart(workGroup == $id)",
        "$g : WorkGroupPart() exists TaskPart(workGroup == $g.id)",
        "$g : WorkGroupPart() not Finding(code == \"CI-T34-025\")",
        "TaskPart() or WorkGroupPart()",
        "WorkGroupPart($all : links) WorkGroupPart(id memberOf $all)",
      })
  void partsThatAreTiedByAnIdentifierMayBeJoined(String conditions) {
    assertThat(said(TrustLevel.RESTRICTED, conditions)).isEmpty();
  }

  @Test
  void trustedRulesMayJoinAndAreWarned() {
    assertThat(said(TrustLevel.TRUSTED, "TaskPart() TaskPart()"))
        .isEqualTo(
            """
            rules/ours.drl:2:19: warning: 'TaskPart' is matched with every match of the patterns \
            before it, for no identifier ties them; expected one that does [cross-join]
              Tie the patterns by an identifier, as in 'TaskPart($group : workGroup) \
            WorkGroupPart(id == $group)', or write 'exists' or 'not' before the second one.""");
  }

  @Test
  void everythingIsFoundInOneRun() {
    read(
        TrustLevel.RESTRICTED,
        """
        rule "ORC-001" @severity("URGENT")
          when Situation(foo)
          then report.finding("ORC-002", "funding.coverageMoths"); end
        rule "ours"
          when $p : Passage()
          then report.part($p, "ORC-003", "name"); end
        rule "ORC-004" @severity("WARN")
          then report.finding("ORC-004"); end
        rule "ORC-005" @severity("WARN")
          when Situation()
        """);
    assertThat(problems())
        .isEqualTo(
            """
            rules/ours.drl:1:26: error: the text "URGENT" is not a severity; expected one of BLOCK, \
            VIOLATION, WARN, INFO [bad-value]
            rules/ours.drl:2:18: error: Situation has no property 'foo'; expected one of its own \
            [unknown-property]
            rules/ours.drl:3:23: error: the rule reports the text "ORC-002", but its code is \
            'ORC-001'; expected the code of the rule [wrong-code]
            rules/ours.drl:3:34: error: the text "funding.coverageMoths" is not a fact; expected a \
            path such as 'funding.coverageMonths' [unknown-fact]
              Maybe you meant 'funding.coverageMonths'.
            rules/ours.drl:4:6: error: the text "ours" is not a code; expected ORC- and more capital \
            letters, digits and hyphens, such as ORC-001 [bad-code]
              Name the rule by its code, or add '@id(...)' below the name.
            rules/ours.drl:4:6: error: the rule has no @severity; expected one of BLOCK, VIOLATION, \
            WARN, INFO [missing-severity]
              Write '@severity("WARN")' below the name of the rule.
            rules/ours.drl:6:20: error: '$p' does not stand for a part found outside of 'or', 'not' \
            and 'exists'; expected a variable that does, as in '$part : WorkGroupPart(...)' \
            [unknown-variable]
            rules/ours.drl:8:3: error: 'then' does not belong here; expected 'when' and conditions \
            [syntax]
            rules/ours.drl:10:3: error: the rule has no 'then' after this; expected it before the \
            next rule [syntax]""");
  }

  @Test
  void trustedRulesKeepTheirTextInThePackageOfThePack() {
    String drl =
        read(
                TrustLevel.TRUSTED,
                """
                package com.example.ours
                rule "Money" @id("ORC-001") @severity("WARN") salience 3
                  when Situation() then System.exit(1); report.finding("ORC-001", "funding.funders"); end
                """)
            .drl();
    assertThat(drl)
        .isEqualTo(
            """
            package org.collectiveimpact.packs.p1
            rule "ORC-001" @id("ORC-001") @severity("WARN") salience 3
              when Situation() then System.exit(1); report.finding("ORC-001", "funding.funders"); end
            """);
    assertThat(problems())
        .isEqualTo(
            """
            rules/ours.drl:2:47: warning: 'salience' makes rules depend on an order; expected none \
            [rule-order]
              Rules do not depend on an order: they report, and reports are sorted afterwards.""");
  }

  @Test
  void whatLaterVersionsOfTheEngineDoNotReadIsAWarning() {
    assertThat(said(TrustLevel.TRUSTED, "Situation(funding.funders > 1 && < 5)"))
        .isEqualTo(
            """
            rules/ours.drl:2:41: warning: '<' has nothing to its left; expected a whole comparison \
            [deprecated-syntax]
              Name the property again: 'a > 3 && a < 5'.""");
  }

  @Test
  void whatTheEngineCannotReadIsPointedAt() {
    assertThat(said(TrustLevel.TRUSTED, "Situation(funding.funders >> , )"))
        .startsWith("rules/ours.drl:2:")
        .contains("does not belong here; expected")
        .contains("[syntax]")
        .doesNotContain("ERR")
        .doesNotContain("viable");
  }
}
