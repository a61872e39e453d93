package org.collectiveimpact.rules.verify;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.pack.TestPack;
import org.collectiveimpact.rules.pack.TrustLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scenarios showed of rules in DRL, condition by condition. */
class DrlCoverageTest {

  private static final String GROUPS =
      """
      scenarios:
        - name: two groups
          asOf: 2020-06-30
          given:
            initiative:
              id: county
              name: County
              workGroups:
                - {id: water, name: Water, status: CLOSED}
                - {id: air, name: Air}
              tasks:
                - {id: t-1, title: Count fish, workGroup: water, status: OPEN}
                - {id: t-2, title: Count birds, workGroup: air, status: OPEN}
                - {id: t-3, title: Count frogs, status: DONE}
          expect: {stage: DECISION_TO_ACT}
      """;

  @TempDir Path folder;

  private Coverage coverage(TrustLevel trust, String drl) {
    Verification verification = verify(trust, drl, GROUPS);
    assertThat(verification.passed()).as(verification.text()).isTrue();
    return verification.coverage().orElseThrow();
  }

  private Verification verify(TrustLevel trust, String drl, String scenarios) {
    List<String> codes = drl.lines().filter(line -> line.startsWith("rule \"TP-")).toList();
    String words =
        codes.stream()
            .map(line -> line.substring(6, 12) + "=Look.\n")
            .distinct()
            .collect(joining());
    RulePack pack =
        TestPack.of("trust: " + trust)
            .with("rules/ours.drl", drl)
            .with("words_en.properties", words)
            .with("words_he.properties", words)
            .with("scenarios/ours.yaml", scenarios)
            .load(folder, trust);
    return RuleVerifier.of(pack).verify();
  }

  /** The conditions in one line each: where, what, how often it held and how often it did not. */
  private static String conditions(Coverage coverage) {
    return coverage.rules().stream()
        .flatMap(rule -> rule.conditions().stream())
        .map(it -> it.place() + " " + it.text() + " +" + it.held() + " -" + it.failed())
        .collect(joining("\n"));
  }

  @Test
  void eachConstraintAndEachOtherElementIsACondition() {
    Coverage coverage =
        coverage(
            TrustLevel.RESTRICTED,
            """
            rule "TP-001" @severity("INFO")
              when
                Situation(agenda.goals < 1,
                    observed < LifecycleStage.LAUNCH || history.closed)
                $task : TaskPart($group : workGroup, workGroup != null, status == TaskStatus.OPEN)
                exists WorkGroupPart(id == $group, status == WorkGroupStatus.CLOSED)
                not (FunderPart() or ChampionPart())
                (Passage(open) or Finding(subject == $group))
              then
                report.part($task, "TP-001", "workGroup");
            end
            """);
    assertThat(conditions(coverage))
        .isEqualTo(
            """
            rules/ours.drl:3:15 agenda.goals < 1 +4 -0
            rules/ours.drl:4:9 observed < LifecycleStage.LAUNCH || history.closed +4 -0
            rules/ours.drl:5:42 workGroup != null +3 -1
            rules/ours.drl:5:61 status == TaskStatus.OPEN +3 -0
            rules/ours.drl:6:5 exists WorkGroupPart(id == $group, status == WorkGroupStatus… +2 -1
            rules/ours.drl:7:5 not (FunderPart() or ChampionPart()) +2 -0
            rules/ours.drl:8:6 Passage(open) or Finding(subject == $group) +2 -0""");
    assertThat(coverage.rules().get(0).fired()).isEqualTo(2); // two passages are open
  }

  @Test
  void trustedRulesAreToldApartByTheEnginesParser() {
    Coverage coverage =
        coverage(
            TrustLevel.TRUSTED,
            """
            package ours
            import java.util.List
            import org.collectiveimpact.core.task.TaskStatus
            import org.collectiveimpact.rules.fact.*
            import org.collectiveimpact.rules.part.*
            global Report report
            rule "TP-001" @severity("INFO")
              when
                $task : TaskPart($group : workGroup, $state : status == TaskStatus.OPEN, // open "(
                    name matches ".*(fish|birds)", workGroup != null && workGroup.length() > 3)
                WorkGroupPart(id == $group) and $s : Situation()
                accumulate(TaskPart($id : id); $n : count($id); $n > 2)
                $ids : List(size > 5) from collect(TaskPart())
              then
                report.part($task, "TP-001", "workGroup");
            end
            """);
    assertThat(conditions(coverage))
        .isEqualTo(
            """
            rules/ours.drl:9:42 $state : status == TaskStatus.OPEN +3 -1
            rules/ours.drl:10:9 name matches ".*(fish|birds)" +3 -0
            rules/ours.drl:10:40 workGroup != null && workGroup.length() > 3 +2 -1
            rules/ours.drl:11:19 id == $group +1 -1
            rules/ours.drl:12:5 accumulate(TaskPart($id : id); $n : count($id); $n > 2) +1 -0
            rules/ours.drl:13:5 $ids : List(size > 5) from collect(TaskPart()) +0 -1""");
  }

  @Test
  void elementsThatMatchSeveralTimesFailOnlyWhereTheyNeverMatch() {
    Coverage coverage =
        coverage(
            TrustLevel.TRUSTED,
            """
            import org.collectiveimpact.rules.fact.*
            import org.collectiveimpact.rules.part.*
            global Report report
            rule "TP-001" @severity("INFO")
              when
                $group : WorkGroupPart()
                TaskPart(workGroup == $group.id, id == "t-1") or ChampionPart()
                eval($group.id().length() > 3)
                forall($t : TaskPart() TaskPart(this == $t, name != ""))
                String(this == "a") from $group.organizations()
              then
                report.part($group, "TP-001", "organizations");
            end
            """);
    assertThat(conditions(coverage))
        .isEqualTo(
            """
            rules/ours.drl:7:5 TaskPart(workGroup == $group.id, id == "t-1") or ChampionPar… +1 -1
            rules/ours.drl:8:5 eval($group.id().length() > 3) +1 -0
            rules/ours.drl:9:5 forall($t : TaskPart() TaskPart(this == $t, name != "")) +1 -0
            rules/ours.drl:10:5 String(this == "a") from $group.organizations() +0 -1""");
  }

  @Test
  void whatIsNotRecordedDoesNotHoldAsInATable() {
    Coverage coverage =
        coverage(
            TrustLevel.RESTRICTED,
            """
            rule "TP-001" @severity("INFO")
              when Situation(funding.coverageMonths < 24)
              then report.finding("TP-001", "funding.coverageMonths"); end
            rule "TP-002" @severity("INFO")
              when Situation(!(funding.coverageMonths < 24))
              then report.finding("TP-002", "funding.coverageMonths"); end
            """);
    assertThat(conditions(coverage))
        .isEqualTo(
            """
            rules/ours.drl:2:18 funding.coverageMonths < 24 +0 -1
            rules/ours.drl:5:18 !(funding.coverageMonths < 24) +1 -0""");
  }

  @Test
  void factsThatRulesInsertAndRulesThatExtendOthersAreSeen() {
    Coverage coverage =
        coverage(
            TrustLevel.TRUSTED,
            """
            import org.collectiveimpact.rules.fact.*
            import org.collectiveimpact.rules.part.*
            global Report report
            rule "TP-001" @severity("INFO")
              when WorkGroupPart($id : id, id != "air")
              then report.finding("TP-001", "activity.workGroups"); insert($id); end
            rule "TP-002" extends "TP-001" @severity("INFO")
              when $s : String(length > 3, length > 30)
              then report.finding("TP-002", "activity.workGroups"); end
            """);
    assertThat(conditions(coverage))
        .isEqualTo(
            """
            rules/ours.drl:5:32 id != "air" +1 -1
            rules/ours.drl:8:20 length > 3 +1 -0
            rules/ours.drl:8:32 length > 30 +0 -1""");
  }

  @Test
  void ofARuleThatCannotBeDividedOnlyFiringIsKnown() {
    Coverage coverage =
        coverage(
            TrustLevel.TRUSTED,
            """
            import org.collectiveimpact.rules.fact.*
            import org.collectiveimpact.rules.part.*
            global Report report
            rule "TP-001" @severity("INFO")
              when
                $group : WorkGroupPart(name == "Air") do[first]
                TaskPart(workGroup == $group.id)
              then
                report.finding("TP-001", "activity.workGroups");
              then[first]
            end
            rule "TP-002" @severity("INFO")
              when Situation(agenda.goals < 1)
              then report.finding("TP-002", "activity.workGroups"); end
            """);
    assertThat(coverage.text())
        .isEqualTo(
            """
            test-pack 1.0, 1 scenarios
            2 of 2 rules fired
            1 of 2 outcomes of conditions were seen
            rules/ours.drl:4:1: TP-001: only whether it fires is known, for its conditions cannot be \
            told apart
            rules/ours.drl:13:18: TP-002: 'agenda.goals < 1' always holds
            """);
    assertThat(coverage.toLcov(""))
        .isEqualTo(
            """
            TN:test-pack
            SF:rules/ours.drl
            FN:4,TP-001
            FN:12,TP-002
            FNDA:1,TP-001
            FNDA:1,TP-002
            FNF:2
            FNH:2
            BRDA:13,0,0,1
            BRDA:13,0,1,0
            BRF:2
            BRH:1
            DA:4,1
            DA:12,1
            DA:13,1
            LF:3
            LH:3
            end_of_record
            """);
  }

  @Test
  void aFailingScenarioShowsHowFarTheRuleCame() {
    Verification verification =
        verify(
            TrustLevel.RESTRICTED,
            """
            rule "TP-001" @severity("INFO")
              when
                $task : TaskPart($group : workGroup, status == TaskStatus.OPEN, name == "Count birds")
                exists WorkGroupPart(id == $group, status == WorkGroupStatus.CLOSED)
                Situation(history.closed)
              then
                report.part($task, "TP-001", "workGroup");
            end
            """,
            GROUPS.replace("stage: DECISION_TO_ACT", "findings: {present: [TP-001]}"));
    assertThat(verification.text())
        .isEqualTo(
            """
            FAILED  two groups
              scenarios/ours.yaml:15:35: expected the finding TP-001, found none
                holds          status == TaskStatus.OPEN (rules/ours.drl:3:42)
                holds          name == "Count birds" (rules/ours.drl:3:69)
                does not hold  exists WorkGroupPart(id == $group, status == WorkGroupStatus… (rules/ours.drl:4:5)
            0 of 1 scenarios passed
            """);
  }

  @Test
  void conditionsThatMatchTooOftenAreNotToldApartAndTheRuleStillFires() {
    String many =
        IntStream.range(0, 400)
            .mapToObj(i -> "{id: t-" + i + ", title: Count fish}")
            .collect(joining(", "));
    Verification verification =
        verify(
            TrustLevel.RESTRICTED,
            """
            rule "TP-001" @severity("INFO")
              when
                $task : TaskPart($id : id, name == "Count fish")
                not TaskPart(workGroup == $id)
              then
                report.part($task, "TP-001", "workGroup");
            end
            """,
            """
            scenarios:
              - name: many tasks
                asOf: 2020-06-30
                given: {initiative: {id: county, name: County, tasks: [MANY]}}
                expect: {findings: {present: [TP-001]}}
            """
                .replace("MANY", many));
    assertThat(verification.passed()).isTrue();
    assertThat(verification.coverage().orElseThrow().text())
        .isEqualTo(
            """
            test-pack 1.0, 1 scenarios
            1 of 1 rules fired
            0 of 0 outcomes of conditions were seen
            rules/ours.drl:1:1: TP-001: only whether it fires is known, for it would look at 400 x \
            400 combinations of facts; expected 100000 or fewer
            """);
  }
}
