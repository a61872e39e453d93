package org.collectiveimpact.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

  @TempDir private Path folder;

  private Path write(Consumer<XSSFWorkbook> content) throws IOException {
    Path file = folder.resolve("tasks.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(workbook);
      workbook.write(out);
    }
    return file;
  }

  private static XSSFRow row(XSSFSheet sheet, int number, String... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }

  @Test
  void cellsAreReadAsPeopleSeeThem() throws IOException {
    Told told =
        Told.of(
            write(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet("Board");
                  row(sheet, 0, "My board");
                  row(sheet, 2, "Task Name", "Due", "Started", "Hours", "Done");
                  XSSFRow task = row(sheet, 4, "הקמת ועדת\nהיגוי");
                  CellStyle day = workbook.createCellStyle();
                  day.setDataFormat(workbook.createDataFormat().getFormat("d/m/yy"));
                  CellStyle time = workbook.createCellStyle();
                  time.setDataFormat(workbook.createDataFormat().getFormat("d/m/yy h:mm"));
                  task.createCell(1).setCellValue(LocalDate.of(2015, 6, 30));
                  task.getCell(1).setCellStyle(day);
                  task.createCell(2).setCellValue(LocalDateTime.of(2015, 6, 30, 9, 5));
                  task.getCell(2).setCellStyle(time);
                  task.createCell(3).setCellValue(7.5);
                  task.createCell(4).setCellValue(true);
                }));
    assertThat(told.headings).containsExactly("Task Name", "Due", "Started", "Hours", "Done");
    assertThat(told.rows)
        .containsExactly(
            new Row(
                5,
                0,
                Arrays.asList(
                    "הקמת ועדת\nהיגוי", "2015-06-30", "2015-06-30 09:05", "7.5", "TRUE")));
    assertThat(told.notes).containsExactly("1 ABOVE");
  }

  @Test
  void ofFormulasTheSavedValueCounts() throws IOException {
    Told told =
        Told.of(
            write(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet();
                  row(sheet, 0, "Name", "Owner");
                  row(sheet, 1, "", "Dana").getCell(0).setCellFormula("\"Me\"&\"et\"");
                  workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                  XSSFRow late = row(sheet, 2, "x", "Ann");
                  late.getCell(0).setCellFormula("\"Ca\"&\"ll\"");
                  late.getCell(0, MissingCellPolicy.RETURN_NULL_AND_BLANK).getCTCell().unsetV();
                }));
    assertThat(told.tasks).containsExactly("Meet", "");
    assertThat(told.flaws)
        .containsExactly(
            "row 3, column A 'Name': the value of the formula is not saved in the file; open it in"
                + " Excel and save it");
  }

  @Test
  void aSheetIsChosenByItsName() throws IOException {
    Path file =
        write(
            workbook -> {
              row(workbook.createSheet("First"), 0, "Task", "a");
              XSSFSheet second = workbook.createSheet("Second");
              row(second, 0, "Task", "a");
              row(second, 1, "Meet", "b");
            });
    assertThat(Told.of(file).tasks).isEmpty();
    assertThat(Told.of(file, new TaskTable.Options(null, true, null, null, "second")).tasks)
        .containsExactly("Meet");
    assertThatThrownBy(() -> Told.of(file, new TaskTable.Options(null, true, null, null, "Third")))
        .hasMessage(file + ": no sheet 'Third'; the workbook has 'First', 'Second'");
  }

  @Test
  void textsBesideTheTableAreLeftOutAndTold() throws IOException {
    Told told =
        Told.of(
            write(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet();
                  row(sheet, 0, "Task", "Owner");
                  row(sheet, 1, "Meet", "Dana", "a remark");
                }));
    assertThat(told.tasks).containsExactly("Meet");
    assertThat(told.flaws)
        .containsExactly("row 2, column C: cells without a heading; they are left out");
  }

  @Test
  void moreTextsThanAreKeptInMemoryAreAllFound() throws IOException {
    int rows = 3_000;
    Told told =
        Told.of(
            write(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet();
                  row(sheet, 0, "Task", "Again");
                  for (int i = 1; i <= rows; i++) {
                    row(sheet, i, "task ".repeat(20) + i, "task ".repeat(20) + (rows + 1 - i));
                  }
                }));
    assertThat(told.rows)
        .hasSize(rows)
        .allSatisfy(
            row -> {
              assertThat(row.cell(0)).endsWith("task " + (row.number() - 1));
              assertThat(row.cell(1)).endsWith("task " + (rows + 2 - row.number()));
            });
  }

  @Test
  void aTruncatedWorkbookIsRefused() throws IOException {
    Path whole =
        write(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet();
              row(sheet, 0, "Task");
              row(sheet, 1, "Meet");
            });
    byte[] bytes = Files.readAllBytes(whole);
    Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> Told.of(half))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith(half + ": is damaged (")
        .hasMessageEndingWith("); expected a workbook saved by Excel as .xlsx");
  }

  @Test
  void aZipThatIsNoWorkbookIsRefused() throws IOException {
    Path file = folder.resolve("other.xlsx");
    try (FileSystem zip = FileSystems.newFileSystem(file, java.util.Map.of("create", "true"))) {
      Files.writeString(zip.getPath("content.xml"), "<a/>");
    }
    assertThatThrownBy(() -> Told.of(file))
        .isInstanceOf(TableException.class)
        .hasMessageEndingWith("); expected a workbook saved by Excel as .xlsx");
  }

  @Test
  void rowsBeforeTheDamageAreGiven() throws IOException {
    Path file =
        write(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet();
              row(sheet, 0, "Task", "Owner");
              row(sheet, 1, "Meet", "Dana");
              row(sheet, 2, "Call", "Ann");
            });
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path sheet = zip.getPath("xl", "worksheets", "sheet1.xml");
      String xml = Files.readString(sheet, StandardCharsets.UTF_8);
      Files.writeString(sheet, xml.substring(0, xml.indexOf("<row r=\"3\"")) + "<row r=\"3\"><c");
    }
    Told told = Told.of(file);
    assertThat(told.tasks).containsExactly("Meet");
    assertThat(told.flaws).hasSize(1);
    assertThat(told.flaws.get(0))
        .startsWith("row 3: the workbook is damaged here (")
        .endsWith("); what follows is left out (lost)");
  }
}
