package org.collectiveimpact.rules.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
      Leanings.ofFiles(List.of("leanings-en.csv", "leanings-he.csv"));

  @ParameterizedTest
  @ValueSource(strings = {"leanings-en.csv", "leanings-he.csv"})
  void everyRowLeansToSomething(String file) {
    List<String> rows = Signals.text(file).lines().toList();
    Set<String> known = new HashSet<>();

    assertThat(rows.get(0))
        .isEqualTo(
            "use,word,%s,OPEN", Arrays.stream(Aim.values()).map(Enum::name).collect(joining(",")));
    assertThat(rows).hasSizeGreaterThan(20_000);
    for (String row : rows.subList(1, rows.size())) {
      assertThat(row)
          .matches("(any|act|noun),[^, ]+(,[0-8]){8}|any,[^,]+(,[0-8]){8}")
          .doesNotEndWith(",0,0,0,0,0,0,0,0")
          .doesNotMatch("[a-z]+,(\\.\\. .*|.* \\.\\.|.*(  |\\|\\||\\| | \\|).*)(,[0-8]){8}")
          .isEqualTo(row.toLowerCase(Locale.ROOT));
      assertThat(known.add(row.replaceFirst("(,[0-8]){8}$", ""))).as("%s once", row).isTrue();
    }
    assertThat(rows.subList(1, rows.size()))
        .as("in order, which the tree of expressions is built by")
        .extracting(row -> row.split(",", -1)[1])
        .isSortedAccordingTo(String::compareTo);
  }

  @Test
  void aWordCanLeanOtherwiseAsAnActThanAsANoun() {
    Aim telling = Aim.CONTINUOUS_COMMUNICATION;

    assertThat(LEANINGS.ofAct("sign").toward(telling))
        .isLessThan(LEANINGS.ofNoun("sign").toward(telling));
    assertThat(LEANINGS.ofNoun("zorble")).isSameAs(Leaning.NONE);
  }

  @Test
  void aRowHasADigitForEachAimAndOneForOpenness() {
    Leaning leaning = Leaning.ofRow("any,zorble,1,2,3,4,5,6,7,8");

    assertThat(Arrays.stream(Aim.values()).map(leaning::toward))
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(leaning.open()).isEqualTo(8);
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
