package org.collectiveimpact.examples.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** The headings of a table, and the column that holds the tasks. */
public final class Headings {

  /**
   * What spreadsheets and task tools call the column of the tasks; where a file has several of
   * them, the first of this list.
   */
  private static final List<String> KNOWN =
      List.of(
          "task name",
          "card name",
          "card title",
          "item name",
          "task title",
          "שם המשימה",
          "שם משימה",
          "כותרת המשימה",
          "task",
          "tasks",
          "משימה",
          "משימות",
          "title",
          "כותרת",
          "name",
          "summary",
          "item",
          "action item",
          "action items",
          "פריט",
          "מטלה",
          "action",
          "activity",
          "to do",
          "to-do",
          "todo",
          "פעולה",
          "פעילות",
          "subject",
          "נושא",
          "content",
          "text",
          "טקסט",
          "תוכן",
          "task description",
          "תיאור המשימה",
          "שם",
          "description",
          "תיאור",
          "notes",
          "הערות");

  /** Rows with a title of the whole list, or the like, that may stand above the headings. */
  static final int ROWS_ABOVE = 25;

  private static final double NEAR = 0.8;
  private static final int LISTED = 30;

  private final Path file;
  private final List<String> names;
  private final int text;
  private final boolean ofExcel;

  private Headings(Path file, List<String> names, int text, boolean ofExcel) {
    this.file = file;
    this.names = names;
    this.text = text;
    this.ofExcel = ofExcel;
  }

  /** Headings for rows that have none: the letters of the columns. */
  static Headings letters(Path file, int columns, @Nullable String wanted) {
    List<String> letters = IntStream.range(0, columns).mapToObj(Cells::letters).toList();
    Headings headings = new Headings(file, letters, 0, false);
    if (wanted != null) {
      return new Headings(file, letters, headings.column(wanted), false);
    }
    if (columns != 1) {
      throw headings.undecided();
    }
    return headings;
  }

  /** The headings in a row, of which one is wanted or known. */
  static Headings of(Path file, Row row, @Nullable String wanted) {
    List<String> names = new ArrayList<>(row.cells());
    while (!names.isEmpty() && Cells.isBlank(names.get(names.size() - 1))) {
      names.remove(names.size() - 1);
    }
    Headings headings = new Headings(file, List.copyOf(names), 0, false);
    if (wanted != null) {
      return new Headings(file, headings.names, headings.column(wanted), false);
    }
    int known = headings.known();
    if (known < 0) {
      throw headings.undecided();
    }
    return new Headings(file, headings.names, known, false);
  }

  /** The same headings of a file that Excel wrote, or did not. */
  Headings ofExcel(boolean excel) {
    return new Headings(file, names, text, excel);
  }

  /** Whether Excel wrote the file, which takes a text for UTF-8 only if it has a mark. */
  boolean ofExcel() {
    return ofExcel;
  }

  /** Whether a cell is a heading: the one wanted, or any that is known if none is. */
  static boolean isKnown(String cell, @Nullable String wanted) {
    String plain = Cells.plain(cell);
    return wanted == null ? KNOWN.contains(plain) : plain.equals(Cells.plain(wanted));
  }

  /** The headings as they stand in the file. */
  public List<String> names() {
    return names;
  }

  /** The column that holds the tasks, from 0. */
  public int text() {
    return text;
  }

  /** How a column is named to people: its letters and its heading. */
  public String describe(int column) {
    String letters = Cells.letters(column);
    String name = column < names.size() ? Cells.withoutControls(names.get(column)).strip() : "";
    return name.isEmpty() || name.equals(letters) ? letters : letters + " '" + name + "'";
  }

  /**
   * The column with a heading, from 0; its number, from 1, does as well.
   *
   * @throws TableException if there is none
   */
  public int column(String wanted) {
    String plain = Cells.plain(wanted);
    for (int i = 0; i < names.size(); i++) {
      if (Cells.plain(names.get(i)).equals(plain)) {
        return i;
      }
    }
    if (plain.matches("[1-9]\\d{0,4}") && Integer.parseInt(plain) <= names.size()) {
      return Integer.parseInt(plain) - 1;
    }
    throw new TableException(
        file + ": no column '" + wanted + "'; the file has " + list() + suggestion(plain));
  }

  /**
   * The names of the columns, each different from all others in any case of letters: one without a
   * heading is called after its letters, a repeated one is numbered.
   *
   * @param added names that follow; those that are taken get the prefix {@code ci_}
   */
  public List<String> uniqueNames(List<String> added) {
    Set<String> taken = new HashSet<>();
    List<String> unique = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = Cells.isBlank(names.get(i)) ? "column " + Cells.letters(i) : names.get(i);
      unique.add(free(name, taken));
    }
    for (String name : added) {
      String prefixed = taken.contains(Cells.plain(name)) ? "ci_" + name : name;
      unique.add(free(prefixed, taken));
    }
    return unique;
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(Cells.plain(free)); number++) {
      free = name + "_" + number;
    }
    return free;
  }

  private int known() {
    List<String> plain = names.stream().map(Cells::plain).toList();
    return KNOWN.stream()
        .mapToInt(plain::indexOf)
        .filter(column -> column >= 0)
        .findFirst()
        .orElse(-1);
  }

  private TableException undecided() {
    return new TableException(
        file
            + ": cannot tell which column holds the tasks; the file has "
            + list()
            + "\n  Name it with --text-column.");
  }

  private String list() {
    List<String> shown =
        names.stream()
            .map(name -> Cells.withoutControls(name).strip())
            .filter(name -> !name.isEmpty())
            .map(name -> "'" + name + "'")
            .toList();
    int more = shown.size() - LISTED;
    return shown.stream().limit(LISTED).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String suggestion(String wanted) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    Optional<String> nearest =
        names.stream()
            .map(String::strip)
            .filter(name -> similarity.apply(Cells.plain(name), wanted) >= NEAR)
            .max(Comparator.comparing(name -> similarity.apply(Cells.plain(name), wanted)));
    return nearest.map(name -> "\n  Maybe you meant '" + name + "'.").orElse("");
  }
}
