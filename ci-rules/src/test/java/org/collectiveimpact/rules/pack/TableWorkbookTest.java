package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.pack.TableFixtures.conditions;
import static org.collectiveimpact.rules.pack.TableFixtures.context;
import static org.collectiveimpact.rules.pack.TableFixtures.problems;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableWorkbookTest {

  private static PackFile workbook(Consumer<Workbook> fill) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new XSSFWorkbook()) {
      fill.accept(workbook);
      workbook.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new PackFile("tables/t.xlsx", bytes.toByteArray());
  }

  /** A sheet with three columns of facts: a number, a day and an answer. */
  private static Sheet sheet(Workbook workbook, String name) {
    Sheet sheet = workbook.createSheet(name);
    Row headings = sheet.createRow(0);
    String[] texts = {
      "code", "severity", "funding.coverageMonths", "agenda.agreedOn", "launch.held"
    };
    for (int i = 0; i < texts.length; i++) {
      headings.createCell(i).setCellValue(texts[i]);
    }
    return sheet;
  }

  private static Row row(Sheet sheet, int number, String code) {
    Row row = sheet.createRow(number);
    row.createCell(0).setCellValue(code);
    row.createCell(1).setCellValue("warn");
    return row;
  }

  private static void format(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  @Test
  void valuesCountHoweverTheyLook() {
    PackFile file =
        workbook(
            workbook -> {
              Sheet sheet = sheet(workbook, "Requirements");
              Row row = row(sheet, 1, "ORC-001");
              row.createCell(2).setCellValue(24);
              format(row.getCell(2), "0\" years\"");
              row.createCell(3).setCellValue(LocalDate.of(2024, 1, 31));
              format(row.getCell(3), "d.m.yy");
              row.createCell(4).setCellValue(true);
              row(sheet, 4, "ORC-002").createCell(2).setCellValue("< 24");
            });
    PackContext context = context();
    PackUnit unit = TableReader.read(file, context);
    assertThat(problems(context)).isEmpty();
    assertThat(conditions(unit))
        .containsExactly(
            "ORC-001 funding.coverageMonths IS [24], agenda.agreedOn IS [2024-01-31],"
                + " launch.held IS [YES]",
            "ORC-002 funding.coverageMonths LESS [24]");
    assertThat(unit.rules().get(1).place()).hasToString("tables/t.xlsx:Requirements!A5");
    assertThat(unit.rules().get(1).conditions().get(0).place())
        .hasToString("tables/t.xlsx:Requirements!C5");
  }

  @Test
  void allSheetsAreReadButHiddenOnes() {
    PackFile file =
        workbook(
            workbook -> {
              row(sheet(workbook, "Old"), 1, "ORC-001").createCell(2).setCellValue(1);
              row(sheet(workbook, "A"), 1, "ORC-002").createCell(2).setCellValue(2);
              workbook.createSheet("Empty");
              Row row = row(sheet(workbook, "B"), 1, "ORC-003");
              row.createCell(2).setCellValue(3);
              row.setZeroHeight(true);
              workbook.setActiveSheet(1);
              workbook.setSheetHidden(0, true);
            });
    PackContext context = context();
    assertThat(conditions(TableReader.read(file, context)))
        .containsExactly(
            "ORC-002 funding.coverageMonths IS [2]", "ORC-003 funding.coverageMonths IS [3]");
    assertThat(problems(context))
        .isEqualTo(
            """
            tables/t.xlsx:B!A2: warning: the row is hidden but counts [hidden]
            tables/t.xlsx:Old!A1: warning: the sheet 'Old' is hidden and is left out [hidden]""");
  }

  @Test
  void whatIsNoValueIsRefusedWithItsCell() {
    PackFile file =
        workbook(
            workbook -> {
              Sheet sheet = sheet(workbook, "T");
              row(sheet, 1, "ORC-001").createCell(2).setCellFormula("12*2");
              row(sheet, 2, "ORC-002").createCell(2).setCellErrorValue(FormulaError.DIV0.getCode());
              row(sheet, 3, "ORC-003").createCell(2).setCellValue(0.25);
              format(sheet.getRow(3).getCell(2), "0%");
              row(sheet, 4, "ORC-004").createCell(2).setCellValue(LocalDate.of(2026, 5, 3));
              format(sheet.getRow(4).getCell(2), "d-mmm");
              row(sheet, 5, "ORC-005")
                  .createCell(3)
                  .setCellValue(LocalDateTime.of(2026, 5, 3, 8, 0));
              format(sheet.getRow(5).getCell(3), "d.m.yy h:mm");
              row(sheet, 6, "ORC-006").createCell(2).setCellValue(2.5);
              row(sheet, 7, "ORC-007").createCell(4).setCellValue("yes");
              sheet.addMergedRegion(new CellRangeAddress(7, 8, 4, 4));
            });
    PackContext context = context();
    TableReader.read(file, context);
    assertThat(problems(context))
        .isEqualTo(
            """
            tables/t.xlsx:T!C2: error: the cell holds a formula; expected a value [forbidden]
              Copy the cell and paste its value.
            tables/t.xlsx:T!C3: error: the cell holds the error #DIV/0!; expected a value [bad-value]
            tables/t.xlsx:T!C4: error: the cell holds a percentage; expected a number [bad-value]
              Write 25 for 25%, and format the cell as a number.
            tables/t.xlsx:T!C5: error: '2026-05-03' is no number; expected a number such as 24, < 24 or 3..5 [bad-value]
              The spreadsheet took it for a day; format the cell as text.
            tables/t.xlsx:T!D6: error: the cell holds a time; expected a day or a number [bad-value]
            tables/t.xlsx:T!C7: error: '2.5' is no whole number; expected a number such as 24, < 24 or 3..5 [bad-value]
            tables/t.xlsx:T!E8: error: the cells E8:E9 are merged; expected every cell by itself [bad-table]
              Unmerge them and repeat what they say.""");
  }

  private static PackFile zip(String entry, byte[] content, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      for (int i = 0; i < times; i++) {
        zip.write(content);
      }
      zip.closeEntry();
    }
    return new PackFile("tables/t.xlsx", bytes.toByteArray());
  }

  private static String refused(PackFile file) {
    PackContext context = context();
    assertThat(TableReader.read(file, context).rules()).isEmpty();
    return problems(context);
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws IOException {
    String expected =
        "tables/t.xlsx: error: the workbook unpacks to more than 16 MB, 500000 elements or 500"
            + " parts [too-large]\n  Keep only the tables of the pack in it.";
    assertThat(refused(zip("xl/worksheets/sheet1.xml", new byte[1 << 20], 100)))
        .isEqualTo(expected);
    byte[] cells = "<c/>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    assertThat(refused(zip("xl/worksheets/sheet1.xml", cells, 501))).isEqualTo(expected);
  }

  @Test
  void macrosAreRefused() throws IOException {
    assertThat(refused(zip("xl/vbaProject.bin", new byte[3], 1)))
        .isEqualTo(
            "tables/t.xlsx: error: the workbook has macros; expected a workbook saved as .xlsx"
                + " without them [forbidden]");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    String expected =
        "tables/t.xlsx: error: the file is damaged or no workbook; expected a workbook saved as"
            + " .xlsx [bad-table]";
    assertThat(refused(zip("readme.txt", new byte[3], 1))).isEqualTo(expected);
    assertThat(
            refused(
                new PackFile("tables/t.xlsx", "code,severity".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(expected);
    byte[] whole = workbook(workbook -> sheet(workbook, "T")).bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    assertThat(refused(new PackFile("tables/t.xlsx", cut))).isEqualTo(expected);
  }

  @Test
  void anEntityInAWorkbookIsNotExpanded() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      assertThat(refused(zip("[Content_Types].xml", bomb.getBytes(charset), 1)))
          .isEqualTo(
              "tables/t.xlsx: error: the workbook declares entities; expected a workbook saved as"
                  + " .xlsx [forbidden]");
    }
  }

  /** The class path without Apache POI. */
  private static final class WithoutPoi extends URLClassLoader {

    WithoutPoi() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
      return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(
              entry -> {
                try {
                  return Path.of(entry).toUri().toURL();
                } catch (MalformedURLException e) {
                  throw new AssertionError(e);
                }
              })
          .toArray(URL[]::new);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.apache.poi.")) {
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }
  }

  @Test
  void withoutApachePoiItIsSaidWhatToAdd() throws Exception {
    byte[] bytes = workbook(workbook -> sheet(workbook, "T")).bytes();
    try (WithoutPoi loader = new WithoutPoi()) {
      Method problems =
          loader
              .loadClass(TableFixtures.class.getName())
              .getDeclaredMethod("problems", String.class, byte[].class);
      problems.setAccessible(true);
      assertThat(problems.invoke(null, "tables/t.xlsx", bytes))
          .isEqualTo(
              "tables/t.xlsx: error: workbooks are read with Apache POI, which is not there"
                  + " [missing-library]\n  Add the dependency org.apache.poi:poi-ooxml, or save the"
                  + " tables as CSV.");
    }
  }
}
