package org.collectiveimpact.rules.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets of a workbook (XLSX): values as they are stored, whatever they look like. What
 * is computed or would run is refused. The only class that needs Apache POI.
 */
final class TableWorkbook {

  private static final String EXPECTED = "; expected a workbook saved as .xlsx";

  /** A workbook that unpacks to more, or to more elements, is no table that people wrote. */
  private static final long MOST_BYTES = 16L << 20;

  private static final int MOST_ELEMENTS = 500_000;
  private static final int MOST_ENTRIES = 500;

  /** How a declaration of a document type begins: {@code <!D}. */
  private static final int DECLARATION = ('<' << 16) | ('!' << 8) | 'D';

  private final PackFile file;
  private final PackProblems problems;

  private TableWorkbook(PackFile file, PackProblems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The sheets that are not hidden; none if the workbook cannot be read. */
  static List<TableSheet> read(PackFile file, PackProblems problems) {
    TableWorkbook workbook = new TableWorkbook(file, problems);
    try {
      return workbook.isHarmless() ? workbook.sheets() : List.of();
    } catch (IOException | RuntimeException e) {
      // A damaged workbook makes its reader fail in many ways, none of them fit to be shown.
      workbook.problem("bad-table", "the file is damaged or no workbook" + EXPECTED, null);
      return List.of();
    }
  }

  private void problem(String code, String message, @Nullable String hint) {
    problems.error(PackPlace.of(file.name()), code, message, hint);
  }

  /** Unpacks the workbook once, keeping nothing, to see what would come. */
  private boolean isHarmless() throws IOException {
    long bytes = 0;
    long elements = 0;
    int entries = 0;
    byte[] block = new byte[1 << 13];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
          problem("forbidden", "the workbook has macros" + EXPECTED + " without them", null);
          return false;
        }
        boolean isXml = entry.getName().matches("(?i).*\\.(xml|rels)");
        int before = 0;
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
          bytes += read;
          for (int i = 0; i < read; i++) {
            elements += block[i] == '<' ? 1 : 0;
            if (block[i] != 0) { // UTF-16 has them between the letters
              before = ((before << 8) | (block[i] & 0xFF)) & 0xFFFFFF;
            }
            if (isXml && before == DECLARATION) {
              problem("forbidden", "the workbook declares entities" + EXPECTED, null);
              return false;
            }
          }
          if (bytes > MOST_BYTES || elements > MOST_ELEMENTS || entries > MOST_ENTRIES) {
            problem(
                "too-large",
                "the workbook unpacks to more than "
                    + (MOST_BYTES >> 20)
                    + " MB, "
                    + MOST_ELEMENTS
                    + " elements or "
                    + MOST_ENTRIES
                    + " parts",
                "Keep only the tables of the pack in it.");
            return false;
          }
        }
      }
    }
    if (entries == 0) {
      problem("bad-table", "the file is damaged or no workbook" + EXPECTED, null);
    }
    return entries > 0;
  }

  private List<TableSheet> sheets() throws IOException {
    List<TableSheet> sheets = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        Sheet sheet = workbook.getSheetAt(i);
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          sheets.add(table(sheet));
        } else {
          problems.warning(
              PackPlace.ofCell(file.name(), sheet.getSheetName(), 0, 0),
              "hidden",
              "the sheet '" + sheet.getSheetName() + "' is hidden and is left out",
              null);
        }
      }
    }
    return sheets;
  }

  private TableSheet table(Sheet sheet) {
    TableSheet table = new TableSheet(file.name(), Optional.of(sheet.getSheetName()));
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      problems.error(
          place(sheet, merged.getFirstRow(), merged.getFirstColumn()),
          "bad-table",
          "the cells " + merged.formatAsString() + " are merged; expected every cell by itself",
          "Unmerge them and repeat what they say.");
    }
    for (Row row : sheet) {
      if (row.getZeroHeight() && row.getPhysicalNumberOfCells() > 0) {
        problems.warning(
            place(sheet, row.getRowNum(), 0), "hidden", "the row is hidden but counts", null);
      }
      if (!table.add(cells(sheet, row), problems)) {
        break;
      }
    }
    return table;
  }

  private List<TableCell> cells(Sheet sheet, Row row) {
    List<TableCell> cells = new ArrayList<>();
    for (Cell cell : row) {
      String text = text(sheet, cell);
      if (!text.isEmpty()) {
        while (cells.size() < cell.getColumnIndex()) {
          cells.add(new TableCell("", place(sheet, row.getRowNum(), cells.size())));
        }
        cells.add(new TableCell(text, place(sheet, row.getRowNum(), cell.getColumnIndex())));
      }
    }
    return cells;
  }

  private PackPlace place(Sheet sheet, int row, int column) {
    return PackPlace.ofCell(file.name(), sheet.getSheetName(), row, column);
  }

  private String text(Sheet sheet, Cell cell) {
    PackPlace place = place(sheet, cell.getRowIndex(), cell.getColumnIndex());
    return switch (cell.getCellType()) {
      case STRING -> TableCell.plain(cell.getStringCellValue());
      case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
      case NUMERIC -> number(cell, place);
      case FORMULA ->
          unreadable(
              place,
              "forbidden",
              "the cell holds a formula; expected a value",
              "Copy the cell and paste its value.");
      case ERROR ->
          unreadable(
              place,
              "bad-value",
              "the cell holds the error "
                  + FormulaError.forInt(cell.getErrorCellValue()).getString()
                  + "; expected a value",
              null);
      case BLANK, _NONE -> "";
    };
  }

  private String number(Cell cell, PackPlace place) {
    if (DateUtil.isCellDateFormatted(cell)) {
      LocalDateTime moment = cell.getLocalDateTimeCellValue();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : unreadable(
              place, "bad-value", "the cell holds a time; expected a day or a number", null);
    }
    if (cell.getCellStyle().getDataFormatString().contains("%")) {
      return unreadable(
          place,
          "bad-value",
          "the cell holds a percentage; expected a number",
          "Write 25 for 25%, and format the cell as a number.");
    }
    return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
  }

  private String unreadable(PackPlace place, String code, String message, @Nullable String hint) {
    problems.error(place, code, message, hint);
    return TableCell.UNREADABLE;
  }
}
