package org.collectiveimpact.rules.pack;

/** Writes rules so that each thing stands on the line it stood on in the file it comes from. */
final class DrlWriter {

  private final StringBuilder text = new StringBuilder();
  private int line = 1;

  /** Writes on a line, or on a later one if that is already full. */
  DrlWriter at(int wanted, String words) {
    while (line < wanted) {
      text.append('\n');
      line++;
    }
    return add(words);
  }

  /** Writes on where it stopped. */
  DrlWriter add(String words) {
    text.append(words);
    return this;
  }

  /** How much was written. */
  int length() {
    return text.length();
  }

  /** What was written since then. */
  String since(int length) {
    return text.substring(length);
  }

  /** What was written. */
  String text() {
    return text.append('\n').toString();
  }
}
