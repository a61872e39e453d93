package org.collectiveimpact.rules.pack;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file: in UTF-8 or UTF-16, its cells separated by commas, semicolons or tabs. Each
 * cell knows the line and the column in which it stands in the file, quotes counted.
 */
final class TableText {

  /** Excel writes this line to tell itself the separator. */
  private static final Pattern DECLARED = Pattern.compile("sep=([,;\t])(\r\n|\n|\r|$)");

  private static final char[] SEPARATORS = {',', ';', '\t'};

  /** Stands after the end of the text; found inside a cell, the cell's quote was never closed. */
  private static final String END = "\uFFFF";

  private TableText() {}

  /** The table in a file; nothing if it cannot be read. */
  static Optional<TableSheet> read(PackFile file, PackProblems problems) {
    String text = decode(file.bytes());
    if (text == null) {
      problems.error(
          PackPlace.of(file.name()),
          "encoding",
          "the file is neither in UTF-8 nor in UTF-16",
          "Save it as 'CSV UTF-8'.");
      return Optional.empty();
    }
    TableSheet sheet = new TableSheet(file.name(), Optional.empty());
    Matcher declared = DECLARED.matcher(text);
    boolean isDeclared = declared.lookingAt();
    char separator = isDeclared ? declared.group(1).charAt(0) : separator(text);
    String table = isDeclared ? text.substring(declared.end()) : text;
    Rows rows = new Rows(file.name(), isDeclared ? 1 : 0);
    try (CsvReader<List<TableCell>> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(rows, table + "\n" + END)) {
      for (List<TableCell> row : csv) {
        if (isEnd(row)) {
          return Optional.of(sheet);
        }
        TableCell last = row.get(row.size() - 1);
        if (last.text().endsWith(END)) {
          problems.error(
              last.place(), "bad-table", "the quote that opens here is never closed", null);
          return Optional.empty();
        }
        if (!sheet.add(row, problems)) {
          return Optional.empty();
        }
      }
    } catch (CsvParseException e) {
      problems.error(
          PackPlace.of(file.name(), rows.line, 0, 0),
          "bad-table",
          "a quote in this row is closed inside a cell; expected it at the end of the cell",
          "Write a quote inside a cell twice.");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read but a string
    }
    throw new IllegalStateException("the end of " + file.name() + " was not met");
  }

  private static boolean isEnd(List<TableCell> row) {
    return row.size() == 1 && row.get(0).text().equals(END);
  }

  /** The text in whatever encoding it is; null if it is none of those. */
  static @Nullable String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return decode(bytes, 0, unmarked(bytes));
  }

  /** A heading is written in Latin letters, so half of its bytes in UTF-16 are 0. */
  private static Charset unmarked(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return bytes.length >= 2 && bytes[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    boolean starts = bytes.length >= mark.length;
    for (int i = 0; starts && i < mark.length; i++) {
      starts = (bytes[i] & 0xFF) == mark[i];
    }
    return starts;
  }

  private static @Nullable String decode(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
      return text.indexOf('\0') < 0 && !text.contains(END) ? text : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The sign that splits the headings into most cells. */
  private static char separator(String text) {
    String headings = text.strip().lines().findFirst().orElse("");
    char best = SEPARATORS[0];
    long most = 0;
    for (char separator : SEPARATORS) {
      long count = headings.chars().filter(sign -> sign == separator).count();
      if (count > most) {
        best = separator;
        most = count;
      }
    }
    return best;
  }

  /** Puts cells together to rows and counts lines and columns. */
  private static final class Rows extends AbstractBaseCsvCallbackHandler<List<TableCell>> {
    private final String file;
    private final int linesBefore;
    private List<TableCell> cells = new ArrayList<>();
    private int line;
    private int column;

    Rows(String file, int linesBefore) {
      this.file = file;
      this.linesBefore = linesBefore;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      cells = new ArrayList<>();
      line = (int) startingLineNumber + linesBefore;
      column = 1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      String raw = new String(buffer, offset, length);
      int startLine = line;
      int startColumn = column;
      int written = 0;
      for (int i = 0; i < length; i++) {
        char sign = raw.charAt(i);
        boolean ends = sign == '\n' || (sign == '\r' && !raw.startsWith("\n", i + 1));
        line += ends ? 1 : 0;
        written = ends ? 0 : written + (quoted && sign == '"' ? 2 : 1);
      }
      boolean oneLine = line == startLine;
      int end = (oneLine ? startColumn : 1) + written + (quoted ? oneLine ? 2 : 1 : 0);
      column = end + 1;
      String text = raw.equals(END) ? raw : TableCell.plain(raw);
      cells.add(new TableCell(text, PackPlace.of(file, startLine, startColumn, oneLine ? end : 0)));
    }

    @Override
    protected List<TableCell> buildRecord() {
      return cells;
    }
  }
}
