package org.collectiveimpact.core.json;

import java.util.Optional;

/**
 * One thing in a file that cannot be read, and where it is.
 *
 * @param file the name of the file, as it was given
 * @param line the line, from 1; 0 if the problem is the file as a whole
 * @param column the column, from 1; 0 if the problem is the file as a whole
 * @param end the column after the last one; 0 if it is not known or not on the line
 * @param path the place in the initiative, such as {@code champions[0].name}; empty for the whole
 * @param message what was found and what was expected
 * @param hint what may have been meant, as a sentence
 */
public record FormatProblem(
    String file,
    int line,
    int column,
    int end,
    String path,
    String message,
    Optional<String> hint) {

  /** A problem of whose place only the start is known. */
  public FormatProblem(
      String file, int line, int column, String path, String message, Optional<String> hint) {
    this(file, line, column, 0, path, message, hint);
  }

  /**
   * The problem as compilers print it, such as {@code road-map.yaml:12:5: champions[0].nam: unknown
   * property 'nam'}; a hint follows on a line of its own.
   */
  @Override
  public String toString() {
    return file
        + (line == 0 ? "" : ":" + line + ":" + column)
        + ": "
        + (path.isEmpty() ? "" : path + ": ")
        + message
        + hint.map(sentence -> "\n  " + sentence).orElse("");
  }
}
