package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.pack.TableFixtures.context;
import static org.collectiveimpact.rules.pack.TableFixtures.file;
import static org.collectiveimpact.rules.pack.TableFixtures.problems;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {

  private static List<String> cells(byte[] bytes, PackContext context) {
    return TableText.read(new PackFile("t.csv", bytes), context.problems()).stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(List::stream)
        .map(cell -> cell.place() + "-" + cell.place().end() + " " + cell.text())
        .toList();
  }

  private static List<String> cells(String text) {
    return cells(text.getBytes(StandardCharsets.UTF_8), context());
  }

  @Test
  void everyCellKnowsItsLineAndItsColumns() {
    assertThat(cells("code,severity\nORC-001,\"a, \"\"b\"\"\",x\r\n\r\n  y ,z"))
        .containsExactly(
            "t.csv:1:1-5 code",
            "t.csv:1:6-14 severity",
            "t.csv:2:1-8 ORC-001",
            "t.csv:2:9-19 a, \"b\"",
            "t.csv:2:20-21 x",
            "t.csv:4:1-5 y",
            "t.csv:4:6-7 z");
  }

  @Test
  void aCellOfTwoLinesMovesWhatFollows() {
    assertThat(cells("code,x\n\"one\ntwo\",\"three\"\nfour,five"))
        .containsExactly(
            "t.csv:1:1-5 code",
            "t.csv:1:6-7 x",
            "t.csv:2:1-0 one two",
            "t.csv:3:6-13 three",
            "t.csv:4:1-5 four",
            "t.csv:4:6-10 five");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,true",
    "UTF-8,false",
    "UTF-16LE,true",
    "UTF-16LE,false",
    "UTF-16BE,true",
    "UTF-16BE,false"
  })
  void allEncodingsThatSpreadsheetsWriteAreRead(Charset charset, boolean marked) {
    String text = (marked ? "\uFEFF" : "") + "code\tחומרה\nORC-001\tחסימה";
    assertThat(cells(text.getBytes(charset), context()))
        .containsExactly(
            "t.csv:1:1-5 code", "t.csv:1:6-11 חומרה", "t.csv:2:1-8 ORC-001", "t.csv:2:9-14 חסימה");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theHeadingsShowWhatSeparatesCells(String separator) {
    assertThat(cells("code" + separator + "severity\n\"a,b;c\td\"" + separator + "x"))
        .containsExactly(
            "t.csv:1:1-5 code", "t.csv:1:6-14 severity", "t.csv:2:1-10 a,b;c d", "t.csv:2:11-12 x");
  }

  @Test
  void excelCanDeclareTheSeparator() {
    assertThat(cells("sep=;\r\na,b;c\n1;2"))
        .containsExactly("t.csv:2:1-4 a,b", "t.csv:2:5-6 c", "t.csv:3:1-2 1", "t.csv:3:3-4 2");
  }

  @Test
  void anotherEncodingIsRefused() throws Exception {
    PackContext context = context();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("code,חומרה".getBytes("windows-1255"));
    assertThat(cells(bytes.toByteArray(), context)).isEmpty();
    assertThat(problems(context))
        .isEqualTo(
            "t.csv: error: the file is neither in UTF-8 nor in UTF-16 [encoding]\n"
                + "  Save it as 'CSV UTF-8'.");
  }

  @Test
  void aQuoteThatIsNeverClosedIsNamedWhereItOpens() {
    PackContext context = context();
    assertThat(TableText.read(file("t.csv", "a,b\n1,\"2\n3,4"), context.problems())).isEmpty();
    assertThat(problems(context))
        .isEqualTo("t.csv:2:3: error: the quote that opens here is never closed [bad-table]");
  }

  @Test
  void aQuoteInsideACellIsNamed() {
    PackContext context = context();
    assertThat(TableText.read(file("t.csv", "a,b\n1,\"2\"x\n3,4"), context.problems())).isEmpty();
    assertThat(problems(context))
        .isEqualTo(
            "t.csv:2: error: a quote in this row is closed inside a cell; expected it at the end of"
                + " the cell [bad-table]\n  Write a quote inside a cell twice.");
  }

  @Test
  void marksOfDirectionAreNoPartOfACell() {
    assertThat(cells("\u200Fcode\u200E,\u00A0x\n1,2"))
        .contains("t.csv:1:1-7 code", "t.csv:1:8-10 x");
  }

  @Test
  void hugeTablesAreRefused() {
    String columns = String.join(",", Collections.nCopies(101, "x"));
    String rows = "a\n" + "1\n".repeat(2_001);
    assertThat(refused(columns))
        .isEqualTo("t.csv:1:1: error: the row has 101 columns; expected at most 100 [too-large]");
    assertThat(refused(rows))
        .isEqualTo(
            "t.csv:2002:1: error: the table has more than 2000 rows [too-large]\n"
                + "  Split it into several tables.");
    assertThat(refused("a\n" + "x".repeat(2_001)))
        .isEqualTo(
            "t.csv:2:1: error: the cell holds 2001 characters; expected at most 2000 [too-large]");
  }

  private static String refused(String text) {
    PackContext context = context();
    assertThat(TableText.read(file("t.csv", text), context.problems())).isEmpty();
    return problems(context);
  }
}
