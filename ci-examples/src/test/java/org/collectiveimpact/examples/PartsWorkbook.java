package org.collectiveimpact.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook of the shipped pack: two tables of rules on parts, one with English headings and one
 * with Hebrew ones, kept as CSV for people who review changes.
 *
 * <p>After a change of a CSV file, {@code main} writes the workbook anew; a test compares the two.
 */
final class PartsWorkbook {

  static final Path FILE =
      Path.of(
          "src/main/resources/org/collectiveimpact/examples/packs/living-rivers/tables/parts.xlsx");

  private static final Path TABLES =
      Path.of("src/test/resources/org/collectiveimpact/examples/packs/living-rivers");
  private static final int CHARACTER = 256;
  private static final int WIDEST = 40;
  private static final int NARROWEST = 12;

  private PartsWorkbook() {}

  /** Writes the workbook. */
  public static void main(String[] args) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(FILE)) {
      for (Map.Entry<String, List<List<String>>> table : tables().entrySet()) {
        write(workbook, workbook.createSheet(table.getKey()), table.getValue());
      }
      workbook.write(out);
    }
  }

  private static void write(XSSFWorkbook workbook, Sheet sheet, List<List<String>> rows) {
    CellStyle text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    CellStyle heading = workbook.createCellStyle();
    heading.cloneStyleFrom(text);
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    heading.setAlignment(HorizontalAlignment.CENTER);
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.createRow(i);
      for (int column = 0; column < rows.get(i).size(); column++) {
        String value = rows.get(i).get(column);
        if (!value.isEmpty()) {
          Cell cell = row.createCell(column);
          cell.setCellStyle(i == 0 ? heading : text);
          cell.setCellValue(value);
        }
        int width = Math.max(NARROWEST, Math.min(WIDEST, value.length()));
        sheet.setColumnWidth(
            column, Math.max(i == 0 ? 0 : sheet.getColumnWidth(column), width * CHARACTER));
      }
    }
    sheet.createFreezePane(1, 1);
    sheet.setRightToLeft(rows.get(0).get(0).codePointAt(0) >= 'א');
  }

  /** The tables as they are kept in CSV, by the name of the sheet. */
  static Map<String, List<List<String>>> tables() throws IOException {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    tables.put("Work groups", table("work-groups.csv"));
    tables.put("שותפים", table("partners.csv"));
    return tables;
  }

  private static List<List<String>> table(String file) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(TABLES.resolve(file))) {
      return csv.stream().map(CsvRecord::getFields).toList();
    }
  }

  /** The tables as they are in the workbook. */
  static Map<String, List<List<String>>> written() throws IOException {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(FILE);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Sheet sheet : workbook) {
        List<List<String>> rows = new ArrayList<>();
        int columns = sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          for (int column = 0; column < columns; column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : cell.getStringCellValue());
          }
          rows.add(cells);
        }
        tables.put(sheet.getSheetName(), rows);
      }
    }
    return tables;
  }
}
