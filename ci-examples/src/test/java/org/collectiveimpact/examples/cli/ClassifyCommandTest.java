package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.rules.CollectiveImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyCommandTest {

  private static final String NEWSLETTER = "Publish a monthly newsletter to all partners";
  private static final String COMMITTEE = "קביעת הרכב ועדת ההיגוי ליוזמה";
  private static final String NOTHING = "xyzzy";
  private static final Path SHIPPED =
      Path.of("src/main/resources/org/collectiveimpact/examples/tasks");

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path tasks() throws IOException {
    return write(
        "tasks.csv", "Id,Name\n1,%s\n2,%s\n3,%s\n".formatted(NEWSLETTER, COMMITTEE, NOTHING));
  }

  private static String because(String title) {
    return String.join("; ", CollectiveImpact.standard().classify(title).because());
  }

  @Test
  void theRowsAreWrittenWithWhatTheirTasksAre() throws IOException {
    Run run = Run.ci("classify", tasks());
    TaskClassification newsletter = CollectiveImpact.standard().classify(NEWSLETTER);
    List<String> lines = run.out().lines().toList();
    assertThat(run.code()).isZero();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).isEqualTo("Id,Name,kind,component,mode,confidence,because");
    assertThat(lines.get(1))
        .isEqualTo(
            "1,%s,PROCESS,CONTINUOUS_COMMUNICATION,EXECUTION,%.2f,\"%s\""
                .formatted(
                    NEWSLETTER,
                    newsletter.confidence(),
                    because(NEWSLETTER).replace("\"", "\"\"")));
    assertThat(lines.get(2))
        .startsWith("2," + COMMITTEE + ",INFRASTRUCTURE,BACKBONE_ORGANIZATION,");
    assertThat(lines.get(3))
        .startsWith("3,xyzzy,UNDETERMINED,,,0.00,")
        .contains("; Does it define or deliver the desired social result?; ");
  }

  @Test
  void aKindThatIsLessSureThanAskedForStaysOpen() throws IOException {
    double confidence = CollectiveImpact.standard().classify(NEWSLETTER).confidence();
    assertThat(confidence).isBetween(0.4, 0.9);

    Run enough = Run.ci("classify", tasks(), "--confidence", String.valueOf(confidence));
    Run tooMuch = Run.ci("classify", tasks(), "--confidence", String.valueOf(confidence + 0.01));

    assertThat(enough.out()).contains(NEWSLETTER + ",PROCESS,");
    assertThat(tooMuch.out()).contains(NEWSLETTER + ",UNDETERMINED,,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "-0.1", "1.001", "NaN", "much", ""})
  void aConfidenceOutOfRangeIsRefused(String confidence) throws IOException {
    Run run = Run.ci("classify", tasks(), "--confidence=" + confidence);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "ci: Invalid value for option '--confidence': '%s' is not a share; expected 0 to 1, such"
                    .formatted(confidence)
                + " as 0.7");
  }

  @Test
  void theSummaryCountsKindsAndComponents() throws IOException {
    assertThat(Run.ci("classify", tasks()).err().lines())
        .containsExactly(
            "3 tasks in column B 'Name' of tasks.csv",
            "  Content                   0   0.0 %",
            "  Infrastructure            1  33.3 %   backbone organisation 1",
            "  Process                   1  33.3 %   continuous communication 1",
            "  Preliminary stages        0   0.0 %",
            "  Undetermined              1  33.3 %");
  }

  @Test
  void jsonHoldsTheColumnsAndWhatTheTasksAre() throws IOException {
    Run run = Run.ci("classify", tasks(), "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json).hasSize(3);
    assertThat(json.get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "Id",
            "Name",
            "kind",
            "component",
            "role",
            "mode",
            "confidence",
            "alternatives",
            "questions",
            "because");
    assertThat(json.get(0).get("Name").asText()).isEqualTo(NEWSLETTER);
    assertThat(json.get(0).get("component").asText()).isEqualTo("CONTINUOUS_COMMUNICATION");
    assertThat(json.get(0).get("confidence").isNumber()).isTrue();
    assertThat(json.get(0).get("because").isArray()).isTrue();
    assertThat(json.get(2).get("component").isNull()).isTrue();
    assertThat(json.get(2).get("questions")).isNotEmpty();
  }

  @Test
  void jsonLinesAreTheElementsOfTheArray() throws IOException {
    Path tasks = tasks();
    String array = Run.ci("classify", tasks, "--format", "json").out();
    String lines = Run.ci("classify", tasks, "--format", "jsonl").out();
    assertThat("[\n" + lines.replace("}\n{", "},\n{") + "]\n").isEqualTo(array);
  }

  @Test
  void theReportTellsWhatWouldSettleAnOpenTask() throws IOException {
    assertThat(Run.ci("classify", tasks(), "--format", "text").out())
        .startsWith("  · " + NEWSLETTER + "\n    → Process, continuous communication, execution (")
        .contains(
            "  · \u2068" + COMMITTEE + "\u2069\n    → Infrastructure, backbone organisation",
            """
              · xyzzy
                → Undetermined
                ? Does it define or deliver the desired social result?
            """);
  }

  @Test
  void aWorkbookHoldsTextsAsTextsAndNumbersAsNumbers() throws IOException {
    Path file =
        write("formulas.csv", "Name,Hours,Phone\n=HYPERLINK(\"x\"),7.5,0501\n+Meet,-3,@a\n");
    Path out = folder.resolve("out.xlsx");
    assertThat(Run.ci("classify", file, "--out", out).out()).isEmpty();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      XSSFCell formula = sheet.getRow(1).getCell(0);
      assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
      assertThat(formula.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
      assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(7.5);
      assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("0501");
      assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(-3);
      assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("kind");
      assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("UNDETERMINED");
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void aWorkbookThatWasWrittenCanBeReadAgain() throws IOException {
    Path out = folder.resolve("out.xlsx");
    Run.ci("classify", tasks(), "--out", out);
    Run again = Run.ci("classify", out);
    assertThat(again.out().lines().toList().get(0))
        .isEqualTo(
            "Id,Name,kind,component,mode,confidence,because,"
                + "ci_kind,ci_component,ci_mode,ci_confidence,ci_because");
    assertThat(again.err()).contains("The list has a column 'kind'; the new one is 'ci_kind'.\n");
  }

  @Test
  void aWorkbookNeedsAFile() throws IOException {
    assertThat(Run.ci("classify", tasks(), "--format", "xlsx"))
        .isEqualTo(
            Run.failed(
                "ci: a workbook is not written to standard output; expected --out FILE%n"
                    .formatted()));
  }

  @Test
  void noCellOfACsvFileIsRunAsAFormula() throws IOException {
    Path file = write("formulas.csv", "Name,x\n=1+1,-5\n- Meet,+3.5%\n\"@a\",-2+3\n");
    assertThat(Run.ci("classify", file).out().lines().skip(1).map(line -> line.split(",", -1)[0]))
        .containsExactly("'=1+1", "'- Meet", "'@a");
    assertThat(Run.ci("classify", file).out().lines().skip(1).map(line -> line.split(",", -1)[1]))
        .containsExactly("-5", "+3.5%", "'-2+3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "jsonl", "txt"})
  void theNameOfTheFileTellsTheFormat(String ending) throws IOException {
    Path out = folder.resolve("out." + ending);
    Run.ci("classify", tasks(), "--out", out);
    String format = ending.equals("txt") ? "text" : ending;
    assertThat(out).hasContent(Run.ci("classify", tasks(), "--format", format).out());
  }

  @Test
  void aFileForExcelHasAMarkIfTheListCameFromIt() throws IOException {
    Path out = folder.resolve("out.csv");
    Path old = folder.resolve("old.csv");
    Files.write(old, ("משימה\n" + COMMITTEE + "\n").getBytes(Charset.forName("windows-1255")));
    Run.ci("classify", old, "--out", out);
    assertThat(Files.readString(out)).startsWith("\uFEFFמשימה,kind,");
    Run.ci("classify", tasks(), "--out", out);
    assertThat(Files.readString(out)).startsWith("Id,");
    assertThat(Run.ci("classify", old).out()).startsWith("משימה,kind,");
  }

  @Test
  void rowsWithFlawsAreWrittenAndTold() throws IOException {
    Path file =
        write(
            "flaws.csv",
            "Id,Name\n1,\n2,%s\n3,%s\n4,\"Meet\"x\n".formatted("a".repeat(100_000), NEWSLETTER));
    Run run = Run.ci("classify", file);
    assertThat(run.code()).isEqualTo(CiCommand.FOUND);
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.out()).contains("\n1,,UNDETERMINED,,,0.00,the cell is empty\n");
    assertThat(run.err().lines().toList())
        .startsWith(
            file + ": row 2, column B 'Name': the cell is empty. The task is left open",
            file
                + ": row 3, column B 'Name': the cell has 100,000 characters; expected a title of at"
                + " most 5,000. The task is left open",
            file
                + ": row 5, column B 'Name': a quote is closed inside a cell, or never; expected it"
                + " at the end of the cell. Write a quote inside a cell twice. The row is left out")
        .endsWith("3 things are wrong with rows, see above; 1 left out.");
  }

  @Test
  void rowsThatAreAllWrittenAreNoFailure() throws IOException {
    assertThat(Run.ci("classify", write("a.csv", "Id,Name\n1,\n")).code()).isZero();
  }

  @Test
  void strictWritesNothingIfAnythingIsWrong() throws IOException {
    Path file = write("flaws.csv", "Id,Name\n1,\n2,Meet\n");
    Path out = write("out.csv", "old");
    String told =
        file
            + ": row 2, column B 'Name': the cell is empty. The task is left open%n"
            + "ci: nothing is written, as --strict asks for a list without flaws%n";
    assertThat(Run.ci("classify", file, "--strict")).isEqualTo(Run.failed(told.formatted()));
    assertThat(Run.ci("classify", file, "--strict", "--out", out))
        .isEqualTo(Run.failed(told.formatted()));
    assertThat(out).hasContent("old");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("flaws.csv", "out.csv");
  }

  @Test
  void strictWritesAListWithoutFlawsAsItIs() throws IOException {
    Path tasks = tasks();
    assertThat(Run.ci("classify", tasks, "--strict")).isEqualTo(Run.ci("classify", tasks));
  }

  @Test
  void moreThanAHundredFlawsAreCounted() throws IOException {
    Run run = Run.ci("classify", write("empty.csv", "Id,Name\n" + "1,\n".repeat(130)));
    assertThat(run.err().lines().filter(line -> line.endsWith("left open"))).hasSize(100);
    assertThat(run.err()).contains("empty.csv: and 30 more\n");
  }

  @Test
  void expectedKindsAreComparedWithThoseFound() throws IOException {
    Path file =
        write(
            "checked.csv",
            "Name,Label\n%s,process\n%s,CONTENT\n%s,ambiguous\n%s,\n%s,proces\n"
                .formatted(NEWSLETTER, COMMITTEE, NOTHING, NEWSLETTER, NEWSLETTER));
    Run run = Run.ci("classify", file, "--expected-kind", "label");
    assertThat(run.err())
        .startsWith(
            file
                + ": row 6, column B 'Label': 'proces' is no kind; expected one of CONTENT,"
                + " INFRASTRUCTURE, PROCESS, PRELIMINARY, UNDETERMINED, AMBIGUOUS, COMPOUND\n")
        .contains(
            "3 expected kinds: 2 (66.7 %) right, 1 (33.3 %) wrong, 0 (0.0 %) left open\n",
            "  CONTENT               0               1        0            0             0\n");
  }

  @Test
  void expectedComponentsAreComparedWithThoseFound() throws IOException {
    Path file =
        write(
            "checked.csv",
            """
            Name,Part
            %1$s,CONTINUOUS_COMMUNICATION
            %1$s,Shared measurement
            %1$s,trust
            %2$s,Common agenda
            %1$s,
            """
                .formatted(NEWSLETTER, NOTHING));
    Run run = Run.ci("classify", file, "--expected-component", "part");
    assertThat(run.err())
        .startsWith(
            file
                + ": row 4, column B 'Part': 'trust' is no component; expected one of COMMON_AGENDA,"
                + " SHARED_MEASUREMENT, MUTUALLY_REINFORCING_ACTIVITIES, CONTINUOUS_COMMUNICATION,"
                + " BACKBONE_ORGANIZATION, TRUST_AND_AGREEMENT\n")
        .endsWith(
            """

            3 expected components: 1 (33.3 %) right, 1 (33.3 %) wrong, 1 (33.3 %) left open
              SHARED_MEASUREMENT → CONTINUOUS_COMMUNICATION  1
            """);
  }

  @Test
  void theSummaryIsInTheLanguageAskedFor() throws IOException {
    Path file = write("checked.csv", "Name,Label,Part\n%s,PROCESS,תקשורת\n".formatted(NEWSLETTER));
    Run run =
        Run.ci(
            "classify",
            file,
            "--lang",
            "he",
            "--expected-kind",
            "Label",
            "--expected-component",
            "Part");
    assertThat(run.err())
        .contains("משימה אחת בעמודה ", "  תהליך                     1 100.0 %   תקשורת רציפה 1\n")
        .contains("דבר אחד אינו תקין בשורות, ראו למעלה.\n")
        .contains(
            "\nסוגים צפויים: 1; נכונים: 1 (100.0 %), שגויים: 0 (0.0 %), נשארו פתוחים: 0 (0.0 %)\n")
        .endsWith("\nמרכיבים צפויים: 0; נכונים: 0 (–), שגויים: 0 (–), נשארו פתוחים: 0 (–)\n");
    assertThat(run.out()).contains(",PROCESS,CONTINUOUS_COMMUNICATION,EXECUTION,");
  }

  @Test
  void theReportIsInTheLanguageAskedFor() throws IOException {
    assertThat(Run.ci("classify", tasks(), "--format", "text", "--lang", "he").out())
        .contains("→ תהליך, ")
        .doesNotContain("Process", "Undetermined", "Does it define");
  }

  @Test
  void aComponentThatIsDeclaredSettlesTheKind() throws IOException {
    Path file =
        write(
            "declared.csv",
            """
            Name,Part
            %1$s,SHARED_MEASUREMENT
            %1$s,Backbone organization
            %1$s,בניית אמון וגיבוש הסכמות
            %1$s,trust
            %1$s,
            """
                .formatted(NEWSLETTER));
    Run run = Run.ci("classify", file, "--component-column", "Part");
    assertThat(run.out().lines().skip(1))
        .map(line -> line.split(",", -1)[3])
        .containsExactly(
            "SHARED_MEASUREMENT",
            "BACKBONE_ORGANIZATION",
            "TRUST_AND_AGREEMENT",
            "CONTINUOUS_COMMUNICATION",
            "CONTINUOUS_COMMUNICATION");
    assertThat(run.err())
        .startsWith(
            file
                + ": row 5, column B 'Part': 'trust' is not as expected; expected a component:"
                + " COMMON_AGENDA, SHARED_MEASUREMENT, MUTUALLY_REINFORCING_ACTIVITIES,"
                + " CONTINUOUS_COMMUNICATION, BACKBONE_ORGANIZATION, TRUST_AND_AGREEMENT\n");
  }

  @Test
  void aWorkGroupSettlesTheKindAndAPhaseWhatTheWordsLeaveOpen() throws IOException {
    Path file =
        write(
            "declared.csv",
            """
            Name,Group,Phase
            %1$s,Data,Launch
            %1$s,,Pre-launch
            %2$s,,הערכת מוכנות
            %2$s,,LAUNCH
            """
                .formatted(NEWSLETTER, NOTHING));
    Run run = Run.ci("classify", file, "--work-group-column", "Group", "--phase-column", "3");
    assertThat(run.out().lines().skip(1))
        .map(line -> line.split(",", -1)[3])
        .containsExactly("CONTENT", "PROCESS", "PRELIMINARY", "UNDETERMINED");
  }

  @Test
  void daysAreCheckedAndThoseThatCouldBeTwoAreRefused() throws IOException {
    Path file =
        write(
            "days.csv",
            """
            Name,Set,Due
            Meet,2015-06-30,30/06/2015
            Meet,6/30/2015,30.6.2015
            Meet,2015-06-30 09:00,5/6/2015
            Meet,soon,2015-02-30
            Meet,,
            """);
    Run run = Run.ci("classify", file, "--date-column", "Set", "--due-column", "Due");
    String expected = "' is not as expected; expected a day such as 2015-06-30";
    assertThat(run.err().lines().limit(3))
        .containsExactly(
            file + ": row 4, column C 'Due': '5/6/2015" + expected,
            file + ": row 5, column B 'Set': 'soon" + expected,
            file + ": row 5, column C 'Due': '2015-02-30" + expected);
  }

  @Test
  void signalsOfOnesOwnCountToo() throws IOException {
    Path own =
        write(
            "own.csv",
            """
            signal,words,component,weight,basis,example
            phrase,xyzzy,TRUST_AND_AGREEMENT,12,field,xyzzy
            """);
    Run run = Run.ci("classify", tasks(), "--signals", own);
    assertThat(run.out().lines().toList().get(3))
        .startsWith("3,xyzzy,PROCESS,TRUST_AND_AGREEMENT,");
  }

  @Test
  void signalsThatCannotBeReadAreToldWithTheirPlace() throws IOException {
    Path own = write("own.csv", "signal,words,component,weight,basis,example\nverb,a,,1,field,a\n");
    Run run = Run.ci("classify", tasks(), "--signals", own);
    assertThat(run.code()).isEqualTo(CiCommand.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(own + ":2:1: ");
    assertThat(Run.ci("classify", tasks(), "--signals", folder.resolve("no.csv")))
        .isEqualTo(Run.failed(folder.resolve("no.csv") + ": no such file%n".formatted()));
  }

  @Test
  void aColumnThatDoesNotExistIsToldWithThoseThatDo() throws IOException {
    Path tasks = tasks();
    assertThat(Run.ci("classify", tasks, "--text-column", "Nmae"))
        .isEqualTo(
            Run.failed(
                (tasks
                        + ": no column 'Nmae'; the file has 'Id', 'Name'%n"
                        + "  Maybe you meant 'Name'.%n")
                    .formatted()));
    assertThat(Run.ci("classify", tasks, "--expected-kind", "kind").err())
        .isEqualTo(tasks + ": no column 'kind'; the file has 'Id', 'Name'%n".formatted());
  }

  @Test
  void aListThatCannotBeReadLeavesTheFileAsItWas() throws IOException {
    Path out = write("out.csv", "old");
    Path empty = write("empty.csv", "");
    assertThat(Run.ci("classify", empty, "--out", out))
        .isEqualTo(Run.failed(empty + ": the file is empty%n".formatted()));
    assertThat(out).hasContent("old");
  }

  @Test
  void outNeverReplacesTheList() throws IOException {
    Path tasks = tasks();
    Path same = Files.createSymbolicLink(folder.resolve("link.csv"), tasks);
    assertThat(Run.ci("classify", tasks, "--out", same))
        .isEqualTo(
            Run.failed(
                "ci: --out %s would overwrite the task list; expected another file%n"
                    .formatted(same)));
  }

  @Test
  void headingsWithoutTasksGiveHeadings() throws IOException {
    Run run = Run.ci("classify", write("none.csv", "Name,Owner\n"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("Name,Owner,kind,component,mode,confidence,because\n");
    assertThat(run.err()).startsWith("0 tasks in column A 'Name' of none.csv\n");
  }

  @Test
  void aReaderThatHasSeenEnoughEndsTheWork() throws IOException {
    Path file = write("long.csv", "Name\n" + (NEWSLETTER + "\n").repeat(20_000));
    int[] written = {0};
    OutputStream head =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            if (++written[0] > 1000) {
              throw new IOException("Broken pipe");
            }
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CiCommand.run(head, err, Map.of("COLUMNS", "80"), "classify", file.toString());
    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("2,000 tasks in column A 'Name'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"road-map-tasks.csv", "5p2-tasks.csv"})
  void theShippedListsHaveTasksOfEveryKind(String name) {
    Run run = Run.ci("classify", SHIPPED.resolve(name));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(",CONTENT,", ",INFRASTRUCTURE,", ",PROCESS,", ",PRELIMINARY,", ",UNDETERMINED,");
    assertThat(run.err()).startsWith("17 tasks in column B ");
  }
}
