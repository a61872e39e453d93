package org.collectiveimpact.examples.tables;

/** A file that cannot be read as a table; the message names it and tells what was expected. */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TableException(String message) {
    super(message);
  }

  TableException(String message, Throwable cause) {
    super(message, cause);
  }
}
