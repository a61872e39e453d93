package org.collectiveimpact.examples.tables;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What is said about the text of a cell. */
final class Cells {

  private static final int LETTERS = 26;

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*%?");

  private Cells() {}

  /** Whether nothing can be seen in the cell. */
  static boolean isBlank(String cell) {
    return cell.codePoints().noneMatch(Cells::isVisible);
  }

  private static boolean isVisible(int character) {
    return !Character.isWhitespace(character)
        && !Character.isSpaceChar(character)
        && Character.getType(character) != Character.FORMAT
        && !isControl(character);
  }

  /** The cell as headings are compared: without marks, in lower case, with single blanks. */
  static String plain(String cell) {
    StringBuilder plain = new StringBuilder(cell.length());
    cell.codePoints()
        .filter(character -> Character.getType(character) != Character.FORMAT)
        .map(character -> Character.isSpaceChar(character) ? ' ' : character)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether the character has no place in a text: neither in a list nor on a terminal. */
  static boolean isControl(int character) {
    return Character.isISOControl(character)
        && character != '\t'
        && character != '\n'
        && character != '\r';
  }

  /** The first character of which something holds, or -1. */
  static int first(String cell, IntPredicate predicate) {
    for (int i = 0; i < cell.length(); i++) {
      if (predicate.test(cell.charAt(i))) {
        return cell.charAt(i);
      }
    }
    return -1;
  }

  /** The cell without control characters. */
  static String withoutControls(String cell) {
    StringBuilder kept = new StringBuilder(cell.length());
    cell.chars().filter(character -> !isControl(character)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** Whether a spreadsheet would take the text for a formula; a number is none. */
  static boolean isFormula(String cell) {
    return !cell.isEmpty()
        && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
        && !NUMBER.matcher(cell).matches();
  }

  /** The letters of a column, from 0, as spreadsheets show them. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
