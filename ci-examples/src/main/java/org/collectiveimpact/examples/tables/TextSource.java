package org.collectiveimpact.examples.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text file whose cells are separated by commas, semicolons, tabs or bars.
 *
 * <p>A row with a quote that is opened or closed in the wrong place is given up alone: reading goes
 * on in the line below it.
 */
final class TextSource implements RowSource {

  /** So much of a file is looked at to tell how its cells are separated. */
  private static final int SAMPLE = 1 << 16;

  /** A file with more broken rows than this is another kind of file. */
  private static final int MOST_BROKEN = 100;

  /** No row is longer; a quote that is never closed would take in the rest of the file. */
  private static final int LONGEST_ROW = 1 << 22;

  /** Stands after the end of the file; found inside a cell, the cell's quote was never closed. */
  private static final String END = "\u001Eend of file\u001E";

  private static final int MARK = 3;

  private static final String QUOTE = "\"";

  private final Path file;
  private final Charset charset;
  private final char separator;
  private final boolean declared;
  private final boolean marked;
  private final Progress progress;

  TextSource(
      Path file,
      Charset charset,
      @Nullable Character separator,
      @Nullable String heading,
      Progress progress)
      throws IOException {
    this.file = file;
    this.charset = charset;
    this.progress = progress;
    this.marked = isMarked();
    String sample = sample();
    Character named = Separator.declared(sample);
    this.declared = named != null;
    this.separator =
        separator != null ? separator : named != null ? named : Separator.of(sample, heading);
  }

  @Override
  public boolean isSeparated() {
    return true;
  }

  @Override
  public boolean isOfExcel() {
    return marked || declared || !charset.equals(StandardCharsets.UTF_8);
  }

  private boolean isMarked() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return TextEncoding.mark(in.readNBytes(MARK), charset) > 0;
    }
  }

  @Override
  public void read(Sink sink) throws IOException {
    long lines = declared ? 1 : 0;
    long rows = lines;
    for (int broken = 0; broken <= MOST_BROKEN; broken++) {
      Pass pass = new Pass(sink, lines, rows);
      String problem = pass.read();
      if (problem == null) {
        return;
      }
      lines = pass.line;
      rows = pass.row;
      sink.lost(Flaw.lost(rows, lines, problem), brokenCell(line(lines - 1)));
    }
    sink.lost(
        Flaw.lost(
            rows,
            lines,
            "the rest is left out: more than "
                + MOST_BROKEN
                + " rows are broken; expected rows of cells separated by "
                + Separator.name(separator)),
        -1);
  }

  /** The text of a line, from 0. */
  private String line(long number) throws IOException {
    try (BufferedReader reader = open((done, total) -> {})) {
      skip(reader, number);
      return String.valueOf(reader.readLine());
    }
  }

  /** The cell whose quotes do not match, from 0; -1 if it closes in another line. */
  private int brokenCell(String text) {
    int start = 0;
    for (int cell = 0; start <= text.length(); cell++) {
      int end = text.indexOf(separator, start);
      if (text.startsWith(QUOTE, start)) {
        end = closing(text, start + 1) + 1;
        if (end == 0 || (end < text.length() && text.charAt(end) != separator)) {
          return cell;
        }
      }
      start = end < 0 ? text.length() + 1 : end + 1;
    }
    return -1;
  }

  private static int closing(String text, int from) {
    int quote = text.indexOf(QUOTE, from);
    while (quote >= 0 && text.startsWith(QUOTE, quote + 1)) {
      quote = text.indexOf(QUOTE, quote + 2);
    }
    return quote;
  }

  private static void skip(Reader reader, long lines) throws IOException {
    for (long skipped = 0; skipped < lines; skipped++) {
      int character = reader.read();
      while (character >= 0 && character != '\n' && character != '\r') {
        character = reader.read();
      }
      if (character == '\r') {
        reader.mark(1);
        if (reader.read() != '\n') {
          reader.reset();
        }
      }
    }
  }

  private String sample() throws IOException {
    try (Reader reader = open((done, total) -> {})) {
      char[] start = new char[SAMPLE];
      int length = 0;
      int read;
      while (length < SAMPLE && (read = reader.read(start, length, SAMPLE - length)) > 0) {
        length += read;
      }
      String sample = new String(start, 0, length);
      // The last line may be cut.
      int end = length < SAMPLE ? length : sample.lastIndexOf('\n');
      return end < 0 ? sample : sample.substring(0, end);
    }
  }

  private BufferedReader open(Progress told) throws IOException {
    InputStream in =
        new BufferedInputStream(
            new CountedStream(Files.newInputStream(file), Files.size(file), told), SAMPLE);
    in.mark(MARK);
    int mark = TextEncoding.mark(in.readNBytes(MARK), charset);
    in.reset();
    in.skipNBytes(mark);
    return new BufferedReader(new InputStreamReader(in, charset), SAMPLE);
  }

  /** Reading from a line to the end of the file or to the next broken row. */
  private final class Pass {
    private final Sink sink;
    private long line;
    private long row;

    /** Starts after so many lines and rows. */
    Pass(Sink sink, long lines, long rows) {
      this.sink = sink;
      this.line = lines;
      this.row = rows;
    }

    /** What is wrong with the row at which reading stopped; nothing at the end of the file. */
    @Nullable String read() throws IOException {
      try (Reader reader = open(progress)) {
        skip(reader, line);
        line++;
        row++;
        return rows(new EndedReader(reader, "\n" + END));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private @Nullable String rows(Reader reader) throws IOException {
      Iterator<CsvRecord> records = records(reader);
      while (true) {
        CsvRecord record;
        try {
          if (!records.hasNext()) {
            return null;
          }
          record = records.next();
        } catch (CsvParseException e) {
          return "a quote is closed inside a cell, or never; expected it at the end of the cell."
              + " Write a quote inside a cell twice. The row is left out";
        }
        List<String> cells = record.getFields();
        String last = cells.get(cells.size() - 1);
        if (last.endsWith(END)) {
          boolean end = cells.size() == 1 && last.length() == END.length();
          return end
              ? null
              : "a quote is opened and never closed; expected it at the end of the cell."
                  + " The row is left out";
        }
        sink.row(new Row(row, line, cells));
        row++;
        line += 1 + cells.stream().mapToLong(Pass::lineEnds).sum();
      }
    }

    private Iterator<CsvRecord> records(Reader reader) {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .skipEmptyLines(false)
          .detectBomHeader(false)
          .allowExtraFields(true)
          .allowMissingFields(true)
          .allowExtraCharsAfterClosingQuote(false)
          .maxBufferSize(LONGEST_ROW)
          .ofCsvRecord(reader)
          .iterator();
    }

    private static long lineEnds(String cell) {
      long ends = 0;
      for (int i = 0; i < cell.length(); i++) {
        char character = cell.charAt(i);
        boolean end = character == '\n' && (i == 0 || cell.charAt(i - 1) != '\r');
        ends += end || character == '\r' ? 1 : 0;
      }
      return ends;
    }
  }

  /** A text with something after its end. */
  private static final class EndedReader extends Reader {
    private final Reader text;
    private final Reader end;

    EndedReader(Reader text, String end) {
      this.text = text;
      this.end = new StringReader(end);
    }

    @Override
    public int read(char[] characters, int from, int length) throws IOException {
      int read = text.read(characters, from, length);
      return read >= 0 ? read : end.read(characters, from, length);
    }

    @Override
    public void close() throws IOException {
      text.close();
    }
  }
}
