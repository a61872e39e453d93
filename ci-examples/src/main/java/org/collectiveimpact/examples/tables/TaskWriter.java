package org.collectiveimpact.examples.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.collectiveimpact.core.task.TaskClassification;

/** Writes the rows of a table with what kind of work each of them is. */
public interface TaskWriter extends Closeable {

  /** The columns that are added to those of the list. */
  List<String> COLUMNS = List.of("kind", "component", "mode", "confidence", "because");

  /** The headings come first. */
  void begin(Headings headings) throws IOException;

  /** A row and what its task is. */
  void write(Row row, TaskClassification task) throws IOException;

  /** After the last row. */
  void end() throws IOException;

  /** Gives back what is held for writing; what is written to stays open. */
  @Override
  default void close() throws IOException {
    // most hold nothing
  }

  /**
   * Cells separated by commas. One that a spreadsheet would run as a formula gets an apostrophe in
   * front.
   *
   * @param mark whether a byte order mark may come first, by which Excel knows UTF-8; it does if
   *     Excel wrote the list that was read
   */
  static TaskWriter csv(Writer out, boolean mark) {
    return new CsvTaskWriter(out, mark);
  }

  /** An array with one object for each row, or the objects alone, one a line. */
  static TaskWriter json(Writer out, boolean lines) throws IOException {
    return new JsonTaskWriter(out, lines);
  }

  /** A workbook of one sheet; it is kept in temporary files until the end. */
  static TaskWriter workbook(OutputStream out) {
    return new WorkbookTaskWriter(out);
  }
}
