package org.collectiveimpact.examples.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.collectiveimpact.examples.QuickStart;

/** Titles of tasks in both languages, made of the shipped lists; always the same ones. */
final class Titles {

  /** How many there are. */
  static final int COUNT = 2_000;

  private static final long SEED = 20200101;

  private static final List<String> ENGLISH_TAILS =
      List.of(
          "", " in Kent", " by the end of the quarter", " (second draft)", " for the board", "!");
  private static final List<String> HEBREW_TAILS =
      List.of("", " בצפון", " עד סוף הרבעון", " (טיוטה שנייה)", " לקראת הישיבה", "!");

  private Titles() {}

  /** The titles, all different: one of a list, an ending and a number. */
  static List<String> mixed() {
    List<String> english = column("road-map-tasks.csv", "Name");
    List<String> hebrew = column("5p2-tasks.csv", "שם המשימה");
    Random random = new Random(SEED);
    List<String> titles = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      boolean left = i % 2 == 0;
      String title = pick(left ? english : hebrew, random);
      String tail = pick(left ? ENGLISH_TAILS : HEBREW_TAILS, random);
      titles.add(title + tail + " " + i);
    }
    return titles;
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static List<String> column(String list, String name) {
    try (InputStream in =
            Objects.requireNonNull(QuickStart.class.getResourceAsStream("tasks/" + list), list);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      return rows.stream().map(row -> row.getField(name)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
