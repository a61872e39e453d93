package org.collectiveimpact.examples.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of tasks in a file: a text with separated cells, or a workbook. */
public final class TaskTable {

  /** Stands for the value of a formula that was saved without one. */
  static final String NO_VALUE = "\uFDD0";

  private static final int FIRST_BYTES = 64;

  /** What other exports of task tools, and pages that call themselves .xls, begin with. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\uFEFF?\\s*(<\\?xml|<!doctype|<html|\\{\\s*\"|\\[\\s*\\{)", Pattern.CASE_INSENSITIVE);

  private final Path file;
  private final Options options;
  private final Progress progress;

  /**
   * How a file is to be read; what is absent is found out.
   *
   * @param textColumn the heading or the number of the column that holds the tasks
   * @param headings whether the table has headings
   * @param encoding in which encoding a text is written
   * @param separator what stands between the cells of a text
   * @param sheet the name of the sheet of a workbook; the first one if absent
   */
  public record Options(
      @Nullable String textColumn,
      boolean headings,
      @Nullable Charset encoding,
      @Nullable Character separator,
      @Nullable String sheet) {}

  /** Takes the tasks of a table. */
  public interface Reader {

    /** The headings, before anything else. */
    void headings(Headings headings) throws IOException;

    /** A row with a task, or at least with something in it. */
    void row(Row row) throws IOException;

    /** Something that is wrong with the row that follows, or with one that cannot be read. */
    void flaw(Flaw flaw) throws IOException;

    /** The first row is a task; the headings given are letters. */
    void noHeadings();

    /** Rows that hold no task were left out. */
    void leftOut(long rows, LeftOut why) throws IOException;
  }

  private TaskTable(Path file, Options options, Progress progress) {
    this.file = file;
    this.options = options;
    this.progress = progress;
  }

  /** The table in a file. */
  public static TaskTable of(Path file, Options options, Progress progress) {
    return new TaskTable(file, options, progress);
  }

  /**
   * Reads the table from its first row to its last.
   *
   * @throws TableException if the file cannot be read, is no table or lacks the column wanted
   * @throws IOException if the reader fails
   */
  public void read(Reader reader) throws IOException {
    try (Spool spool = spool()) {
      RowSource source = source(spool.file);
      HeadingFinder finder = new HeadingFinder(file, options, source, new Checked(reader));
      source.read(finder);
      finder.end();
    }
  }

  private RowSource source(Path regular) {
    try {
      byte[] start;
      try (InputStream in = Files.newInputStream(regular)) {
        start = in.readNBytes(FIRST_BYTES);
      }
      if (start.length == 0) {
        throw new TableException(file + ": the file is empty");
      }
      if (startsWith(start, 'P', 'K', 3, 4)) {
        return new WorkbookSource(regular, options.sheet(), progress);
      }
      if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
        throw new TableException(
            file
                + ": is a workbook of Excel 97 to 2003 or locked with a password; expected .xlsx"
                + " without one, .csv or .tsv");
      }
      return text(regular, start);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private RowSource text(Path regular, byte[] start) throws IOException {
    Charset charset = options.encoding() == null ? TextEncoding.of(regular) : options.encoding();
    if (charset == null || startsWith(start, '%', 'P', 'D', 'F')) {
      throw new TableException(file + ": is not a text; expected .csv, .tsv or .xlsx");
    }
    if (MARKUP.matcher(new String(start, charset)).lookingAt()) {
      throw new TableException(
          file + ": is XML, HTML or JSON and no table; expected .csv, .tsv or .xlsx");
    }
    if (options.sheet() != null) {
      throw new TableException(
          file + ": is a text and has no sheets; expected a workbook, or no --sheet");
    }
    return new TextSource(regular, charset, options.separator(), options.textColumn(), progress);
  }

  private static boolean startsWith(byte[] start, int... expected) {
    boolean same = start.length >= expected.length;
    for (int i = 0; same && i < expected.length; i++) {
      same = (start[i] & 0xFF) == expected[i];
    }
    return same;
  }

  /** A file that can be read more than once: the file itself, or a copy of what a pipe gives. */
  private record Spool(Path file, boolean copy) implements Closeable {
    @Override
    public void close() throws IOException {
      if (copy) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Spool spool() {
    try {
      if (Files.isDirectory(file)) {
        throw new TableException(
            file + ": is a directory; expected a task list as .csv, .tsv or .xlsx");
      }
      if (Files.isRegularFile(file) || !Files.exists(file)) {
        Files.newInputStream(file).close();
        return new Spool(file, false);
      }
      Path copy = Files.createTempFile("ci-table", ".tmp");
      try (InputStream in = Files.newInputStream(file)) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      return new Spool(copy, true);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private TableException unreadable(IOException e) {
    String reason =
        e instanceof NoSuchFileException
            ? "no such file"
            : e instanceof AccessDeniedException
                ? "no permission to read the file"
                : "cannot be read (" + e.getMessage() + ")";
    return new TableException(file + ": " + reason, e);
  }

  /** Tells of cells that cannot stay as they are, and puts them right. */
  private static final class Checked implements Reader {
    private final Reader reader;
    private @Nullable Headings headings;

    Checked(Reader reader) {
      this.reader = reader;
    }

    @Override
    public void headings(Headings found) throws IOException {
      headings = found;
      reader.headings(found);
    }

    @Override
    public void row(Row row) throws IOException {
      List<String> cells = row.cells();
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i);
        if (Cells.first(cell, Checked::isOdd) >= 0) {
          if (cells == row.cells()) {
            cells = new ArrayList<>(cells);
          }
          cells.set(i, mended(row, i, cell));
        }
      }
      reader.row(cells == row.cells() ? row : new Row(row.number(), row.line(), cells));
    }

    private static boolean isOdd(int character) {
      return Cells.isControl(character) || character == 0xFFFD || character == 0xFDD0;
    }

    private String mended(Row row, int column, String cell) throws IOException {
      String name = Objects.requireNonNull(headings).describe(column);
      if (cell.equals(NO_VALUE)) {
        reader.flaw(
            Flaw.of(
                row,
                name,
                "the value of the formula is not saved in the file; open it in Excel and save it"));
        return "";
      }
      int control = Cells.first(cell, Cells::isControl);
      if (control >= 0) {
        reader.flaw(
            Flaw.of(
                row,
                name,
                String.format(Locale.ROOT, "control character U+%04X; it is left out", control)));
      }
      if (cell.indexOf(0xFFFD) >= 0) {
        reader.flaw(
            Flaw.of(row, name, "a character that cannot be read; is --encoding as expected?"));
      }
      return Cells.withoutControls(cell);
    }

    @Override
    public void flaw(Flaw flaw) throws IOException {
      reader.flaw(flaw);
    }

    @Override
    public void noHeadings() {
      reader.noHeadings();
    }

    @Override
    public void leftOut(long rows, LeftOut why) throws IOException {
      reader.leftOut(rows, why);
    }
  }
}
