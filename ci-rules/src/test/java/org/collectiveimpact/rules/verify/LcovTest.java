package org.collectiveimpact.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.rules.pack.PackPlace;
import org.junit.jupiter.api.Test;

class LcovTest {

  private static ConditionCoverage condition(PackPlace place, int held, int failed) {
    return new ConditionCoverage(place, "x", true, held, failed);
  }

  private static PackPlace place(String file, int line) {
    return PackPlace.of(file, line, 1, 2);
  }

  private static String lcov(RuleCoverage... rules) {
    return new Coverage("county", "1.0", 3, List.of(rules)).toLcov("packs/county/");
  }

  @Test
  void aRowIsOneLineWithItsConditionsAsBranches() {
    PackPlace row = place("tables/a.csv", 2);
    assertThat(
            lcov(
                new RuleCoverage(
                    "A-1",
                    "table",
                    row,
                    3,
                    1,
                    List.of(condition(row, 2, 1), condition(row, 3, 0)),
                    Optional.empty()),
                new RuleCoverage(
                    "A-2",
                    "table",
                    place("tables/a.csv", 3),
                    0,
                    0,
                    List.of(condition(place("tables/a.csv", 3), 0, 0)),
                    Optional.empty())))
        .isEqualTo(
            """
            TN:county
            SF:packs/county/tables/a.csv
            FN:2,A-1
            FN:3,A-2
            FNDA:1,A-1
            FNDA:0,A-2
            FNF:2
            FNH:1
            BRDA:2,0,0,2
            BRDA:2,0,1,1
            BRDA:2,1,0,3
            BRDA:2,1,1,0
            BRDA:3,2,0,-
            BRDA:3,2,1,-
            BRF:6
            BRH:3
            DA:2,1
            DA:3,0
            LF:2
            LH:1
            end_of_record
            """);
  }

  @Test
  void aSentenceHasALineForEachCondition() {
    assertThat(
            lcov(
                new RuleCoverage(
                    "A-1",
                    "sentence",
                    place("sentences/a.dslr", 1),
                    2,
                    0,
                    List.of(
                        condition(place("sentences/a.dslr", 3), 2, 0),
                        condition(place("sentences/a.dslr", 4), 0, 2)),
                    Optional.empty())))
        .isEqualTo(
            """
            TN:county
            SF:packs/county/sentences/a.dslr
            FN:1,A-1
            FNDA:0,A-1
            FNF:1
            FNH:0
            BRDA:3,0,0,2
            BRDA:3,0,1,0
            BRDA:4,1,0,0
            BRDA:4,1,1,2
            BRF:4
            BRH:2
            DA:1,0
            DA:3,2
            DA:4,0
            LF:3
            LH:1
            end_of_record
            """);
  }

  @Test
  void aSheetIsAFileAndARowIsALine() {
    PackPlace cell = PackPlace.ofCell("tables/a.xlsx", "Rules", 4, 2);
    assertThat(
            lcov(
                new RuleCoverage(
                    "A-1", "table", cell, 1, 1, List.of(condition(cell, 1, 0)), Optional.empty())))
        .isEqualTo(
            """
            TN:county
            SF:packs/county/tables/a.xlsx#Rules
            FN:5,A-1
            FNDA:1,A-1
            FNF:1
            FNH:1
            BRDA:5,0,0,1
            BRDA:5,0,1,0
            BRF:2
            BRH:1
            DA:5,1
            LF:1
            LH:1
            end_of_record
            """);
  }

  @Test
  void ofWhatCannotBeToldApartOnlyTheRuleIsCounted() {
    PackPlace rule = place("rules/a.drl", 1);
    Coverage coverage =
        new Coverage(
            "county",
            "1.0",
            1,
            List.of(
                new RuleCoverage(
                    "A-1",
                    "drl",
                    rule,
                    1,
                    1,
                    List.of(new ConditionCoverage(place("rules/a.drl", 3), "x", false, 0, 0)),
                    Optional.of("there is something that cannot be divided"))));
    assertThat(coverage.isComplete()).isTrue();
    assertThat(coverage.text())
        .isEqualTo(
            """
            county 1.0, 1 scenarios
            1 of 1 rules fired
            0 of 0 outcomes of conditions were seen
            rules/a.drl:1:1: A-1: only whether it fires is known, for there is something that \
            cannot be divided
            """);
    assertThat(coverage.toLcov(""))
        .isEqualTo(
            """
            TN:county
            SF:rules/a.drl
            FN:1,A-1
            FNDA:1,A-1
            FNF:1
            FNH:1
            BRF:0
            BRH:0
            DA:1,1
            LF:1
            LH:1
            end_of_record
            """);
  }
}
