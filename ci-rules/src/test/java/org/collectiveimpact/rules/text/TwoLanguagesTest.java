package org.collectiveimpact.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Hebrew tables are read when the first Hebrew title comes. They must say nothing of other
 * titles, or the answer would depend on what had been asked before.
 */
class TwoLanguagesTest {

  private static final Path FILES =
      Path.of("src/test/resources/org/collectiveimpact/rules/classification");

  @ParameterizedTest
  @ValueSource(strings = {"third-en.csv", "fresh4-en.csv", "published-en.csv", "development.csv"})
  void anEnglishTitleIsReadAlikeBeforeAndAfterAHebrewOne(String file) throws IOException {
    TitleReader reader = new TitleReader(Signals.standard().ofBasis(basis -> true));
    List<String> titles = titles(file);
    List<TitleReading> before = titles.stream().map(reader::read).toList();

    assertThat(reader.read("קביעת הרכב ועדת ההיגוי").silent()).isFalse();

    assertThat(titles.stream().map(reader::read)).containsExactlyElementsOf(before);
  }

  private static List<String> titles(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(FILES.resolve(file))) {
      return csv.stream().map(row -> row.getField("text")).toList();
    }
  }

  @Test
  void everyHebrewSignalAsksForAHebrewWord() {
    assertThat(SignalFile.read("he.csv", Signals.text("he.csv")))
        .allMatch(signal -> asksForHebrew(signal.words().replaceFirst("^\\{[a-z]+} ", "")));
  }

  @Test
  void everyHebrewLeaningAsksForAHebrewWord() {
    assertThat(Signals.text("leanings-he.csv").lines().skip(1).map(row -> row.split(",", -1)[1]))
        .allMatch(TwoLanguagesTest::asksForHebrew);
  }

  /** Whether one of its words is Hebrew, whichever alternative is taken. */
  private static boolean asksForHebrew(String words) {
    return Arrays.stream(words.split(" ", -1)).anyMatch(TwoLanguagesTest::isHebrew);
  }

  private static boolean isHebrew(String place) {
    return Arrays.stream(place.split("\\|", -1)).allMatch(Forms::isHebrew);
  }
}
