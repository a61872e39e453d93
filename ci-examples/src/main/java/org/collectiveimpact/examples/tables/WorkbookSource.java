package org.collectiveimpact.examples.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The rows of one sheet of a workbook (XLSX), read as a stream.
 *
 * <p>Of a formula the value counts that was saved with it; nothing is computed. Days are given as
 * {@code 2015-06-30}, whatever they look like in the sheet.
 */
final class WorkbookSource implements RowSource {

  private static final String EXPECTED = "; expected a workbook saved by Excel as .xlsx";

  private final Path file;
  private final @Nullable String wanted;
  private final Progress progress;

  WorkbookSource(Path file, @Nullable String sheet, Progress progress) {
    this.file = file;
    this.wanted = sheet;
    this.progress = progress;
  }

  @Override
  public boolean isSeparated() {
    return false;
  }

  @Override
  public boolean isOfExcel() {
    return true;
  }

  @Override
  public void read(Sink sink) throws IOException {
    Rows rows = new Rows(sink);
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      read(workbook, rows);
    } catch (SinkException e) {
      throw e.rethrown();
    } catch (TableException e) {
      throw e;
    } catch (OpenXML4JException | SAXException | IOException | RuntimeException e) {
      // A damaged workbook makes its reader fail in many ways.
      if (rows.last == 0) {
        throw new TableException(file + ": is damaged (" + reason(e) + ")" + EXPECTED, e);
      }
      sink.lost(
          Flaw.lost(
              rows.last + 1,
              0,
              "the workbook is damaged here (" + reason(e) + "); what follows is left out"),
          -1);
    }
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse("").strip();
  }

  private void read(OPCPackage workbook, Rows rows)
      throws IOException, OpenXML4JException, SAXException {
    XSSFReader reader = new XSSFReader(workbook);
    PackagePart sheet = sheet(reader);
    List<PackagePart> texts =
        workbook.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType());
    try (InputStream part = texts.isEmpty() ? null : texts.get(0).getInputStream();
        SpilledTexts shared = new SpilledTexts(part);
        InputStream in = new CountedStream(sheet.getInputStream(), sheet.getSize(), progress)) {
      XMLReader xml = SpilledTexts.reader();
      xml.setContentHandler(new CellHandler(reader.getStylesTable(), shared, rows));
      xml.parse(new InputSource(in));
    }
  }

  private PackagePart sheet(XSSFReader reader) throws IOException, OpenXML4JException {
    XSSFReader.SheetIterator sheets = reader.getSheetIterator();
    List<String> names = new ArrayList<>();
    while (sheets.hasNext()) {
      sheets.next().close();
      String name = sheets.getSheetName();
      if (wanted == null || Cells.plain(name).equals(Cells.plain(wanted))) {
        return sheets.getSheetPart();
      }
      names.add("'" + name + "'");
    }
    throw new TableException(
        wanted == null
            ? file + ": has no sheet" + EXPECTED
            : file + ": no sheet '" + wanted + "'; the workbook has " + String.join(", ", names));
  }

  /** The sink failed, not the workbook. */
  private static final class SinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Exception failure;

    SinkException(Exception failure) {
      super(failure);
      this.failure = failure;
    }

    /** The failure itself. */
    RuntimeException rethrown() throws IOException {
      if (failure instanceof IOException e) {
        throw e;
      }
      throw (RuntimeException) failure;
    }
  }

  /** Puts cells together to rows. */
  private static final class Rows implements SheetContentsHandler {
    private final Sink sink;
    private final List<String> cells = new ArrayList<>();
    private long last;

    Rows(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void startRow(int number) {
      cells.clear();
    }

    @Override
    public void cell(@Nullable String place, String value, @Nullable XSSFComment comment) {
      int column = place == null ? cells.size() : new CellReference(place).getCol();
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(value);
    }

    @Override
    public void endRow(int number) {
      last = number + 1L;
      try {
        sink.row(new Row(last, 0, List.copyOf(cells)));
      } catch (IOException | RuntimeException e) {
        throw new SinkException(e);
      }
    }
  }

  /** Reads cells; a formula whose value was not saved is told from an empty cell. */
  private static final class CellHandler extends XSSFSheetXMLHandler {
    private final Rows rows;
    private String place = "";
    private boolean formula;
    private boolean value;

    CellHandler(Styles styles, SharedStrings texts, Rows rows) {
      super(styles, texts, rows, new PlainFormatter(), false);
      this.rows = rows;
    }

    @Override
    public void startElement(
        String uri, String name, @Nullable String qualified, Attributes attributes)
        throws SAXException {
      if (name.equals("c")) {
        place = String.valueOf(attributes.getValue("r"));
        formula = false;
        value = false;
      }
      formula |= name.equals("f");
      value |= name.equals("v") || name.equals("is");
      super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, @Nullable String qualified)
        throws SAXException {
      super.endElement(uri, name, qualified);
      if (name.equals("c") && formula && !value) {
        rows.cell(place, TaskTable.NO_VALUE, null);
      }
    }
  }

  /** Numbers as they are shown, days as they are sorted. */
  private static final class PlainFormatter extends DataFormatter {

    PlainFormatter() {
      super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int index, @Nullable String format) {
      return day(value, index, format, false);
    }

    @Override
    public String formatRawCellContents(
        double value, int index, @Nullable String format, boolean since1904) {
      return day(value, index, format, since1904);
    }

    private String day(double value, int index, @Nullable String format, boolean since1904) {
      if (value < 1 || !DateUtil.isADateFormat(index, format)) {
        return super.formatRawCellContents(value, index, format, since1904);
      }
      return DateUtil.getLocalDateTime(value, since1904)
          .toString()
          .replaceFirst("T00:00$", "")
          .replace('T', ' ');
    }
  }
}
