package org.collectiveimpact.examples.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.collectiveimpact.core.task.TaskClassification;

/** Writes a workbook of one sheet, of which only the last rows are in memory. */
final class WorkbookTaskWriter implements TaskWriter {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int CHARACTER = 256;
  private static final int WIDE = 60 * CHARACTER;
  private static final int NARROW = 18 * CHARACTER;

  /** Numbers as a spreadsheet shows them; not those that begin with zeros or are long. */
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,9})?");

  private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

  private final OutputStream out;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final SXSSFSheet sheet;
  private final CellStyle strong;
  private final CellStyle quoted;
  private int columns;
  private int text;
  private int next;

  WorkbookTaskWriter(OutputStream out) {
    this.out = out;
    workbook.setCompressTempFiles(true);
    sheet = workbook.createSheet("Tasks");
    strong = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    strong.setFont(font);
    quoted = workbook.createCellStyle();
    quoted.setQuotePrefixed(true);
  }

  @Override
  public void begin(Headings headings) {
    columns = headings.names().size();
    text = headings.text();
    List<String> names = Added.headings(headings);
    sheet.createFreezePane(0, 1);
    for (int i = 0; i < names.size(); i++) {
      boolean wide = i == text || i == names.size() - 1;
      sheet.setColumnWidth(i, wide ? WIDE : NARROW);
    }
    SXSSFRow row = sheet.createRow(next++);
    for (String name : names) {
      Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
      cell.setCellValue(name);
      cell.setCellStyle(strong);
    }
  }

  @Override
  public void write(Row row, TaskClassification task) throws IOException {
    if (next > LIMITS.getLastRowIndex()) {
      throw new IOException(
          "a sheet has at most " + LIMITS.getMaxRows() + " rows; expected --format csv or jsonl");
    }
    List<String> cells = Added.cells(columns, row, task);
    SXSSFRow written = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        write(written.createCell(i), cells.get(i), i != text);
      }
    }
  }

  private void write(Cell cell, String value, boolean mayBeNumber) {
    if (mayBeNumber && NUMBER.matcher(value).matches()) {
      cell.setCellValue(Double.parseDouble(value));
      return;
    }
    // A longer text makes Excel call the workbook damaged.
    cell.setCellValue(value.substring(0, Math.min(value.length(), LIMITS.getMaxTextLength())));
    if (Cells.isFormula(value)) {
      cell.setCellStyle(quoted);
    }
  }

  @Override
  public void end() throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
