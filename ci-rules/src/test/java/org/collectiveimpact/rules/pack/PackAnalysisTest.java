package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.pack.TableFixtures.context;
import static org.collectiveimpact.rules.pack.TableFixtures.csv;
import static org.collectiveimpact.rules.pack.TableFixtures.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.core.diagnosis.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackAnalysisTest {

  /** What is found in a table; all of its rules have words. */
  private static String found(String... lines) {
    return found(List.of(csv(lines)), true);
  }

  private static String found(List<PackFile> files, boolean worded) {
    PackContext context = context();
    List<PackUnit> units = new ArrayList<>();
    Map<String, Map<String, String>> words = new HashMap<>();
    for (PackFile file : files) {
      PackUnit unit =
          file.extension().equals("csv")
              ? TableReader.read(file, context)
              : SentenceReader.read(file, context);
      units.add(unit);
      for (String language : List.of("en", "he")) {
        Map<String, String> texts = words.computeIfAbsent(language, key -> new HashMap<>());
        texts.putAll(unit.words().getOrDefault(language, Map.of()));
        if (worded) {
          unit.rules().forEach(rule -> texts.put(rule.code(), "x"));
        }
      }
    }
    assertThat(TableFixtures.problems(context)).isEmpty();
    PackAnalysis.check(units, words, context);
    return TableFixtures.problems(context);
  }

  @Test
  void aTableThatTellsItsCasesApartHasNoProblem() {
    assertThat(
            found(
                "code,severity,funding.coverageMonths",
                "ORC-001,block,< 12",
                "ORC-002,warn,12..23",
                "ORC-003,info,>= 24"))
        .isEmpty();
  }

  @Test
  void codesAreTheirOwn() {
    assertThat(
            found(
                "code,severity,funding.coverageMonths",
                "CI-T56-001,block,< 12",
                "ABC-1,warn,12..23",
                "ORC-001,warn,24..35",
                "ORC-001,info,>= 36"))
        .isEqualTo(
            """
            tables/t.csv:2:1: error: the code 'CI-T56-001' is reserved for the built-in rules; expected one that begins with 'ORC-' [reserved-code]
            tables/t.csv:3:1: error: the code is 'ABC-1'; expected one that begins with 'ORC-' [wrong-prefix]
            tables/t.csv:5:1: error: the code 'ORC-001' is taken by the rule in tables/t.csv:4:1; expected a code of its own [duplicate-code]""");
  }

  @Test
  void messagesAreThereInBothLanguages() {
    PackFile table =
        csv(
            "code,severity,funding.coverageMonths,message_en,missing_he,remedy_he",
            "ORC-001,block,< 12,Short.,,",
            "ORC-002,warn,12..23,,חסר.,לתקן.",
            "ORC-003,info,>= 24,,,");
    PackFile sentences =
        file("sentences/s.dslr", "rule \"ORC-004\"\nwhen\nthe launch was held\nthen\nwarn\nend");
    assertThat(found(List.of(table, sentences), false))
        .isEqualTo(
            """
            sentences/s.dslr:1:7: error: the rule ORC-004 has no message; expected one in English and in Hebrew [missing-words]
              Write 'ORC-004=...' in words_en.properties and in words_he.properties.
            tables/t.csv:2:1: warning: the message of ORC-001 is not there in Hebrew [missing-words]
            tables/t.csv:3:1: warning: the message of ORC-002 is not there in English [missing-words]
            tables/t.csv:3:1: warning: the remedy of ORC-002 is not there in English [missing-words]
            tables/t.csv:4:1: error: the rule ORC-003 has no message; expected one in English and in Hebrew [missing-words]
              Write it in the columns message_en and message_he.""");
  }

  private static String ofSentences(String... conditions) {
    String text = "rule \"ORC-001\"\nwhen\n" + String.join("\n", conditions) + "\nthen\nwarn\nend";
    return found(List.of(file("s.dslr", text)), true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          funding.coverageMonths < 3 | funding.coverageMonths > 5
          funding.coverageMonths is 3 | funding.coverageMonths is 4
          funding.coverageMonths > 3 | funding.coverageMonths < 4
          funding.coverageMonths not recorded | funding.coverageMonths < 4
          agenda.agreedOn before 2024-01-31 | agenda.agreedOn after 2024-01-30
          agenda.agreedOn older than 12 months | agenda.agreedOn within 12 months
          launch.held yes | launch.held no
          launch.held yes | launch.held not yes
          place.kind CITY | place.kind not CITY
          agenda.status < PRELIMINARY | agenda.status >= FINAL
          partnership.sectors has PUBLIC | partnership.sectors lacks PUBLIC
          partnership.sectors has PUBLIC, BUSINESS | partnership.sectors < 2
          partnership.sectors < 1 | partnership.sectors recorded
          """)
  void conditionsThatExcludeEachOtherMakeARuleUnreachable(String one, String other) {
    assertThat(ofSentences(one, other))
        .contains("; the rule ORC-001 can never report [unreachable]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          funding.coverageMonths >= 3 | funding.coverageMonths <= 3
          agenda.agreedOn before 2024-01-31 | agenda.agreedOn after 2024-01-29
          agenda.agreedOn before 2024-01-31 | agenda.agreedOn within 12 months
          partnership.sectors has PUBLIC | partnership.sectors < 2
          partnership.sectors has PUBLIC | partnership.sectors lacks BUSINESS
          funding.coverageMonths < 3 | funding.remainingMonths > 5
          """)
  void conditionsThatCanHoldTogetherAreLeftAlone(String one, String other) {
    assertThat(ofSentences(one, other)).isEmpty();
  }

  @Test
  void theConditionThatLeavesNothingIsNamed() {
    assertThat(
            ofSentences(
                "the launch was held",
                "the funding covers fewer than 12 months",
                "funding.coverageMonths > 5",
                "the funding covers at least 24 months"))
        .isEqualTo(
            "s.dslr:6:1: error: 'the funding covers at least 24 months' never holds together with"
                + " 'the funding covers fewer than 12 months' and 'funding.coverageMonths > 5';"
                + " the rule ORC-001 can never report [unreachable]");
  }

  @Test
  void aConditionThatNeverHoldsIsNamed() {
    assertThat(ofSentences("activity.workGroups is 0"))
        .isEqualTo(
            """
            s.dslr:3:1: error: 'activity.workGroups is 0' never holds; the rule ORC-001 can never report [unreachable]
              A count of 0 is a fact that is not recorded.""");
    assertThat(ofSentences("funding.coverageMonths 5..3"))
        .isEqualTo(
            "s.dslr:3:1: error: 'funding.coverageMonths 5..3' never holds; the rule ORC-001 can"
                + " never report [unreachable]");
  }

  @Test
  void whatIsRequiredAndHoldsAnywayIsNamed() {
    assertThat(
            ofSentences(
                "it is required that the funding covers at least 12 months",
                "the funding covers at least 24 months"))
        .isEqualTo(
            "s.dslr:3:1: error: 'it is required that the funding covers at least 12 months' always"
                + " holds where 'the funding covers at least 24 months'; the rule ORC-001 can never"
                + " report [unreachable]");
  }

  @Test
  void aRuleThatRequiresSeveralThingsReportsWhereAnyOfThemDoesNotHold() {
    PackFile sentences =
        file(
            "z.dslr",
            """
            rule "ORC-001" when
              it is required that funding.coverageMonths is at least 12
              it is required that funding.coverageMonths is at most 60
            then warn
            end
            rule "ORC-002" when
              funding.coverageMonths is not recorded
            then warn
            end
            """);
    assertThat(found(List.of(sentences), true)).isEmpty();
  }

  @Test
  void aConditionThatFollowsFromOthersIsNamed() {
    assertThat(
            ofSentences(
                "funding.coverageMonths is recorded",
                "funding.coverageMonths < 12",
                "history.closed is yes | no",
                "funding.coverageMonths < 24"))
        .isEqualTo(
            """
            s.dslr:3:1: warning: 'funding.coverageMonths is recorded' follows from 'funding.coverageMonths < 12'; the rule says the same without it [implied]
            s.dslr:5:1: warning: 'history.closed is yes | no' always holds; the rule says the same without it [implied]
            s.dslr:6:1: warning: 'funding.coverageMonths < 24' follows from 'funding.coverageMonths is recorded' and 'funding.coverageMonths < 12'; the rule says the same without it [implied]""");
  }

  @Test
  void rulesThatSayTheSameAreFoundAcrossForms() {
    PackFile table =
        csv(
            "code,severity,entering,fact,required,place.kind",
            "ORC-001,block,LAUNCH,funding.coverageMonths,>= 24,CITY",
            "ORC-002,block,INITIATE_ACTION,funding.coverageMonths,>= 24,CITY");
    PackFile sentences =
        file(
            "z.dslr",
            """
            rule "ORC-003" when
              the place is a city
              it is required that the funding covers at least 24 months
              the initiative is about to enter LAUNCH
            then block
            end
            rule "ORC-004" when
              the place is a city
              it is required that the funding covers at least 24 months
              the initiative is about to enter LAUNCH
            then warn
            end
            """);
    assertThat(found(List.of(table, sentences), true))
        .isEqualTo(
            """
            z.dslr:1:7: warning: the rule ORC-003 is found in the same cases as ORC-001 (tables/t.csv:2:1), with the same severity [duplicate-rule]
            z.dslr:7:7: error: the rule ORC-004 is found in the same cases as ORC-001 (tables/t.csv:2:1) but is warn, not block [contradiction]
              Remove one of them, or let their conditions differ.""");
  }

  private static PackUnit ofEngine(String code, Severity severity) {
    PackPlace place = PackPlace.of("rules/" + code + ".drl", 3, 1, 0);
    PackRule rule =
        new PackRule(
            code,
            PackRule.Form.DRL,
            place,
            severity,
            severity,
            Optional.empty(),
            Optional.empty(),
            List.of(PackCondition.unread(place, "launch.heldOn  > agenda.agreedOn")),
            List.of("launch.heldOn"),
            List.of());
    return new PackUnit(place.file(), List.of(rule), "", Map.of(), List.of());
  }

  @Test
  void whatOnlyTheEngineUnderstandsIsComparedByItsText() {
    PackContext context = context();
    Map<String, String> words = Map.of("ORC-001", "x", "ORC-002", "x", "ORC-003", "x");
    PackAnalysis.check(
        List.of(
            ofEngine("ORC-001", Severity.WARN),
            ofEngine("ORC-002", Severity.WARN),
            ofEngine("ORC-003", Severity.BLOCK)),
        Map.of("en", words, "he", words),
        context);
    assertThat(TableFixtures.problems(context))
        .isEqualTo(
            """
            rules/ORC-002.drl:3:1: warning: the rule ORC-002 is found in the same cases as ORC-001 (rules/ORC-001.drl:3:1), with the same severity [duplicate-rule]
            rules/ORC-003.drl:3:1: warning: the rule ORC-003 is found in the same cases as ORC-001 (rules/ORC-001.drl:3:1) but is block, not warn [contradiction]
              Remove one of them, or let their conditions differ.""");
  }

  @Test
  void requirementsThatNoValueMeetsAreNamed() {
    assertThat(
            found(
                "code,severity,entering,fact,required,place.kind",
                "ORC-001,block,LAUNCH,funding.coverageMonths,>= 24,",
                "ORC-002,block,LAUNCH,funding.coverageMonths,< 12,CITY",
                "ORC-003,block,INITIATE_ACTION,funding.coverageMonths,< 12,CITY"))
        .isEqualTo(
            "tables/t.csv:3:1: error: the rule ORC-002 requires 'funding.coverageMonths < 12', but"
                + " ORC-001 (tables/t.csv:2:1) requires 'funding.coverageMonths >= 24' in the same"
                + " cases; no value meets both [contradiction]");
  }

  @Test
  void rowsThatOverlapAreNamedWithWhatTheyShare() {
    assertThat(
            found(
                "code,severity,funding.coverageMonths,place.kind",
                "ORC-001,block,< 24,CITY | REGION",
                "ORC-002,warn,12..35,CITY",
                "ORC-003,info,>= 36,CITY"))
        .isEqualTo(
            """
            tables/t.csv:3:1: warning: the row overlaps with ORC-001 (tables/t.csv:2:1) where funding.coverageMonths is '12..23' and place.kind is 'CITY': one is block, the other warn [overlap]
              Narrow one of them, unless both are meant to be found.""");
  }

  @Test
  void aRowThatAnEarlierOneMasksIsNamed() {
    assertThat(
            found(
                "code,severity,funding.coverageMonths,launch.held",
                "ORC-001,warn,< 24,no",
                "ORC-002,warn,< 12,no",
                "ORC-003,warn,< 12,in progress"))
        .isEqualTo(
            "tables/t.csv:3:1: warning: the row says nothing new: wherever ORC-002 is found,"
                + " ORC-001 (tables/t.csv:2:1) is found as well [masked]");
  }

  @Test
  void aLooserRequirementIsMasked() {
    assertThat(
            found(
                "code,severity,entering,fact,required",
                "ORC-001,block,LAUNCH,funding.coverageMonths,>= 24",
                "ORC-002,block,LAUNCH,funding.coverageMonths,>= 12"))
        .isEqualTo(
            "tables/t.csv:3:1: warning: the row says nothing new: wherever ORC-002 is found,"
                + " ORC-001 (tables/t.csv:2:1) is found as well [masked]");
  }

  @Test
  void rowsAboutDifferentFactsDoNotOverlap() {
    assertThat(
            found(
                "code,severity,funding.coverageMonths,launch.held",
                "ORC-001,block,< 24,",
                "ORC-002,warn,,no"))
        .isEmpty();
  }

  @Test
  void aGapBetweenNumbersIsNamed() {
    assertThat(
            found(
                "code,severity,funding.coverageMonths,place.kind",
                "ORC-001,block,< 12,CITY",
                "ORC-002,info,>= 24,CITY",
                "ORC-003,warn,< 6,REGION"))
        .isEqualTo(
            """
            tables/t.csv:3:1: warning: no row of the table is about the case that funding.coverageMonths is '12..23' and place.kind is 'CITY' [gap]
              Add a row for it, unless nothing need be said there.""");
  }

  @Test
  void aGapBetweenDaysAndAnswersIsNamed() {
    assertThat(
            found(
                "code,severity,agenda.agreedOn",
                "ORC-001,block,before 2024-01-31",
                "ORC-002,info,after 2024-02-29"))
        .contains("agenda.agreedOn is '2024-01-31..2024-02-29' [gap]");
    assertThat(found("code,severity,launch.held", "ORC-001,block,no", "ORC-002,info,yes"))
        .contains("launch.held is 'in progress' [gap]");
  }

  @Test
  void aChoiceThatIsLeftOutIsNamed() {
    assertThat(
            found(
                "code,severity,place.kind",
                "ORC-001,block,REGION | SETTLEMENT",
                "ORC-002,warn,NEIGHBOURHOOD",
                "ORC-003,info,CITY | METROPOLIS"))
        .isEqualTo(
            """
            tables/t.csv:4:1: warning: no row of the table is about the case that place.kind is 'RURAL' [gap]
              Add a row for it, unless nothing need be said there.""");
    assertThat(
            found(
                "code,severity,place.kind",
                "ORC-001,block,REGION",
                "ORC-002,warn,NEIGHBOURHOOD",
                "ORC-003,info,CITY"))
        .isEmpty();
  }

  @Test
  void aCombinationThatIsLeftOutIsNamed() {
    assertThat(
            found(
                "code,severity,funding.coverageMonths,history.closed",
                "ORC-001,block,< 12,yes",
                "ORC-002,warn,< 12,no",
                "ORC-003,info,>= 12,yes"))
        .isEqualTo(
            """
            tables/t.csv:4:1: warning: no row of the table is about the case that funding.coverageMonths is '>= 12' and history.closed is 'no' [gap]
              Add a row for it, unless nothing need be said there.""");
  }

  /** Two thousand rules are two million pairs. */
  @Test
  void allRulesOfALargePackAreCompared() {
    List<String> lines = new ArrayList<>(List.of("code,severity,funding.coverageMonths"));
    for (int i = 1; i < 2_000; i++) {
      lines.add("ORC-" + i + ",warn," + i);
    }
    lines.add("ORC-2000,warn,1");
    assertThat(found(lines.toArray(String[]::new)))
        .isEqualTo(
            "tables/t.csv:2001:1: warning: the rule ORC-2000 is found in the same cases as ORC-1"
                + " (tables/t.csv:2:1), with the same severity [duplicate-rule]");
  }
}
