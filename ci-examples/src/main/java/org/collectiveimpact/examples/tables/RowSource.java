package org.collectiveimpact.examples.tables;

import java.io.IOException;

/** Where rows come from, one after the other. */
interface RowSource {

  /** Takes the rows of a source. */
  interface Sink {

    /** A row, blank ones included. */
    void row(Row row) throws IOException;

    /**
     * A row that cannot be read, and those that come after it if the flaw says so.
     *
     * @param column the column in which it breaks, from 0; -1 if that is not known
     */
    void lost(Flaw flaw, int column) throws IOException;
  }

  /**
   * Gives all rows to a sink.
   *
   * @throws TableException if not even the first row can be read
   * @throws IOException if the sink fails
   */
  void read(Sink sink) throws IOException;

  /** Whether cells are split at a sign that may also stand inside them by mistake. */
  boolean isSeparated();

  /** Whether Excel wrote it, which takes a text for UTF-8 only if it has a byte order mark. */
  boolean isOfExcel();
}
