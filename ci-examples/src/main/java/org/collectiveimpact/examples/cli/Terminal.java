package org.collectiveimpact.examples.cli;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What is known about the screen.
 *
 * @param interactive whether somebody sits in front of it
 * @param columns how wide it is, as told by the variable {@code COLUMNS}
 */
record Terminal(boolean interactive, OptionalInt columns) {

  /** Help cannot be laid out in fewer columns. */
  static final int NARROWEST = 55;

  /** What the environment tells. */
  @SuppressWarnings("SystemConsoleNull") // at worst the width is asked for in vain
  static Terminal of(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return new Terminal(
        System.console() != null,
        columns.matches("[1-9][0-9]{0,3}")
            ? OptionalInt.of(Integer.parseInt(columns))
            : OptionalInt.empty());
  }
}
