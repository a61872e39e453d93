package org.collectiveimpact.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.rules.CollectiveImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everyday words lean to. */
class LeaningsTest {

  private static final Leanings LEANINGS =
      new Leanings(List.of("leanings-en.csv", "leanings-he.csv"));

  @ParameterizedTest
  @ValueSource(strings = {"leanings-en.csv", "leanings-he.csv"})
  void everyRowIsAWordThatLeansToSomething(String file) {
    Set<String> known = new HashSet<>();
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(Signals.text(file)).stream().toList();

    assertThat(rows).hasSizeGreaterThan(4_000);
    for (NamedCsvRecord row : rows) {
      String word = row.getField("word");
      List<Integer> points =
          Arrays.stream(Aim.values())
              .map(aim -> Integer.valueOf(row.getField(aim.name())))
              .toList();

      assertThat(row.getField("use")).as(word).isIn("any", "act", "noun");
      assertThat(known.add(row.getField("use") + " " + word))
          .as("%s is there twice", word)
          .isTrue();
      assertThat(word).as(word).isNotBlank().doesNotContain(" ").isLowerCase();
      assertThat(points).as(word).allMatch(its -> its >= 0 && its <= 8).anyMatch(its -> its > 0);
    }
    assertThat(rows)
        .as("in order")
        .extracting(row -> row.getField("word"))
        .isSortedAccordingTo(String::compareTo);
  }

  @Test
  void aWordCanLeanOtherwiseAsAnActThanAsANoun() {
    Aim telling = Aim.CONTINUOUS_COMMUNICATION;

    assertThat(LEANINGS.ofAct("sign").toward(telling))
        .isLessThan(LEANINGS.ofNoun("sign").toward(telling));
    assertThat(LEANINGS.ofNoun("zorble")).isSameAs(Leaning.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sandbags and pumps along the brook; CONTENT",
        "Quarrel, insult, then silence; PROCESS",
        "Overdraft and arrears, ask the accountant; INFRASTRUCTURE",
      })
  void theCompanyOfWordsTellsTheKindWhereNoSignalDoes(String title, String kind) {
    TaskClassification task = CollectiveImpact.standard().classify(title);

    assertThat(task.kind()).hasToString(kind);
    assertThat(task.because()).anyMatch(because -> because.contains(" leans to "));
    assertThat(withoutLeanings().classify(title).kind()).hasToString("UNDETERMINED");
  }

  private static CollectiveImpact withoutLeanings() {
    return CollectiveImpact.builder()
        .signals(Signals.standard().ofBasis(basis -> !basis.equals(Leanings.BASIS)))
        .build();
  }
}
