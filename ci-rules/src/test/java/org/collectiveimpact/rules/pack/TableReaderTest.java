package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.pack.TableFixtures.conditions;
import static org.collectiveimpact.rules.pack.TableFixtures.context;
import static org.collectiveimpact.rules.pack.TableFixtures.csv;
import static org.collectiveimpact.rules.pack.TableFixtures.file;
import static org.collectiveimpact.rules.pack.TableFixtures.problems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  @Test
  void eachRowIsARule() {
    PackContext context = context();
    PackUnit unit =
        TableReader.read(
            csv(
                "code,severity,funding.coverageMonths,place.kind,message_en,message_he,sources",
                "ORC-001,block,< 24,-,Too short.,קצר מדי.,County policy 4.2; Board 7",
                "",
                "ORC-002,warn,24..35,city,Short.,קצר.,"),
            context);
    assertThat(problems(context)).isEmpty();
    assertThat(conditions(unit))
        .containsExactly(
            "ORC-001 funding.coverageMonths LESS [24]",
            "ORC-002 funding.coverageMonths BETWEEN [24, 35], place.kind IS [CITY]");
    PackRule first = unit.rules().get(0);
    assertThat(first.severity()).isEqualTo(Severity.BLOCK);
    assertThat(first.place()).hasToString("tables/t.csv:2:1");
    assertThat(first.facts()).containsExactly("funding.coverageMonths");
    assertThat(first.sources()).containsExactly("County policy 4.2", "Board 7");
    assertThat(first.conditions().get(0).text()).isEqualTo("funding.coverageMonths < 24");
    assertThat(first.conditions().get(0).place()).hasToString("tables/t.csv:2:15");
    assertThat(unit.words())
        .isEqualTo(
            Map.of(
                "en", Map.of("ORC-001", "Too short.", "ORC-002", "Short."),
                "he", Map.of("ORC-001", "קצר מדי.", "ORC-002", "קצר.")));
  }

  @Test
  void aTableInHebrewSaysTheSame() {
    PackContext context = context();
    PackUnit unit =
        TableReader.read(
            csv("קוד;חומרה;חודשים שהכסף מספיק;הודעה בעברית", "ORC-001;חסימה;פחות מ-24;קצר מדי."),
            context);
    assertThat(conditions(unit)).containsExactly("ORC-001 funding.coverageMonths LESS [24]");
    assertThat(problems(context)).isEmpty();
  }

  @Test
  void aRequirementAsksForAFactWhereTheRestHolds() {
    PackContext context = context();
    PackUnit unit =
        TableReader.read(
            csv(
                "code,severity,entering,fact,required,place.kind",
                "ORC-001,warn,launch,months the money lasts,>= 24,city | region"),
            context);
    assertThat(problems(context)).isEmpty();
    assertThat(conditions(unit))
        .containsExactly(
            "ORC-001 required funding.coverageMonths AT_LEAST [24],"
                + " place.kind IS [CITY, REGION]");
    PackRule rule = unit.rules().get(0);
    assertThat(rule.stage()).contains(LifecycleStage.LAUNCH);
    assertThat(rule.ifMissing()).isEqualTo(Severity.INFO);
    assertThat(rule.facts()).containsExactly("funding.coverageMonths", "place.kind");
  }

  @Test
  void aRowAboutPartsRestrictsTheirProperties() {
    PackContext context = context();
    PackUnit unit =
        TableReader.read(
            csv(
                "code,severity,part,organizations,name,launch.held",
                "ORC-001,info,work group,< 3,-,yes",
                "ORC-002,info,partner,-,not recorded,yes"),
            context);
    assertThat(problems(context)).isEmpty();
    assertThat(conditions(unit))
        .containsExactly(
            "ORC-001 organizations LESS [3], launch.held IS [YES]",
            "ORC-002 name MISSING, launch.held IS [YES]");
    PackRule rule = unit.rules().get(0);
    assertThat(rule.part()).contains("workGroup");
    assertThat(rule.facts()).containsExactly("organizations");
  }

  @Test
  void aTableOfSignalsIsReadAsOne() {
    PackContext context = context();
    PackUnit unit =
        TableReader.read(
            csv(
                "signal;words;component;weight;basis;example",
                "phrase;orchard keepers;COMMON_AGENDA;3;C-01;Meet the orchard keepers"),
            context);
    assertThat(problems(context)).isEmpty();
    assertThat(unit.signals()).hasSize(1);
  }

  @Test
  void aWrongSignalIsNamedWithItsCell() {
    assertThat(
            problems(
                "signal;words;component;weight;basis;example",
                "phrase;orchard keepers;COMMON_AGENDA;30;C-01;"))
        .isEqualTo(
            "tables/t.csv:2:38: error: the weight is '30'; expected a whole number from 0 to 12"
                + " [bad-signal]");
  }

  @Test
  void allThatIsWrongWithHeadingsIsNamedInOneRun() {
    assertThat(
            problems(
                "code,severity,fundng.coverageMonths,code,place.kind,kind of place",
                "ORC-001,block,< 24,,,"))
        .isEqualTo(
            """
            tables/t.csv:1:15: error: 'fundng.coverageMonths' is neither a fact nor one of the columns code, severity, message_en, message_he, missing_en, missing_he, remedy_en, remedy_he, sources, entering, part, fact, required [unknown-fact]
              Maybe you meant 'funding.coverageMonths'.
            tables/t.csv:1:37: error: there are two columns 'code'; expected one [duplicate-column]
            tables/t.csv:1:53: error: there are two columns 'kind of place'; expected one [duplicate-column]""");
  }

  @Test
  void columnsThatEveryTableNeedsAreAskedFor() {
    assertThat(problems("cod,place.kind", "ORC-001,city"))
        .isEqualTo(
            """
            tables/t.csv:1:1: error: there is no column 'code' in the first row of the table [missing-column]
              Maybe 'cod' is meant to be it.
            tables/t.csv:1:1: error: there is no column 'severity' in the first row of the table [missing-column]""");
  }

  @Test
  void aTableOfRequirementsNeedsAllOfItsColumns() {
    assertThat(problems("code,severity,entering,part", "ORC-001,block,launch,partner"))
        .isEqualTo(
            """
            tables/t.csv:1:1: error: there is no column 'fact' in the first row of the table [missing-column]
            tables/t.csv:1:1: error: there is no column 'required' in the first row of the table [missing-column]
            tables/t.csv:1:24: error: the table has the columns 'entering' and 'part'; expected one of them [bad-table]
              What a stage requires is looked at for the initiative as a whole.""");
  }

  @Test
  void allThatIsWrongWithCellsIsNamedInOneRun() {
    assertThat(
            problems(
                "code,severity,funding.coverageMonths,agenda.status,agenda.agreedOn,message_en",
                "orc 1,blok,often,FINALE,31.1.2024,{valeu}",
                ",,,,,",
                "ORC-002,,,,,",
                "ORC-003,warn,12,,,Fine.,stray"))
        .isEqualTo(
            """
            tables/t.csv:2:1: error: 'orc 1' is no code; expected capital letters and digits joined by hyphens, such as ORC-001 [bad-code]
            tables/t.csv:2:7: error: 'blok' is no severity; expected block, violation, warn or info [bad-severity]
              Maybe you meant 'block'.
            tables/t.csv:2:12: error: 'often' is no number; expected a number such as 24, < 24 or 3..5 [bad-value]
            tables/t.csv:2:18: error: 'FINALE' is none of the values of agenda.status; expected NOT_STARTED, IN_DEFINITION, PRELIMINARY, FINAL [bad-value]
              Maybe you meant 'FINAL'.
            tables/t.csv:2:25: error: '31.1.2024' is no day; expected a day such as 2024-01-31 [bad-value]
              Write year, month and day.
            tables/t.csv:2:35: error: the message has a place for 'valeu', which no finding has; expected a text with {value}, {count} or {part} at most [bad-message]
            tables/t.csv:4:1: error: the row has no severity [missing-value]
            tables/t.csv:4:1: error: the row restricts no fact; expected one at least [no-condition]
            tables/t.csv:5:25: error: the cell has no heading above it; expected one in the first row of the table [missing-heading]
              Maybe a text with a separator in it is not in quotes.""");
  }

  @Test
  void allThatIsWrongWithARequirementIsNamedInOneRun() {
    assertThat(
            problems(
                "code,severity,entering,fact,required",
                "ORC-001,block,lunch,funding.coverageMonth,>= 24",
                "ORC-002,block,Launch,funding.coverageMonths,not recorded",
                "ORC-003,block,התנעה,funding.coverageMonths,"))
        .isEqualTo(
            """
            tables/t.csv:2:15: error: 'lunch' is no stage; expected one of DECISION_TO_ACT, READINESS_ASSESSMENT, OUTLINE_BUILDING, LAUNCH, INITIATE_ACTION, ORGANIZE_FOR_IMPACT, IMPLEMENT_AND_SUSTAIN [bad-value]
              Maybe you meant 'LAUNCH'.
            tables/t.csv:2:21: error: 'funding.coverageMonth' is no fact; expected a path such as funding.coverageMonths, or a name [unknown-fact]
              Maybe you meant 'funding.coverageMonths'.
            tables/t.csv:3:45: error: the row requires that something is not recorded; expected what it should be [bad-value]
            tables/t.csv:4:1: error: the row has no required [missing-value]""");
  }

  @Test
  void aPropertyOfAnotherKindOfPartIsNamed() {
    assertThat(
            problems(
                "code,severity,part,organizations,sector",
                "ORC-001,info,workGroup,< 3,PUBLIC",
                "ORC-002,info,partner,,PUBLIC",
                "ORC-003,info,workgrup,< 3,"))
        .isEqualTo(
            """
            tables/t.csv:2:28: error: a workGroup has no 'sector'; expected the cell empty [unknown-fact]
            tables/t.csv:4:14: error: 'workgrup' is no kind of part; expected one of partner, workGroup, backbone, champion, funder, indicator, stakeholder, task [bad-value]
              Maybe you meant 'workGroup'.""");
  }

  @Test
  void anotherKindOfFileIsRefused() {
    PackContext context = context();
    TableReader.read(file("tables/t.xlsm", "PK"), context);
    assertThat(problems(context))
        .isEqualTo(
            "tables/t.xlsm: error: the file is no table; expected .csv or .xlsx [unknown-file]\n"
                + "  Save it as a workbook without macros (.xlsx) or as CSV.");
  }

  @Test
  void anEmptyFileHoldsNoTable() {
    assertThat(problems("", ""))
        .isEqualTo("tables/t.csv: error: the file holds no table [bad-table]");
  }

  @Test
  void aTableWithoutRowsIsPointedOut() {
    assertThat(problems("code,severity,place.kind"))
        .isEqualTo("tables/t.csv: warning: the table has no rows [empty-table]");
  }

  @Test
  void theRulesAreWrittenAsDrl() {
    PackUnit unit =
        TableReader.read(
            csv("code,severity,funding.coverageMonths", "ORC-001,block,< 24"), context());
    assertThat(unit.drl()).contains("rule \"ORC-001\"");
    assertThat(unit.rules().get(0).part()).isEqualTo(Optional.empty());
    assertThat(unit.signals()).isEqualTo(List.of());
  }
}
