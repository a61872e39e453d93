package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.pack.TableFixtures.context;
import static org.collectiveimpact.rules.pack.TableFixtures.problems;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.rules.pack.Comparison.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private static VocabularyFact fact(String path) {
    return VOCABULARY.find(path).or(() -> VOCABULARY.find("workGroup", path)).orElseThrow();
  }

  private static Optional<Comparison> read(String path, String cell, PackContext context) {
    return new CellReader(VOCABULARY, context.problems())
        .read(fact(path), new TableCell(cell, PackPlace.of("t.csv", 2, 5, 9)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          funding.coverageMonths  | 24                     | IS [24]
          funding.coverageMonths  | = 24                   | IS [24]
          funding.coverageMonths  | < 24                   | LESS [24]
          funding.coverageMonths  | <24                    | LESS [24]
          funding.coverageMonths  | fewer than 24          | LESS [24]
          funding.coverageMonths  | is less than 24        | LESS [24]
          funding.coverageMonths  | פחות מ-24              | LESS [24]
          funding.coverageMonths  | <= 24                  | AT_MOST [24]
          funding.coverageMonths  | ≤ 24                   | AT_MOST [24]
          funding.coverageMonths  | at most 24             | AT_MOST [24]
          funding.coverageMonths  | לכל היותר 24           | AT_MOST [24]
          funding.coverageMonths  | > 24                   | MORE [24]
          funding.coverageMonths  | more than 24           | MORE [24]
          funding.coverageMonths  | יותר מ-24              | MORE [24]
          funding.coverageMonths  | >= 24                  | AT_LEAST [24]
          funding.coverageMonths  | ≥ 24                   | AT_LEAST [24]
          funding.coverageMonths  | At Least 24            | AT_LEAST [24]
          funding.coverageMonths  | לפחות 24               | AT_LEAST [24]
          funding.coverageMonths  | 3..5                   | BETWEEN [3, 5]
          funding.coverageMonths  | 3 … 5                  | BETWEEN [3, 5]
          funding.coverageMonths  | 3-5                    | BETWEEN [3, 5]
          funding.coverageMonths  | 3–5                    | BETWEEN [3, 5]
          funding.coverageMonths  | 3 to 5                 | BETWEEN [3, 5]
          funding.coverageMonths  | 3 עד 5                 | BETWEEN [3, 5]
          funding.coverageMonths  | not 24                 | IS_NOT [24]
          funding.coverageMonths  | != 24                  | IS_NOT [24]
          funding.coverageMonths  | recorded               | RECORDED []
          funding.coverageMonths  | תועד                   | RECORDED []
          funding.coverageMonths  | Not recorded           | MISSING []
          funding.coverageMonths  | לא תועד                | MISSING []
          launch.held             | yes                    | IS [YES]
          launch.held             | כן                     | IS [YES]
          launch.held             | No                     | IS [NO]
          launch.held             | לא                     | IS [NO]
          launch.held             | in progress            | IS [IN_PROGRESS]
          launch.held             | בתהליך                 | IS [IN_PROGRESS]
          launch.held             | not yes                | IS_NOT [YES]
          launch.held             | לא כן                  | IS_NOT [YES]
          launch.held             | not recorded           | MISSING []
          history.closed          | yes                    | IS [YES]
          agenda.agreedOn         | 2024-01-31             | IS [2024-01-31]
          agenda.agreedOn         | before 2024-01-31      | BEFORE [2024-01-31]
          agenda.agreedOn         | < 2024-01-31           | BEFORE [2024-01-31]
          agenda.agreedOn         | לפני 2024-01-31        | BEFORE [2024-01-31]
          agenda.agreedOn         | after 2024-01-31       | AFTER [2024-01-31]
          agenda.agreedOn         | > 2024-01-31           | AFTER [2024-01-31]
          agenda.agreedOn         | אחרי 2024-01-31        | AFTER [2024-01-31]
          agenda.agreedOn         | 2024-01-31..2024-02-29 | BETWEEN [2024-01-31, 2024-02-29]
          agenda.agreedOn         | older than 12 months   | OLDER_MONTHS [12]
          agenda.agreedOn         | older than 1 month     | OLDER_MONTHS [1]
          agenda.agreedOn         | לפני יותר מ-12 חודשים  | OLDER_MONTHS [12]
          agenda.agreedOn         | within 12 months       | WITHIN_MONTHS [12]
          agenda.agreedOn         | בתוך 12 חודשים         | WITHIN_MONTHS [12]
          place.kind              | CITY                   | IS [CITY]
          place.kind              | city                   | IS [CITY]
          place.kind              | not city               | IS_NOT [CITY]
          agenda.status           | >= preliminary         | AT_LEAST [PRELIMINARY]
          situation.observed      | LAUNCH..INITIATE_ACTION | BETWEEN [LAUNCH, INITIATE_ACTION]
          partnership.sectors     | has public             | CONTAINS [PUBLIC]
          partnership.sectors     | has PUBLIC, BUSINESS   | CONTAINS [PUBLIC, BUSINESS]
          partnership.sectors     | lacks PUBLIC           | LACKS [PUBLIC]
          partnership.sectors     | PUBLIC                 | IS [PUBLIC]
          partnership.sectors     | not PUBLIC             | IS_NOT [PUBLIC]
          partnership.sectors     | < 3                    | LESS [3]
          partnership.sectors     | 2                      | BETWEEN [2, 2]
          partnership.sectors     | 2..3                   | BETWEEN [2, 3]
          organizations           | >= 3                   | AT_LEAST [3]
          organizations           | has River School       | CONTAINS [River School]
          organizations           | חסר בית ספר            | LACKS [בית ספר]
          name                    | Housing                | IS [Housing]
          name                    | not Housing            | IS_NOT [Housing]
          name                    | recorded               | RECORDED []
          """)
  void aCellSaysWhatIsCompared(String path, String cell, String expected) {
    PackContext context = context();
    Comparison comparison =
        read(path, cell, context).orElseThrow(() -> new AssertionError(problems(context)));
    assertThat(comparison.operator() + " " + comparison.values()).isEqualTo(expected);
    assertThat(comparison.fact()).isEqualTo(fact(path));
  }

  @Test
  void alternativesAreSeparatedByBars() {
    assertThat(read("place.kind", "CITY | not", context())).isEmpty();
    assertThat(read("place.kind", "city|Region", context()).orElseThrow())
        .isEqualTo(new Comparison(fact("place.kind"), Operator.IS, List.of("CITY", "REGION")));
    assertThat(read("launch.held", "not yes | in progress", context()).orElseThrow())
        .isEqualTo(
            new Comparison(fact("launch.held"), Operator.IS_NOT, List.of("YES", "IN_PROGRESS")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "—", "any", "Any", "כלשהו"})
  void anEmptyCellAndAHyphenMeanAnything(String cell) {
    assertThat(CellReader.isAny(new TableCell(cell, PackPlace.of("t.csv")))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          funding.coverageMonths | often         | 'often' is no number; expected a number such as 24, < 24 or 3..5
          funding.coverageMonths | 2.5           | '2.5' is no whole number; expected a number such as 24, < 24 or 3..5
          funding.coverageMonths | < many        | 'many' is no number; expected a number such as 24, < 24 or 3..5
          funding.coverageMonths | <             | '' is no number; expected a number such as 24, < 24 or 3..5
          funding.coverageMonths | has 3         | 'has 3' cannot be said of funding.coverageMonths, which is a number; expected a number such as 24, < 24 or 3..5
          funding.coverageMonths | before 2024-01-31 | 'before 2024-01-31' cannot be said of funding.coverageMonths, which is a number; expected a number such as 24, < 24 or 3..5
          funding.coverageMonths | 99999999999   | '99999999999' is no number; expected a number such as 24, < 24 or 3..5
          launch.held            | 3             | '3' is none of the values of launch.held; expected yes, no, in progress or not recorded
          launch.held            | < 3           | '< 3' cannot be said of launch.held, which is an answer; expected yes, no, in progress or not recorded
          history.closed         | not recorded  | 'not recorded' cannot be said of history.closed; expected a comparison that suits yes or no
          agenda.agreedOn        | 2024-02-31    | '2024-02-31' is no day; expected a day such as 2024-01-31
          agenda.agreedOn        | >= 2024-01-31 | '>= 2024-01-31' cannot be said of agenda.agreedOn, which is a day; expected a day such as 'before 2024-01-31' or 'older than 12 months'
          agenda.agreedOn        | older than 12 | 'older than 12' does not end in months; expected a number of months such as 'older than 12 months'
          agenda.agreedOn        | within a few months | 'a few' is no number; expected a whole number such as 12
          place.kind             | TOWN          | 'TOWN' is none of the values of place.kind; expected REGION, SETTLEMENT, NEIGHBOURHOOD, CITY, METROPOLIS, RURAL
          place.kind             | has CITY      | 'has CITY' cannot be said of place.kind, which is a choice; expected REGION, SETTLEMENT, NEIGHBOURHOOD, CITY, METROPOLIS, RURAL
          partnership.sectors    | 0..many       | 'many' is no number; expected a whole number such as 12
          organizations          | has ,         | 'has ,' names no text; expected a text
          name                   | a \\ b        | 'a \\ b' has a quote or a backslash in it; expected a text without them
          """)
  void aCellThatCannotBeReadIsNamed(String path, String cell, String expected) {
    PackContext context = context();
    assertThat(read(path, cell, context)).isEmpty();
    assertThat(problems(context).lines().findFirst())
        .contains("t.csv:2:5: error: " + expected + " [bad-value]");
  }

  @Test
  void noQuoteGetsIntoARule() {
    PackContext context = context();
    assertThat(read("name", "x\") eval(\"", context)).isEmpty();
    assertThat(problems(context))
        .isEqualTo(
            "t.csv:2:5: error: 'x\") eval(\"' has a quote or a backslash in it;"
                + " expected a text without them [bad-value]");
  }

  @Test
  void aConstantIsSuggestedInTheLanguageOfTheCell() {
    PackContext context = context();
    read("launch.held", "yess", context);
    read("launch.held", "בתהליכ", context);
    assertThat(problems(context))
        .contains("Maybe you meant 'YES'.")
        .contains("Maybe you meant 'בתהליך'.");
  }
}
