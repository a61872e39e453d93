package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.pack.TableFixtures.csv;
import static org.collectiveimpact.rules.pack.TableFixtures.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in rules in DRL that say something of single facts, as tables and sentences do. */
class DrlAnalysisTest {

  private static final String REPORT = "report.finding(\"CODE\", \"funding.coverageMonths\");";

  private static PackContext context(TrustLevel trust) {
    return new PackContext(
        new Manifest(
            "orchard", "1.0", "ORC-", Map.of(), trust, Optional.empty(), Map.of(), Map.of()),
        "org.collectiveimpact.packs.p1",
        trust,
        Vocabulary.standard(),
        new PackProblems());
  }

  private static String found(TrustLevel trust, PackFile... files) {
    PackContext context = context(trust);
    List<PackUnit> units =
        Stream.of(files)
            .map(
                file ->
                    file.name().endsWith(".drl")
                        ? DrlReader.read(file, context)
                        : TableReader.read(file, context))
            .toList();
    if (trust == TrustLevel.RESTRICTED && !context.problems().hasErrors()) {
      units.forEach(unit -> LanguageLevels.assertRead(unit.drl()));
    }
    Map<String, String> words = new HashMap<>();
    units.forEach(unit -> unit.rules().forEach(rule -> words.put(rule.code(), "x")));
    PackAnalysis.check(units, Map.of("en", words, "he", words), context);
    return TableFixtures.problems(context);
  }

  private static String rule(String code, String severity, String conditions, String report) {
    return "rule \"%s\" @severity(\"%s\")\n  when %s\n  then %s end\n"
        .formatted(code, severity, conditions, report.replace("CODE", code));
  }

  private static PackFile drl(String... rules) {
    return file("rules/d.drl", String.join("", rules));
  }

  private static String ofOne(String conditions) {
    return found(TrustLevel.RESTRICTED, drl(rule("ORC-001", "WARN", conditions, REPORT)));
  }

  @Test
  void conditionsThatExcludeEachOtherAreNamedWithTheirPlaces() {
    assertThat(ofOne("Situation(funding.coverageMonths < 3, funding.coverageMonths > 5)"))
        .isEqualTo(
            "rules/d.drl:2:46: error: 'funding.coverageMonths > 5' never holds together with"
                + " 'funding.coverageMonths < 3'; the rule ORC-001 can never report [unreachable]");
    assertThat(ofOne("Situation(funding.coverageMonths < 3 && funding.coverageMonths > 5)"))
        .isEqualTo(
            "rules/d.drl:2:18: error: 'funding.coverageMonths < 3 && funding.coverageMonths > 5'"
                + " never holds; the rule ORC-001 can never report [unreachable]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          funding.coverageMonths == 3 | funding.coverageMonths in (4, 5)
          funding.coverageMonths == null | funding.coverageMonths < 4
          partnership.partners == 0 | partnership.partners >= 1
          partnership.partners < 0 | history.closed
          agenda.agreedOn <= LocalDate.parse("2024-01-31") | agenda.agreedOn > LocalDate.parse("2024-01-31")
          agenda.agreedOn >= LocalDate.of(2024, 2, 1) | agenda.agreedOn < LocalDate.of(2024, 2, 1)
          launch.held == Answer.YES | launch.held in (Answer.NO, Answer.IN_PROGRESS)
          launch.held == Answer.YES | launch.held == Answer.UNKNOWN
          history.closed | !history.closed
          history.closed == true | history.closed == false
          place.kind == PlaceKind.CITY | place.kind != PlaceKind.CITY
          place.kind == PlaceKind.CITY | place.kind == null
          agenda.status < AgendaStatus.FINAL | agenda.status >= AgendaStatus.FINAL
          field.sectors contains Sector.PUBLIC | field.sectors not contains Sector.PUBLIC
          field.sectors contains Sector.PUBLIC | field.sectors.isEmpty()
          field.sectors contains Sector.PUBLIC | field.sectors.size() == 0
          field.sectors.size() > 2 | field.sectors.size() < 3
          standing(Precondition.SENSE_OF_URGENCY) == PreconditionStatus.MET | standing(Precondition.SENSE_OF_URGENCY) == PreconditionStatus.NOT_MET
          !(funding.coverageMonths >= 3) | funding.coverageMonths >= 3
          """)
  void whatCannotHoldTogetherIsFound(String one, String other) {
    assertThat(ofOne("Situation(" + one + ", " + other + ")")).contains("can never report");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          funding.coverageMonths != 3 | funding.coverageMonths == null
          !(funding.coverageMonths >= 3) | funding.coverageMonths == null
          partnership.partners < 1 | partnership.partners == 0
          partnership.partners >= 0 | partnership.partners == 0
          field.sectors.size() < 1 | field.sectors.isEmpty()
          field.sectors not contains Sector.PUBLIC | field.sectors.isEmpty()
          launch.held != Answer.YES | launch.held == Answer.UNKNOWN
          agenda.agreedOn <= LocalDate.parse("2024-01-31") | agenda.agreedOn >= LocalDate.parse("2024-01-31")
          funding.coverageMonths < 3 | funding.remainingMonths > 5
          funding.coverageMonths < 3 || history.closed | funding.coverageMonths > 5
          funding.coverageMonths < funding.remainingMonths | funding.coverageMonths > 5
          """)
  void whatCanHoldTogetherIsLeftAlone(String one, String other) {
    assertThat(ofOne("Situation(" + one + ", " + other + ")")).doesNotContain("never");
  }

  @Test
  void aConditionThatSaysNothingIsNamedButAGuardIsNot() {
    assertThat(
            ofOne(
                "Situation(funding.coverageMonths != null, funding.coverageMonths < 24,"
                    + " funding.coverageMonths < 36)"))
        .isEqualTo(
            "rules/d.drl:2:79: warning: 'funding.coverageMonths < 36' follows from"
                + " 'funding.coverageMonths != null' and 'funding.coverageMonths < 24'; the rule says"
                + " the same without it [implied]");
  }

  @Test
  void patternsThatNothingMatchesAreNamedWhereverTheyStand() {
    assertThat(ofOne("Situation(history.closed) exists TaskPart(name == \"a\", name == \"b\")"))
        .isEqualTo(
            "rules/d.drl:2:63: error: 'name == \"b\"' never holds together with 'name == \"a\"'; the"
                + " rule ORC-001 can never report [unreachable]");
    assertThat(ofOne("Situation(history.closed) not TaskPart(name == \"a\", name == \"b\")"))
        .isEqualTo(
            "rules/d.drl:2:60: warning: 'name == \"b\"' never holds together with 'name == \"a\"';"
                + " nothing matches this pattern of the rule ORC-001 [unreachable]");
    assertThat(ofOne("TaskPart(name == \"a\") or TaskPart(name == \"a\", name == \"b\")"))
        .contains("2:55: warning: 'name == \"b\"' never holds together");
    assertThat(ofOne("TaskPart(name == \"a\", $id : id) exists TaskPart(name == \"b\", id == $id)"))
        .isEmpty();
  }

  @Test
  void rulesInDrlThatSayTheSameAsARowAreFound() {
    PackFile rows =
        file(
            "tables/r.csv",
            """
            code,severity,entering,fact,required,place.kind
            ORC-001,block,LAUNCH,funding.coverageMonths,>= 24,CITY
            """);
    PackFile parts =
        csv("code,severity,part,organizations,history.closed", "ORC-002,warn,work group,< 3,no");
    PackFile same =
        drl(
            rule(
                "ORC-003",
                "BLOCK",
                "$p : Passage(to == LifecycleStage.LAUNCH, place.kind == PlaceKind.CITY,"
                    + " funding.coverageMonths == null || funding.coverageMonths < 24)",
                "report.requirement($p, \"CODE\", \"funding.coverageMonths\");"),
            rule(
                "ORC-004",
                "INFO",
                "Situation(!history.closed)"
                    + " $g : WorkGroupPart(organizations.size() < 3 && !organizations.isEmpty())",
                "report.part($g, \"CODE\", \"organizations\");"),
            rule(
                "ORC-005",
                "BLOCK",
                "$p : Passage(to == LifecycleStage.ORGANIZE_FOR_IMPACT, place.kind == PlaceKind.CITY,"
                    + " !(funding.coverageMonths >= 24))",
                "report.requirement($p, \"CODE\", \"funding.coverageMonths\");"));
    assertThat(found(TrustLevel.RESTRICTED, rows, parts, same))
        .isEqualTo(
            """
            rules/d.drl:1:1: warning: the rule ORC-003 is found in the same cases as ORC-001 (tables/r.csv:2:1), with the same severity [duplicate-rule]
            rules/d.drl:4:1: error: the rule ORC-004 is found in the same cases as ORC-002 (tables/t.csv:2:1) but is info, not warn [contradiction]
              Remove one of them, or let their conditions differ.""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TaskPart(name == \"a\") | WorkGroupPart(name == \"a\")",
        "exists TaskPart(name == \"a\") | not TaskPart(name == \"a\")",
        "TaskPart($x : workGroup) exists WorkGroupPart(id == $x) | TaskPart($x : owner) exists WorkGroupPart(id == $x)",
        "Passage(place.kind == PlaceKind.CITY) | Situation(place.kind == PlaceKind.CITY)",
        "Passage(to == LifecycleStage.LAUNCH) | Passage(to == LifecycleStage.INITIATE_ACTION)",
        "Situation(agenda.goals > measurement.indicators) | Situation(agenda.goals >= measurement.indicators)",
        "Situation(history.closed) TaskPart() | Situation(history.closed)",
        "Situation($n : agenda.goals) exists FunderPart(amount > $n)"
            + " | Situation($n : measurement.indicators) exists FunderPart(amount > $n)",
      })
  void rulesThatDifferInWhatIsNotReadAreNotAlike(String both) {
    String[] conditions = both.split(" \\| ", -1);
    assertThat(
            found(
                TrustLevel.RESTRICTED,
                drl(
                    rule("ORC-001", "WARN", conditions[0], REPORT),
                    rule("ORC-002", "WARN", conditions[1], REPORT))))
        .isEmpty();
  }

  @Test
  void trustedRulesThatSayMoreThanIsReadAreNotAlike() {
    String conditions = "Situation(history.closed, eval(System.nanoTime() > %d))";
    assertThat(
            found(
                TrustLevel.TRUSTED,
                drl(
                    rule("ORC-001", "WARN", conditions.formatted(1), REPORT),
                    rule("ORC-002", "INFO", conditions.formatted(2), REPORT),
                    rule("ORC-003", "WARN", "Situation(history.closed)", "if (x()) " + REPORT),
                    rule("ORC-004", "INFO", "Situation(history.closed)", REPORT))))
        .isEmpty();
    assertThat(
            found(
                TrustLevel.TRUSTED,
                drl(
                    rule("ORC-001", "WARN", "Situation(history.closed)", REPORT),
                    rule("ORC-002", "WARN", "Situation(history.closed == true)", REPORT))))
        .isEqualTo(
            "rules/d.drl:4:1: warning: the rule ORC-002 is found in the same cases as ORC-001"
                + " (rules/d.drl:1:1), with the same severity [duplicate-rule]");
  }
}
