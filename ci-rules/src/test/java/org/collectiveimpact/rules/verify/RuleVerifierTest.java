package org.collectiveimpact.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.pack.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleVerifierTest {

  private static final String MANIFEST =
      """
      id: county-health
      version: 1.0
      prefix: CTY-
      titles: {en: County health, he: בריאות במחוז}
      """;

  private static final String REQUIREMENTS =
      """
      code,severity,entering,fact,required,message_en,message_he,missing_en,missing_he,remedy_en,remedy_he,sources
      CTY-001,block,READINESS_ASSESSMENT,funding.coverageMonths,>= 36,Money: {value}.,כסף: {value}.,No money.,אין כסף.,Find money.,מצאו כסף.,Policy 4.2
      CTY-003,block,IMPLEMENT_AND_SUSTAIN,funding.coverageMonths,>= 60,Money: {value}.,כסף: {value}.,No money.,אין כסף.,Find money.,מצאו כסף.,Policy 4.3
      """;

  private static final String FINDINGS =
      """
      code,severity,funding.coverageMonths,champions recorded,message_en,message_he,missing_en,missing_he,remedy_en,remedy_he,sources
      CTY-002,warn,< 12,>= 2,"Champions, but no money.",מובילים בלי כסף.,Not known.,לא ידוע.,Ask them.,שאלו אותם.,Policy 5
      """;

  private static final Initiative COUNTY =
      InitiativeFiles.parse("{id: county, name: County, champions: [{name: Dana}]}", "county.yaml");

  @TempDir Path folder;

  private RulePack pack(String scenarios) throws IOException {
    write("pack.yaml", MANIFEST);
    write("tables/requirements.csv", REQUIREMENTS);
    write("tables/findings.csv", FINDINGS);
    write("scenarios/county.yaml", scenarios);
    return RulePacks.load(folder);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Optional<Initiative> example(String name) {
    return Optional.of(COUNTY).filter(county -> county.id().toString().equals(name));
  }

  @Test
  void whatCameOutAsExpectedPassed() throws IOException {
    Verification verification =
        RuleVerifier.of(
                pack(
                    """
                    scenarios:
                      - name: a county without money
                        asOf: 2020-06-30
                        given: {example: county}
                        expect:
                          stage: DECISION_TO_ACT
                          verdict: BLOCKED
                          findings:
                            present: {code: CTY-001, severity: BLOCK, subject: funding}
                            absent: [CTY-002, {code: CTY-001, severity: WARN}]
                          classifications:
                            - {title: Write the common agenda, kind: CONTENT}
                    """))
            .examples(RuleVerifierTest::example)
            .verify();
    assertThat(verification.text())
        .isEqualTo("passed  a county without money\n1 of 1 scenarios passed\n");
    assertThat(verification.passed()).isTrue();
  }

  @Test
  void whatCameOutOtherwiseIsShownWithFactsAndConditions() throws IOException {
    Verification verification =
        RuleVerifier.of(
                pack(
                    """
                    scenarios:
                      - name: everything is wrong
                        asOf: 2020-06-30
                        given:
                          example: county
                          changes:
                            description: A county.
                        expect:
                          stage: LAUNCH
                          verdict: ALLOWED
                          blockers: []
                          findings:
                            present:
                              - CTY-002
                              - CTY-003
                              - {code: CTY-001, severity: WARN}
                            absent: [CTY-001]
                          classifications:
                            - {title: Write the common agenda, kind: PROCESS}
                            - {task: t-1, kind: CONTENT}
                    """))
            .examples(RuleVerifierTest::example)
            .verify();
    assertThat(verification.passed()).isFalse();
    assertThat(verification.text())
        .isEqualTo(
            """
            FAILED  everything is wrong
              scenarios/county.yaml:9:14: expected stage LAUNCH, found stage DECISION_TO_ACT
              scenarios/county.yaml:10:16: expected verdict ALLOWED, found verdict BLOCKED by \
            CI-T00-001, CI-T00-002, CI-T12-001, CI-T12-002, CTY-001
              scenarios/county.yaml:11:17: expected blockers none, found blockers CI-T00-001, \
            CI-T00-002, CI-T12-001, CI-T12-002, CTY-001
              scenarios/county.yaml:14:13: expected the finding CTY-002, found none
                does not hold  funding.coverageMonths < 12 (tables/findings.csv:2:14)
                does not hold  champions recorded >= 2 (tables/findings.csv:2:19)
                funding.coverageMonths = not recorded
                leadership.champions = 1
              scenarios/county.yaml:15:13: expected the finding CTY-003, found none; entering \
            IMPLEMENT_AND_SUSTAIN is neither behind nor next
                funding.coverageMonths = not recorded
              scenarios/county.yaml:16:13: expected the finding CTY-001 (WARN), found CTY-001 \
            (BLOCK) about funding
              scenarios/county.yaml:17:18: expected no finding CTY-001, found CTY-001 (BLOCK) about \
            funding: No money.
                funding.coverageMonths = not recorded
              scenarios/county.yaml:19:11: expected the task 'Write the common agenda' to be \
            PROCESS, found CONTENT for COMMON_AGENDA because of CI-TSK-012: "Write the common \
            agenda" (0-23) phrase COMMON_AGENDA
              scenarios/county.yaml:20:11: expected the task t-1, found no such task
            0 of 1 scenarios passed
            """);
  }

  @Test
  void aScenarioThatCannotRunSaysWhy() throws IOException {
    Verification verification =
        RuleVerifier.of(
                pack(
                    """
                    scenarios:
                      - name: nowhere
                        asOf: 2020-06-30
                        given: {example: country}
                        expect: {verdict: BLOCKED}
                      - name: changed
                        asOf: 2020-06-30
                        given: {example: county, changes: {champions.stance: IMPOSES}}
                        expect: {verdict: BLOCKED}
                    """))
            .examples(RuleVerifierTest::example)
            .verify();
    assertThat(verification.text())
        .isEqualTo(
            """
            FAILED  nowhere
              scenarios/county.yaml:4:22: expected an example initiative, found none called \
            'country'
            FAILED  changed
              scenarios/county.yaml:8:58: expected the change champions.stance: "IMPOSES", found \
            that it does not fit: found 'champions'; expected champions[*]
            0 of 2 scenarios passed
            """);
  }

  @Test
  void anEngineIsTestedLikeAPack() throws IOException {
    RulePack pack =
        pack(
            """
            scenarios:
              name: a county without money
              asOf: 2020-06-30
              given: {example: county}
              expect: {findings: {present: [CTY-001, CI-PRE-003]}}
            """);
    Verification verification =
        RuleVerifier.of(CollectiveImpact.standard())
            .scenarios(pack)
            .examples(RuleVerifierTest::example)
            .verify();
    assertThat(verification.coverage()).isEmpty();
    assertThat(verification.text())
        .isEqualTo(
            """
            FAILED  a county without money
              scenarios/county.yaml:5:33: expected the finding CTY-001, found none; no rule in use \
            has this code
              scenarios/county.yaml:5:42: expected the finding CI-PRE-003, found none
                urgency.level = not recorded
            0 of 1 scenarios passed
            """);
  }

  @Test
  void theCoverageSaysWhatNoScenarioShowed() throws IOException {
    Coverage coverage =
        RuleVerifier.of(
                pack(
                    """
                    scenarios:
                      - name: a county without money
                        asOf: 2020-06-30
                        given: {example: county}
                        expect: {findings: {present: CTY-001}}
                      - name: a county with champions
                        asOf: 2020-06-30
                        given: {example: county, changes: {"champions[+]": {name: Omer}}}
                        expect: {findings: {present: CTY-002}}
                    """))
            .examples(RuleVerifierTest::example)
            .verify()
            .coverage()
            .orElseThrow();
    assertThat(coverage.isComplete()).isFalse();
    assertThat(coverage.text())
        .isEqualTo(
            """
            county-health 1.0, 2 scenarios
            1 of 3 rules fired
            4 of 8 outcomes of conditions were seen
            tables/requirements.csv:2:59: CTY-001: 'funding.coverageMonths >= 36' never holds
            tables/findings.csv:2:1: CTY-002 never fires
            tables/findings.csv:2:14: CTY-002: 'funding.coverageMonths < 12' never holds
            tables/requirements.csv:3:1: CTY-003 never fires
            tables/requirements.csv:3:60: CTY-003: 'funding.coverageMonths >= 60' is never looked \
            at
            """);
  }
}
