package org.collectiveimpact.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTableTest {

  private static final String BROKEN =
      "a quote is closed inside a cell, or never; expected it at the end of the cell. Write a quote"
          + " inside a cell twice. The row is left out (lost)";

  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("tasks.csv"), text);
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("tasks.csv"), bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "UTF-16LE, ''",
    "UTF-16BE, ''",
    "windows-1255, ''"
  })
  void everyEncodingGivesTheSameTasks(String encoding, String mark) throws IOException {
    String text = mark + "מספר,משימה,Owner\r\n1,הקמת ועדת היגוי,Dana\r\n2,Hire a director,דנה\r\n";
    Told told = Told.of(write(text.getBytes(Charset.forName(encoding))));
    assertThat(told.headings).containsExactly("מספר", "משימה", "Owner");
    assertThat(told.tasks).containsExactly("הקמת ועדת היגוי", "Hire a director");
    assertThat(told.flaws).isEmpty();
  }

  @Test
  void accentsOfOtherLanguagesAreNoHebrew() throws IOException {
    byte[] bytes =
        "Name;Owner\nÉvaluer les résultats à Paris;Zoé\n".getBytes(Charset.forName("windows-1252"));
    assertThat(Told.of(write(bytes)).tasks).containsExactly("Évaluer les résultats à Paris");
  }

  @Test
  void anEncodingGivenIsUsed() throws IOException {
    byte[] bytes = "Name\nà\n".getBytes(Charset.forName("windows-1252"));
    TaskTable.Options options =
        new TaskTable.Options(null, true, Charset.forName("windows-1255"), null, null);
    assertThat(Told.of(write(bytes), options).tasks).containsExactly("א");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void everySeparatorIsRecognised(String separator) throws IOException {
    String text =
        "Id,Task,Note\n1,\"Hire, if there is money; or wait\",x\n2,\"say \"\"yes\"\"\",\"a\nb\"\n";
    Told told = Told.of(write(text.replace(",", separator).replace("Hire" + separator, "Hire,")));
    assertThat(told.headings).containsExactly("Id", "Task", "Note");
    assertThat(told.tasks.get(1)).isEqualTo("say \"yes\"");
    assertThat(told.rows.get(1)).isEqualTo(new Row(3, 3, List.of("2", "say \"yes\"", "a\nb")));
  }

  @Test
  void theSeparatorThatExcelDeclaresIsUsed() throws IOException {
    Told told = Told.of(write("sep=;\r\nName;Owner, if any\r\nMeet, and talk;Dana\r\n"));
    assertThat(told.headings).containsExactly("Name", "Owner, if any");
    assertThat(told.rows).containsExactly(new Row(3, 3, List.of("Meet, and talk", "Dana")));
  }

  @Test
  void aSeparatorGivenIsUsed() throws IOException {
    TaskTable.Options options = new TaskTable.Options(null, true, null, '|', null);
    assertThat(Told.of(write("Task|a,b\nMeet|c,d\n"), options).headings)
        .containsExactly("Task", "a,b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Task ID,Created At,Name,Section/Column,Notes,Projects | Name",
        "Card ID,Card Name,Card URL,Card Description,List Name | Card Name",
        "Name,Subitems,Person,Status,Date | Name",
        "Item,Owner,Status | Item",
        "Task ID,Task Name,Bucket Name,Progress | Task Name",
        "TYPE,CONTENT,DESCRIPTION,PRIORITY | CONTENT",
        "Issue key,Summary,Assignee | Summary",
        "Owner,Title,Description | Title",
        "Owner, tasks ,x | tasks",
        "אחראי,כותרת,הערות | כותרת",
        "אחראי,שם המשימה,שם | שם המשימה",
        "אחראי,\u200Fמשימה\u200F,שם | \u200Fמשימה\u200F"
      })
  void theColumnOfTheTasksIsKnownByItsHeading(String headings, String column) throws IOException {
    Told told = Told.of(write(headings + "\na,b,c,d,e,f\n"));
    assertThat(told.headings.get(told.text).strip()).isEqualTo(column.strip());
  }

  @Test
  void theColumnOfTheTasksCanBeNamedOrNumbered() throws IOException {
    Path file = write("Name,What to do\nDana,Meet\n");
    assertThat(Told.of(file, "what to do ").tasks).containsExactly("Meet");
    assertThat(Told.of(file, "2").tasks).containsExactly("Meet");
  }

  @Test
  void aColumnThatDoesNotExistIsToldWithThoseThatDo() throws IOException {
    Path file = write("Naem,Owner\nDana,Meet\n");
    assertThatThrownBy(() -> Told.of(file, "Name"))
        .isInstanceOf(TableException.class)
        .hasMessage(
            file
                + ": no column 'Name'; the file has 'Naem', 'Owner'\n"
                + "  Maybe you meant 'Naem'.");
    assertThatThrownBy(() -> Told.of(file))
        .hasMessage(
            file
                + ": cannot tell which column holds the tasks; the file has 'Naem', 'Owner'\n"
                + "  Name it with --text-column.");
  }

  @Test
  void aBoardWithGroupsGivesItsTasksOnly() throws IOException {
    Told told =
        Told.of(
            write(
                """
                Tasks,,

                To do,,
                Name,Person,Status
                Meet,Dana,open
                Call,,
                ,,
                Done,,
                Name,Person,Status
                Write,Ann,done
                Rest,,
                """));
    assertThat(told.tasks).containsExactly("Meet", "Call", "Write", "Rest");
    assertThat(told.rows.get(0).number()).isEqualTo(5);
    assertThat(told.notes).containsExactly("2 ABOVE", "2 REPEATED");
  }

  @Test
  void aPlainListNeedsNoHeading() throws IOException {
    Told told = Told.of(write("Hire a director, part time\nMeet\n\nCall, write, wait\n"));
    assertThat(told.tasks)
        .containsExactly("Hire a director, part time", "Meet", "Call, write, wait");
    assertThat(told.notes).containsExactly("no headings");
    assertThat(Told.of(write("Task\nMeet\n")).tasks).containsExactly("Meet");
  }

  @Test
  void withoutHeadingsColumnsAreCalledByTheirLetters() throws IOException {
    TaskTable.Options options = new TaskTable.Options("B", false, null, null, null);
    Told told = Told.of(write("1,Meet\n2,Call\n3,Write\n"), options);
    assertThat(told.headings).containsExactly("A", "B");
    assertThat(told.tasks).containsExactly("Meet", "Call", "Write");
  }

  @Test
  void aQuoteInTheWrongPlaceCostsOneRowOnly() throws IOException {
    Told told =
        Told.of(
            write(
                "Id,Name\n1,Meet\n2,\"Hire a \"good\" director\"\n3,\"Call\n4,\"Write\"\n5,Wait\n"));
    assertThat(told.tasks).containsExactly("Meet", "Write", "Wait");
    assertThat(told.flaws)
        .containsExactly("row 3, column B 'Name': " + BROKEN, "row 4, column B 'Name': " + BROKEN);
  }

  @Test
  void aQuoteThatIsNeverClosedCostsOneRowOnly() throws IOException {
    Told told = Told.of(write("Name,Id\n\"two\nlines\",1\n\"Meet,2\nCall,3\n"));
    assertThat(told.tasks).containsExactly("two\nlines", "Call");
    assertThat(told.flaws)
        .containsExactly(
            "row 3 (line 4), column A 'Name': a quote is opened and never closed; expected it at the"
                + " end of the cell. The row is left out (lost)");
  }

  @Test
  void aQuoteThatIsNeverClosedInALongFileCostsOneRowOnly() throws IOException {
    Told told = Told.of(write("Name,Id\n\"Meet,1\n" + "Call,2\n".repeat(800_000)));
    assertThat(told.tasks).hasSize(800_000);
    assertThat(told.flaws).hasSize(1);
  }

  @Test
  void aFileFullOfBrokenRowsIsGivenUp() throws IOException {
    Told told = Told.of(write("Name,Id\nMeet,1\n" + "\"x\"y,2\n".repeat(200)));
    assertThat(told.tasks).containsExactly("Meet");
    assertThat(told.flaws).hasSize(102);
    assertThat(told.flaws.get(101))
        .isEqualTo(
            "row 103: the rest is left out: more than 100 rows are broken; expected rows of cells"
                + " separated by commas (lost)");
  }

  @Test
  void aRowWithMoreCellsThanHeadingsIsLost() throws IOException {
    Told told = Told.of(write("Name,Id\nMeet, and talk,1\nCall,2,,\nWrite\n"));
    assertThat(told.tasks).containsExactly("Call", "Write");
    assertThat(told.flaws)
        .containsExactly(
            "row 2: has 3 cells; the headings have 2. A separator inside a cell needs quotes around"
                + " the cell. The row is left out (lost)");
  }

  @Test
  void controlCharactersAreLeftOutAndTold() throws IOException {
    Told told = Told.of(write("Name,Note\nMe\u0007et\u0000,\u200Fשלום\u200E\tx\n"));
    assertThat(told.rows.get(0).cells()).containsExactly("Meet", "\u200Fשלום\u200E\tx");
    assertThat(told.flaws)
        .containsExactly("row 2, column A 'Name': control character U+0007; it is left out");
  }

  @Test
  void bytesThatAreNotOfTheEncodingAreTold() throws IOException {
    byte[] good = "Name\nהקמת ועדת היגוי\nMeet ".getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(good, good.length + 1);
    all[good.length] = (byte) 0xE9;
    Told told = Told.of(write(all));
    assertThat(told.tasks).containsExactly("הקמת ועדת היגוי", "Meet \uFFFD");
    assertThat(told.flaws)
        .containsExactly(
            "row 3, column A 'Name': a character that cannot be read; is --encoding as expected?");
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    byte[] all = new byte[512];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    assertThatThrownBy(() -> Told.of(write(all)))
        .hasMessage(folder.resolve("tasks.csv") + ": is not a text; expected .csv, .tsv or .xlsx");
    assertThatThrownBy(() -> Told.of(write("%PDF-1.7\nxyz\n")))
        .hasMessageEndingWith(": is not a text; expected .csv, .tsv or .xlsx");
    for (String other :
        List.of(
            "<?xml version=\"1.0\"?>\n<tasks>\n",
            "\uFEFF<!DOCTYPE html>\n",
            "\n <HTML><table><tr><td>Meet\n",
            "{ \"cards\": []}\n",
            "[\n  {\"name\": \"Meet\"}]\n")) {
      assertThatThrownBy(() -> Told.of(write(other)))
          .hasMessageEndingWith(
              ": is XML, HTML or JSON and no table; expected .csv, .tsv or .xlsx");
    }
    assertThatThrownBy(
            () -> Told.of(write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})))
        .hasMessageEndingWith(
            ": is a workbook of Excel 97 to 2003 or locked with a password; expected .xlsx without"
                + " one, .csv or .tsv");
    assertThatThrownBy(() -> Told.of(write("")))
        .hasMessageEndingWith("tasks.csv: the file is empty");
    assertThatThrownBy(() -> Told.of(write("\n  \n\t\n")))
        .hasMessageEndingWith("tasks.csv: has no rows; expected headings and tasks");
    assertThatThrownBy(() -> Told.of(folder))
        .hasMessage(folder + ": is a directory; expected a task list as .csv, .tsv or .xlsx");
    assertThatThrownBy(() -> Told.of(folder.resolve("none.csv")))
        .hasMessageEndingWith("none.csv: no such file");
    TaskTable.Options sheet = new TaskTable.Options(null, true, null, null, "Tasks");
    assertThatThrownBy(() -> Told.of(write("Name\nMeet\n"), sheet))
        .hasMessageEndingWith(": is a text and has no sheets; expected a workbook, or no --sheet");
  }

  @Test
  void aChecklistIsATable() {
    assertThatCode(() -> Told.of(write("[ ] Call the mayor\n[x] Meet {all}\n<b>Write</b>\n")))
        .doesNotThrowAnyException();
  }

  @Test
  void namesForOtherFormatsAreAllDifferent() throws IOException {
    Headings[] found = new Headings[1];
    Told told =
        new Told() {
          @Override
          public void headings(Headings headings) {
            super.headings(headings);
            found[0] = headings;
          }
        };
    TaskTable.of(
            write("Name,name,,Kind,CI_kind\na,b,c,d,e\n"),
            new TaskTable.Options(null, true, null, null, null),
            (done, total) -> {})
        .read(told);
    assertThat(found[0].uniqueNames(List.of("kind", "mode")))
        .containsExactly("Name", "name_2", "column C", "Kind", "CI_kind", "ci_kind_2", "mode");
  }
}
