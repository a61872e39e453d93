package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a pack as a whole. */
class RulePacksTest {

  private static final String HEADINGS =
      "code,severity,funding.coverageMonths,place.kind,message_en,message_he\n";

  @TempDir Path folder;

  private List<PackProblem> problems(TestPack pack) {
    return RulePacks.check(pack.write(folder), TrustLevel.RESTRICTED).problems();
  }

  private String said(TestPack pack) {
    return problems(pack).stream().map(PackProblem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void wordsThatNoRuleHasAreWorthALook() {
    assertThat(
            said(
                TestPack.of()
                    .with("tables/t.csv", HEADINGS + "TP-001,warn,< 12,,Short.,קצר.\n")
                    .with("words_en.properties", "TP-002=Long.\n")))
        .isEqualTo(
            """
            words_en.properties:1:1: warning: no rule of the pack has the code of 'TP-002'; expected CODE, CODE.missing, CODE.remedy or CODE.sentence [unknown-code]
              Maybe you meant 'TP-001'.""");
  }

  @Test
  void wordsOfARuleThatCannotBeReadAreNotOneMoreProblem() {
    assertThat(
            said(
                TestPack.of()
                    .with("tables/t.csv", HEADINGS + "TP-001,warn,two,,,\n")
                    .with("words_en.properties", "TP-001=Short.\n")
                    .with("words_he.properties", "TP-001=קצר.\n")))
        .isEqualTo(
            "tables/t.csv:2:13: error: 'two' is no number; expected a number such as 24, < 24 or"
                + " 3..5 [bad-value]");
  }

  @Test
  void aPrefixThatCannotBeReadIsNotExpectedOfCodes() {
    assertThat(
            said(
                TestPack.named("Test Pack", "TP-", "trust: RESTRICTED")
                    .with(
                        "tables/t.csv",
                        HEADINGS
                            + "TP-001,warn,< 12,,Short.,קצר.\n"
                            + "CI-T12-001,warn,>= 12,,Long.,ארוך.\n")
                    .with(
                        "rules/r.drl",
                        "rule \"short\" @severity(\"WARN\") when Situation() then"
                            + " report.finding(\"short\", \"place.kind\"); end")))
        .isEqualTo(
            """
            pack.yaml:1:5: error: id: found 'Test Pack'; expected small letters, digits and hyphens, such as county-health [bad-value]
            rules/r.drl:1:6: error: the text "short" is not a code; expected the prefix of the pack and more capital letters, digits and hyphens, such as ORC-001 [bad-code]
              Name the rule by its code, or add '@id(...)' below the name.
            tables/t.csv:3:1: error: the code 'CI-T12-001' is reserved for the built-in rules; expected one that begins with the prefix of the pack [reserved-code]""");
  }

  @Test
  void problemsInYamlKnowWhereTheyEnd() {
    assertThat(
            problems(
                TestPack.named("Test", "TP-")
                    .with(
                        "scenarios/s.yaml",
                        """
                        scenarios:
                          - name: money
                            asOf: 2025-01-31
                            given: {file: initiatives/none.yaml}
                            expect: {verdict: BLOCKED}
                        """)))
        .extracting(problem -> problem.place() + "-" + problem.place().end())
        .containsExactly("pack.yaml:1:5-9", "scenarios/s.yaml:4:19-40");
  }

  @Test
  void whatIsQuotedIsCutShort() {
    String x = "x".repeat(400);
    List<PackProblem> problems =
        problems(
            TestPack.named(x, x, "library: " + x, "switchedOff: {code: " + x + ", reason: x}")
                .with(
                    "tables/cells.csv",
                    HEADINGS
                        + (x + ",warn,< 1,,x,x\n")
                        + ("TP-001," + x + ",< 1,,x,x\n")
                        + ("TP-002,warn," + "1".repeat(400) + ",,x,x\n")
                        + ("TP-003,warn,has " + x + ",,x,x\n")
                        + ("TP-004,warn,," + x + ",x,x\n")
                        + ("TP-005,warn,< 1,,{" + x + "},x\n"))
                .with(
                    "tables/gates.csv",
                    "code,severity,entering,fact,required,message_en,message_he\n"
                        + ("TP-006,warn," + x + ",place.kind,CITY,x,x\n")
                        + ("TP-007,warn,LAUNCH," + x + ",CITY,x,x\n")
                        + ("TP-008,warn,LAUNCH,agenda.agreedOn," + x + ",x,x\n")
                        + ("TP-009,warn,LAUNCH,agenda.agreedOn,within " + x + ",x,x\n"))
                .with(
                    "tables/parts.csv",
                    "code,severity,part,organizations\nTP-010,warn," + x + ",1\n")
                .with("sentences/s.dslr", x + "\nrule \"" + x + "\" when " + x + "\nthen x end")
                .with("words_en.properties", x + "={" + x + "}\n")
                .with(
                    "scenarios/s.yaml",
                    """
                    scenarios:
                      - name: X
                        asOf: 2025-01-31
                        given: {file: X}
                        expect: {findings: {present: X}}
                    """
                        .replace("X", x)));
    assertThat(problems)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            problem ->
                assertThat(problem.toString())
                    .doesNotContain("x".repeat(61))
                    .doesNotContain("1".repeat(61)));
  }
}
