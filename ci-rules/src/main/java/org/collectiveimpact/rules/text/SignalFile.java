package org.collectiveimpact.rules.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collectiveimpact.core.json.FormatProblem;
import org.jspecify.annotations.Nullable;

/** Reads a table of signals; every problem of the file is named with its place. */
final class SignalFile {

  private static final List<String> COLUMNS =
      List.of("signal", "words", "component", "weight", "basis", "example");
  private static final int HEAVIEST = 12;
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private final String name;
  private final List<FormatProblem> problems = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();

  private SignalFile(String name) {
    this.name = name;
  }

  /**
   * The signals of a file with this name and text.
   *
   * @throws SignalFormatException if a row is not one
   */
  static List<Signal> read(String name, String text) {
    SignalFile file = new SignalFile(name);
    try (CsvReader<CsvRecord> csv = open(text)) {
      csv.forEach(file::row);
    } catch (CsvParseException | IOException e) {
      file.problem(0, 0, "the file is not CSV: " + e.getMessage(), null);
    }
    if (!file.problems.isEmpty()) {
      throw new SignalFormatException(file.problems);
    }
    return List.copyOf(file.signals);
  }

  private static CsvReader<CsvRecord> open(String text) {
    return CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text);
  }

  private void row(CsvRecord row) {
    if (row.getStartingLineNumber() == 1) {
      header(row.getFields());
    } else if (row.getFieldCount() != COLUMNS.size()) {
      problem(
          row,
          0,
          "there are " + row.getFieldCount() + " columns; expected " + COLUMNS.size(),
          "Maybe a text with a comma is not in quotes.");
    } else {
      int before = problems.size();
      SignalKind kind = kind(row);
      String words = words(row);
      Aim aim = aim(row);
      int weight = weight(row);
      if (problems.size() == before && kind != null) {
        signals.add(new Signal(kind, words, aim, weight, row.getField(4), false));
      }
    }
  }

  private void header(List<String> fields) {
    List<String> found = fields.stream().map(field -> field.replace("\uFEFF", "")).toList();
    if (!found.equals(COLUMNS)) {
      problem(
          1,
          1,
          "the columns are " + String.join(",", found) + "; expected " + String.join(",", COLUMNS),
          null);
    }
  }

  private @Nullable SignalKind kind(CsvRecord row) {
    for (SignalKind kind : SignalKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(row.getField(0))) {
        return kind;
      }
    }
    problem(
        row,
        0,
        "the signal is '"
            + row.getField(0)
            + "'; expected act, object, purpose, phrase, guard or"
            + " class",
        null);
    return null;
  }

  private String words(CsvRecord row) {
    String words = SPACES.matcher(row.getField(1).strip()).replaceAll(" ");
    boolean dangling = words.startsWith("..") || words.endsWith("..");
    boolean hole = words.contains(" |") || words.contains("| ") || words.contains("||");
    if (words.isEmpty() || dangling || hole || words.startsWith("|") || words.endsWith("|")) {
      problem(
          row,
          1,
          "the words are '"
              + words
              + "'; expected words, with '..' only between words and '|' only"
              + " between alternatives",
          null);
    } else if (row.getField(0).equals("class")) {
      member(row, words);
    } else {
      classes(row, words);
    }
    return words;
  }

  /** A row of a class names it first, then one member in plain words. */
  private void member(CsvRecord row, String words) {
    int end = words.indexOf(' ');
    boolean named = WordClass.of(end < 0 ? words : words.substring(0, end)).isPresent();
    if (!named || end < 0 || words.contains("..") || words.indexOf('{', end) > 0) {
      problem(
          row,
          1,
          "the words are '" + words + "'; expected a class and a word or words that belong to it",
          "The classes are " + WordClass.all() + ".");
    }
  }

  private void classes(CsvRecord row, String words) {
    for (String place : words.split(" ", -1)) {
      for (String word : place.split("\\|", -1)) {
        if (WordClass.isMeant(word) && WordClass.of(word).isEmpty()) {
          problem(row, 1, "the class is '" + word + "'; expected one of " + WordClass.all(), null);
        }
      }
    }
  }

  private @Nullable Aim aim(CsvRecord row) {
    String component = row.getField(2);
    if (component.isEmpty()) {
      if (row.getField(0).equals("phrase") || row.getField(0).equals("purpose")) {
        problem(row, 2, "there is no component; a phrase and a purpose speak for one", null);
      }
      return null;
    }
    for (Aim aim : Aim.values()) {
      if (aim.name().equals(component)) {
        return aim;
      }
    }
    problem(
        row,
        2,
        "the component is '"
            + component
            + "'; expected one of "
            + Arrays.stream(Aim.values()).map(Aim::name).collect(Collectors.joining(", ")),
        null);
    return null;
  }

  private int weight(CsvRecord row) {
    String weight = row.getField(3);
    try {
      int value = Integer.parseInt(weight);
      if (value >= 0 && value <= HEAVIEST) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, as of a number out of range
    }
    problem(
        row,
        3,
        "the weight is '" + weight + "'; expected a whole number from 0 to " + HEAVIEST,
        null);
    return 0;
  }

  private void problem(CsvRecord row, int field, String message, @Nullable String hint) {
    int column = 1;
    for (int before = 0; before < field; before++) {
      column += row.getField(before).length() + 1;
    }
    problem((int) row.getStartingLineNumber(), column, message, hint);
  }

  private void problem(int line, int column, String message, @Nullable String hint) {
    problems.add(new FormatProblem(name, line, column, "", message, Optional.ofNullable(hint)));
  }
}
