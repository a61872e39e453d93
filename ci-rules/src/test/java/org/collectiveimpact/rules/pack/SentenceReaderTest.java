package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.pack.TableFixtures.conditions;
import static org.collectiveimpact.rules.pack.TableFixtures.context;
import static org.collectiveimpact.rules.pack.TableFixtures.file;
import static org.collectiveimpact.rules.pack.TableFixtures.problems;

import java.nio.charset.StandardCharsets;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {

  private static final String FILE = "sentences/s.dslr";

  private static PackUnit read(PackContext context, String text) {
    return SentenceReader.read(file(FILE, text), context);
  }

  private static String refused(String text) {
    PackContext context = context();
    assertThat(read(context, text).rules()).isEmpty();
    return problems(context);
  }

  @Test
  void aRuleInEnglishIsRead() {
    PackContext context = context();
    PackUnit unit =
        read(
            context,
            """
            # What the county asks for.
            rule "ORC-010"
              @source("County policy 4.2 (2024)")
              @unknown(info)
            when
              the funding covers fewer than 24 months
              The initiative  is about to enter Launch
            then
              block with ORC-010
            end
            """);
    assertThat(problems(context)).isEmpty();
    assertThat(conditions(unit)).containsExactly("ORC-010 funding.coverageMonths LESS [24]");
    PackRule rule = unit.rules().get(0);
    assertThat(rule.stage()).contains(LifecycleStage.LAUNCH);
    assertThat(rule.severity()).isEqualTo(Severity.BLOCK);
    assertThat(rule.ifMissing()).isEqualTo(Severity.INFO);
    assertThat(rule.sources()).containsExactly("County policy 4.2 (2024)");
    assertThat(rule.place()).isEqualTo(PackPlace.of(FILE, 2, 7, 14));
    assertThat(rule.conditions().get(0).place()).isEqualTo(PackPlace.of(FILE, 6, 3, 42));
    assertThat(rule.conditions().get(0).text())
        .isEqualTo("the funding covers fewer than 24 months");
  }

  @Test
  void aRuleInHebrewIsRead() {
    PackContext context = context();
    PackUnit unit =
        read(
            context,
            """
            כלל "ORC-010"
              @מקור("מדיניות המחוז")
              @חסר(אזהרה)
            כאשר
              נדרש שהמימון מכסה לפחות 24 חודשים
              היוזמה עומדת להיכנס לשלב התנעה
            אז
              חסום עם ORC-010
            סוף
            """);
    assertThat(problems(context)).isEmpty();
    assertThat(conditions(unit))
        .containsExactly("ORC-010 required funding.coverageMonths AT_LEAST [24]");
    assertThat(unit.rules().get(0).ifMissing()).isEqualTo(Severity.WARN);
    assertThat(unit.rules().get(0).sources()).containsExactly("מדיניות המחוז");
  }

  @Test
  void anyFactCanBeNamedByItsPathOrInQuotes() {
    PackContext context = context();
    PackUnit unit =
        read(
            context,
            """
            rule ORC-011 when
              "months the money lasts" is at least 12
              launch.held is not yes
              standings.SENSE_OF_URGENCY is MET
              "sectors of the partners" has public
            then warn
            end
            """);
    assertThat(problems(context)).isEmpty();
    assertThat(conditions(unit))
        .containsExactly(
            "ORC-011 funding.coverageMonths AT_LEAST [12], launch.held IS_NOT [YES],"
                + " standings.SENSE_OF_URGENCY IS [MET], partnership.sectors CONTAINS [PUBLIC]");
  }

  @Test
  void whatAMissingRecordWeighsIsCalledAsInDrl() {
    assertThat(
            refused(
                """
                rule "ORC-010"
                  @missing(info)
                when
                  the funding covers fewer than 24 months
                  the launch date is near
                then
                  warn
                end
                """))
        .startsWith(
            """
            sentences/s.dslr:2:4: error: '@missing' is not known; expected @source or @unknown [bad-rule]
              Maybe you meant 'unknown'.
            """);
  }

  @Test
  void partsAreLookedAtOneByOne() {
    PackContext context = context();
    PackUnit unit =
        read(
            context,
            """
            rule "ORC-012"
            when
              its organizations are fewer than 3
              it is required that its "the group has a work plan" is yes
              the launch was held
              for each work group
            then
              warn
            end
            rule "ORC-013"
            when
              לגבי כל קבוצת עבודה
              שלה "ארגונים משתתפים" פחות מ-3
            then
              ציין
            end
            """);
    assertThat(problems(context)).isEmpty();
    assertThat(conditions(unit))
        .containsExactly(
            "ORC-012 organizations LESS [3], required workPlan IS [YES], launch.held IS [YES]",
            "ORC-013 organizations LESS [3]");
    assertThat(unit.rules().get(0).facts()).containsExactly("workPlan", "organizations");
    assertThat(unit.rules().get(0).part()).contains("workGroup");
    assertThat(unit.rules().get(0).ifMissing()).isEqualTo(Severity.INFO);
  }

  @Test
  void allThatIsWrongIsNamedInOneRun() {
    assertThat(
            refused(
                """
                rule "ORC-010"
                  @sorce("x")
                when
                  the funding covers fewer than many months
                  the founding covers fewer than 24 months
                  the initiative is about to enter LUNCH
                  "months the mony lasts" is at least 24
                  the problem is hard
                  its organizations are fewer than 3
                then
                  blok
                end
                rule "ten"
                when
                  the launch was held
                then
                  warn with ORC-011
                end
                """))
        .isEqualTo(
            """
            sentences/s.dslr:2:4: error: '@sorce' is not known; expected @source or @unknown [bad-rule]
              Maybe you meant 'source'.
            sentences/s.dslr:4:33: error: 'many' is no number; expected a number such as 24, < 24 or 3..5 [bad-value]
            sentences/s.dslr:5:3: error: 'the founding covers fewer than 24 months' is no sentence of the vocabulary [unknown-sentence]
              Maybe you meant 'the funding covers fewer than {number} months'.
            sentences/s.dslr:6:36: error: 'LUNCH' is no stage; expected one of DECISION_TO_ACT, READINESS_ASSESSMENT, OUTLINE_BUILDING, LAUNCH, INITIATE_ACTION, ORGANIZE_FOR_IMPACT, IMPLEMENT_AND_SUSTAIN [bad-value]
              Maybe you meant 'LAUNCH'.
            sentences/s.dslr:7:3: error: 'months the mony lasts' is no fact; expected a path or a name in quotes [unknown-fact]
              Maybe you meant 'months the money lasts'.
            sentences/s.dslr:8:18: error: 'hard' is none of the values of situation.complexity; expected SIMPLE, COMPLICATED, COMPLEX [bad-value]
            sentences/s.dslr:9:3: error: it is not said whose 'organizations'; expected a line such as 'for each work group' [bad-rule]
            sentences/s.dslr:11:3: error: 'blok' is no sentence of the vocabulary [unknown-sentence]
              Maybe you meant 'block'.
            sentences/s.dslr:13:7: error: 'ten' is no code; expected capital letters and digits joined by hyphens, such as ORC-001 [bad-code]
            sentences/s.dslr:17:13: error: the code is 'ORC-011'; expected that of the rule, ten [bad-code]""");
  }

  @Test
  void theShapeOfARuleIsChecked() {
    assertThat(
            refused(
                """
                the launch was held
                rule "ORC-001"
                  wen
                then
                  warn
                end
                rule "ORC-002"
                when
                  the launch was held
                end
                rule "ORC-003"
                when
                  the launch was held
                then
                  warn
                  block
                end
                rule "ORC-004"
                when
                  the initiative is about to enter LAUNCH
                then
                  warn
                end
                rule "ORC-005"
                when
                  for each partner
                  the initiative is about to enter LAUNCH
                  it is required that for each partner
                then
                end
                rule
                rule "ORC-006"
                """))
        .isEqualTo(
            """
            sentences/s.dslr:1:1: error: 'the launch was held' stands outside of a rule; expected 'rule' and a code [bad-rule]
            sentences/s.dslr:3:3: error: 'wen' stands before 'when'; expected @source("..."), @unknown(...) or 'when' [bad-rule]
              Maybe you meant 'when'.
            sentences/s.dslr:10:1: error: the rule ends without 'then' [bad-rule]
            sentences/s.dslr:16:3: error: the rule does two things; expected one line after 'then' [bad-rule]
            sentences/s.dslr:18:7: error: the rule restricts no fact; expected one sentence about a fact at least [no-condition]
            sentences/s.dslr:24:7: error: the rule is about a stage and about parts; expected one of them [bad-rule]
              What a stage requires is looked at for the initiative as a whole.
            sentences/s.dslr:28:3: error: the rule says twice what it is about; expected it once [bad-rule]
            sentences/s.dslr:28:3: error: this cannot be required; expected a fact [bad-rule]
            sentences/s.dslr:31:5: error: the rule has no code; expected one such as ORC-001 [bad-code]
            sentences/s.dslr:31:5: error: the rule has no 'end' [bad-rule]
            sentences/s.dslr:32:7: error: the rule has no 'end' [bad-rule]""");
  }

  @Test
  void nothingThatIsWrittenGetsIntoTheRulesAsCode() {
    PackContext context = context();
    PackUnit unit =
        read(
            context,
            """
            rule "ORC-001\\" eval(true) \\""
            when
              for each partner
              its name is x" || eval(System.exit(1)) || "
              its name is \\u0022) eval(true
              its name is River; drop
            then
              warn with ORC-001"); System.exit(1); //
            end
            """);
    assertThat(unit.rules()).isEmpty();
    assertThat(unit.drl()).isEmpty();
    assertThat(context.problems().hasErrors()).isTrue();
  }

  @Test
  void aLongLineIsRefused() {
    assertThat(refused("rule " + "x".repeat(1_001)))
        .isEqualTo(
            "sentences/s.dslr:1:1: error: the line has more than 1000 characters, or the file more"
                + " than 2000 rules [too-large]");
  }

  @Test
  void linesThatStallTheExpanderOfTheEngineAreRead() {
    assertThat(refused("rule \"ORC-001\"\nwhen\n  " + "a ".repeat(400) + "\nthen\n  warn\nend\n"))
        .startsWith("sentences/s.dslr:3:3: error: 'a a a");
  }

  @Test
  void anotherEncodingIsRefused() throws Exception {
    PackContext context = context();
    byte[] bytes = "כלל".getBytes("windows-1255");
    SentenceReader.read(new PackFile(FILE, bytes), context);
    assertThat(problems(context))
        .isEqualTo(
            "sentences/s.dslr: error: the file is neither in UTF-8 nor in UTF-16 [encoding]\n"
                + "  Save it as UTF-8.");
    assertThat("כלל".getBytes(StandardCharsets.UTF_8)).isNotEqualTo(bytes);
  }
}
