package org.collectiveimpact.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

  /** Runs a command on a screen of 80 columns. */
  static Run ci(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = arguments[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CiCommand.run(out, err, Map.of("COLUMNS", "80"), texts);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** A command that wrote nothing to standard output and told this before it failed. */
  static Run failed(String err) {
    return new Run(CiCommand.FAILED, "", err);
  }
}
