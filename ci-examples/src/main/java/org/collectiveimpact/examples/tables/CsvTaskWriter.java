package org.collectiveimpact.examples.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.collectiveimpact.core.task.TaskClassification;

/** Writes cells separated by commas. */
final class CsvTaskWriter implements TaskWriter {

  private static final char MARK = '\uFEFF';

  private final Writer out;
  private final boolean mark;
  private final CsvWriter rows;
  private int columns;

  CsvTaskWriter(Writer out, boolean mark) {
    this.out = out;
    this.mark = mark;
    this.rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  @Override
  public void begin(Headings headings) throws IOException {
    if (mark && headings.ofExcel()) {
      out.write(MARK);
    }
    columns = headings.names().size();
    write(Added.headings(headings));
  }

  @Override
  public void write(Row row, TaskClassification task) throws IOException {
    write(Added.cells(columns, row, task));
  }

  private void write(List<String> cells) {
    rows.writeRecord(cells.stream().map(CsvTaskWriter::asText).toList());
  }

  /** The cell, so that no spreadsheet takes its text for a formula; numbers stay as they are. */
  static String asText(String cell) {
    return Cells.isFormula(cell) ? "'" + cell : cell;
  }

  @Override
  public void end() throws IOException {
    rows.flush();
    out.flush();
  }
}
