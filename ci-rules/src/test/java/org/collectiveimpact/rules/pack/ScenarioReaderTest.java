package org.collectiveimpact.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.Change;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.rules.pack.Scenario.Expectation;
import org.collectiveimpact.rules.pack.Scenario.ExpectedFinding;
import org.collectiveimpact.rules.pack.Scenario.Given;
import org.collectiveimpact.rules.pack.Scenario.PlacedChange;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

  private final PackProblems problems = new PackProblems();
  private final List<PackFile> files = new ArrayList<>();

  private void file(String name, String text) {
    files.add(new PackFile(name, text.getBytes(UTF_8)));
  }

  private List<Scenario> read(String text) {
    file("scenarios/a.yaml", text);
    return ScenarioReader.read(files, problems);
  }

  private String problems() {
    StringBuilder text = new StringBuilder();
    problems.inOrder().forEach(problem -> text.append(problem).append('\n'));
    return text.toString();
  }

  private static PackPlace place(int line, int column, int end) {
    return PackPlace.of("scenarios/a.yaml", line, column, end);
  }

  @Test
  void aScenarioSaysEverything() {
    assertThat(
            read(
                """
                scenarios:
                  - name: a county without money
                    asOf: 2020-06-30
                    given:
                      example: county
                      changes:
                        funding.sponsor: no
                        partners[+]: {id: city}
                    expect:
                      stage: launch
                      verdict: BLOCKED
                      blockers: [ORC-001, ORC-002]
                      findings:
                        present:
                          - ORC-001
                          - {code: ORC-002, severity: WARN, subject: funding}
                        absent: ORC-003
                      classifications:
                        - {title: Write the agenda, kind: CONTENT, component: COMMON_AGENDA}
                        - {task: t-1, kind: PROCESS}
                """))
        .containsExactly(
            new Scenario(
                "a county without money",
                place(2, 5, 0),
                LocalDate.of(2020, 6, 30),
                Optional.of(
                    new Given.Example(
                        "county",
                        place(5, 16, 22),
                        List.of(
                            new PlacedChange(
                                new Change("funding.sponsor", "\"no\""), place(7, 26, 28)),
                            new PlacedChange(
                                new Change("partners[+]", "{\"id\":\"city\"}"),
                                place(8, 22, 32))))),
                List.of(
                    new Expectation.Stage(place(10, 14, 20), LifecycleStage.LAUNCH),
                    new Expectation.Verdict(place(11, 16, 23), TransitionVerdict.BLOCKED),
                    new Expectation.Blockers(place(12, 17, 35), Set.of("ORC-001", "ORC-002")),
                    new Expectation.Present(
                        place(15, 13, 20),
                        new ExpectedFinding("ORC-001", Optional.empty(), Optional.empty())),
                    new Expectation.Present(
                        place(16, 13, 62),
                        new ExpectedFinding(
                            "ORC-002", Optional.of(Severity.WARN), Optional.of("funding"))),
                    new Expectation.Absent(
                        place(17, 17, 24),
                        new ExpectedFinding("ORC-003", Optional.empty(), Optional.empty())),
                    new Expectation.TitleClassified(
                        place(19, 11, 77),
                        "Write the agenda",
                        TaskKind.CONTENT,
                        Optional.of(Component.COMMON_AGENDA)),
                    new Expectation.TaskClassified(
                        place(20, 11, 37), TaskId.of("t-1"), TaskKind.PROCESS, Optional.empty()))));
    assertThat(problems()).isEmpty();
  }

  @Test
  void anInitiativeStandsInAFileOrInTheScenario() {
    file("initiatives/county.yaml", "{id: county, name: County, outline: {provisional: no}}");
    List<Scenario> scenarios =
        read(
            """
            scenarios:
              - name: by file
                asOf: 2020-06-30
                given: {file: initiatives/county.yaml, changes: {outline.provisional: yes}}
                expect: {blockers: []}
              - name: inline
                asOf: 2020-06-30
                given: {initiative: {id: county, name: County}}
                expect: {stage: LAUNCH}
            """);
    assertThat(problems()).isEmpty();
    assertThat(scenarios)
        .extracting(Scenario::given)
        .containsExactly(
            Optional.of(
                new Given.Recorded(
                    initiative(
                        "{id: county, name: County, outline: {provisional: [no, {value: yes, date:"
                            + " 2020-06-30}]}}"))),
            Optional.of(new Given.Recorded(initiative("{id: county, name: County}"))));
    assertThat(scenarios.get(0).expectations())
        .containsExactly(new Expectation.Blockers(place(5, 24, 26), Set.of()));
  }

  private static Initiative initiative(String text) {
    return InitiativeFiles.parse(text, "x.yaml");
  }

  @Test
  void titlesAreClassifiedWithoutAnInitiative() {
    assertThat(
            read(
                """
                scenarios:
                  name: our words
                  asOf: 2020-06-30
                  expect: {classifications: {title: Feed children, kind: PROCESS}}
                """))
        .hasSize(1);
    assertThat(problems()).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsShownAtOnce() {
    file("initiatives/county.yaml", "{id: county, name: County, outlin: {}}");
    assertThat(
            read(
                """
                scenarios:
                  - name: one
                    asOf: 2020-06-30
                    given: {file: initiatives/county.yml}
                    expect: {stage: LAUNCH}
                  - name: one
                    asOf: 2020-06-30
                    given: {file: initiatives/county.yaml, example: county}
                    expect: {}
                  - name: two
                    asOf: 2020-06-30
                    expect: {verdict: BLOCKED}
                  - name: three
                    asOf: 2020-06-30
                    given: {file: initiatives/county.yaml}
                    expect: {classifications: [{kind: CONTENT}, {task: a b, kind: CONTENT}]}
                  - name: four
                    asOf: 2020-06-30
                    given:
                      initiative: {id: x, name: X}
                      changes:
                        outlin.provisional: yes
                        outline.provisional: perhaps
                    expect: {verdict: BLOCKED}
                """))
        .isEmpty();
    assertThat(problems())
        .isEqualTo(
            """
            initiatives/county.yaml:1:28: error: outlin: unknown property 'outlin'; expected one of: \
            outline, origin, funding, publications, communication, sources and 49 more [format]
              Maybe you meant 'outline'.
            scenarios/a.yaml:4:19: error: scenarios[0].given.file: the pack has no file \
            'initiatives/county.yml' [bad-scenario]
              Maybe you meant 'initiatives/county.yaml'.
            scenarios/a.yaml:6:11: error: scenarios[1].name: another scenario has this name: \
            scenarios/a.yaml:2 [bad-scenario]
            scenarios/a.yaml:8:12: error: scenarios[1].given: expected one of: example, file, \
            initiative [bad-scenario]
            scenarios/a.yaml:9:13: error: scenarios[1].expect: nothing is expected; expected \
            stage, verdict, blockers, findings or classifications [bad-scenario]
            scenarios/a.yaml:10:5: error: scenarios[2]: expected an initiative under 'given' \
            [bad-scenario]
            scenarios/a.yaml:16:32: error: scenarios[3].expect.classifications[0]: expected one \
            of: task, title [bad-scenario]
            scenarios/a.yaml:16:56: error: scenarios[3].expect.classifications[1].task: 'a b' is \
            not an identifier: expected 1 to 80 letters, digits, dots, underscores or hyphens, \
            starting with a letter or a digit [bad-scenario]
            scenarios/a.yaml:22:29: error: scenarios[4].given.changes.outlin.provisional: unknown \
            property 'outlin'; expected one of: outline, origin, funding, publications, \
            communication, sources and 49 more [bad-scenario]
              Maybe you meant 'outline'.
            scenarios/a.yaml:23:30: error: scenarios[4].given.changes.outline.provisional: unknown \
            word 'perhaps'; expected one of: YES, IN_PROGRESS, NO, UNKNOWN [bad-scenario]
            """);
  }

  @Test
  void aWordThatNobodyKnowsIsShownWhereItStands() {
    read(
        """
        scenarios:
          - name: one
            asof: 2020-06-30
            given: {initiative: {id: x, nam: X}}
            expect: {verdict: STOPPED, findings: {presnt: [A-1]}}
        """);
    assertThat(problems())
        .isEqualTo(
            """
            scenarios/a.yaml:2:5: error: scenarios[0]: missing property 'asOf'; expected a date as \
            YYYY-MM-DD [format]
            scenarios/a.yaml:3:5: error: scenarios[0].asof: unknown property 'asof'; expected one \
            of: name, asOf, given, expect [format]
              Maybe you meant 'asOf'.
            scenarios/a.yaml:4:25: error: scenarios[0].given.initiative: missing property 'name'; \
            expected text [format]
            scenarios/a.yaml:4:33: error: scenarios[0].given.initiative.nam: unknown property \
            'nam'; expected one of: name, sharedAim, champions, scale, place, ideas and 49 more \
            [format]
              Maybe you meant 'name'.
            scenarios/a.yaml:5:23: error: scenarios[0].expect.verdict: unknown word 'STOPPED'; \
            expected one of: ALLOWED, ALLOWED_WITH_WARNINGS, BLOCKED, NONE [format]
            scenarios/a.yaml:5:43: error: scenarios[0].expect.findings.presnt: unknown property \
            'presnt'; expected one of: present, absent [format]
              Maybe you meant 'present'.
            """);
  }

  @Test
  void aCodeThatNoRuleHasIsShown() {
    List<Scenario> scenarios =
        read(
            """
            scenarios:
              name: one
              asOf: 2020-06-30
              given: {initiative: {id: x, name: X}}
              expect:
                blockers: [ORC-01]
                findings: {present: [ORC-001, ORC-002], absent: XYZ}
            """);
    ScenarioReader.checkCodes(scenarios, List.of("ORC-001", "CI-T34-003"), problems);
    assertThat(problems())
        .isEqualTo(
            """
            scenarios/a.yaml:6:15: error: no rule has the code 'ORC-01' [unknown-rule]
              Maybe you meant 'ORC-001'.
            scenarios/a.yaml:7:35: error: no rule has the code 'ORC-002' [unknown-rule]
              Maybe you meant 'ORC-001'.
            scenarios/a.yaml:7:53: error: no rule has the code 'XYZ' [unknown-rule]
            """);
  }

  @Test
  void aFileWithoutScenariosIsAWarning() {
    assertThat(read("scenarios: []")).isEmpty();
    assertThat(problems())
        .isEqualTo(
            "scenarios/a.yaml:1:1: warning: there are no scenarios in this file [bad-scenario]\n");
  }
}
