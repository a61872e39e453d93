package org.collectiveimpact.rules.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which expressions are found in a title, with a small table of them. */
class ExpressionsTest {

  private static final SignalTable TABLE =
      table(
          "any,ask .. name now,0,0,8,0,0,0,0,0",
          "any,bring .. table,0,0,1,0,0,0,0,0",
          "any,bring .. to the table,0,0,2,0,0,0,0,0",
          "any,in or out,0,0,3,0,0,0,0,0",
          "any,in the loop,0,0,4,0,0,0,0,0",
          "any,pick|choose a date,0,0,5,0,0,0,0,0",
          "any,round table,0,0,6,0,0,0,0,0",
          "any,טבלה משותפת,0,0,7,0,0,0,0,0");

  private static SignalTable table(String... rows) {
    return new SignalTable(List.of(), new Leanings(List.of(rows).stream()));
  }

  private static String found(SignalTable table, String title) {
    List<Token> tokens = new TitleWords().of(title, table);
    return table.expressions(tokens).stream()
        .map(
            one ->
                one.leaning().toward(Aim.TRUST_AND_AGREEMENT)
                    + ":"
                    + Arrays.stream(one.at())
                        .mapToObj(at -> tokens.get(at).word().surface())
                        .collect(joining(" ")))
        .collect(joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Keep everyone in the loop; 4:in the loop",
        "Keep everyone in a loop; ''",
        "Is Van Meter in or out?; 3:in or out",
        "Choosing the dates; ''",
        "Choosing a date; 5:choosing a date",
        "Picked a sunny date; ''",
        "Bring new funders to the table; 2:bring to the table",
        "Bring a big round table; 6:round table",
        "Bring one old oak table; 1:bring table",
        "Bring one two three four five tables; ''",
        "Bring it for the table; ''",
        "Bring it: table; ''",
        "Ask one name now; 8:ask name now",
        "Ask name by name now; ''",
        "In the loop or in or out; '4:in the loop, 3:in or out'",
        "בטבלה המשותפת של כולם; 7:בטבלה המשותפת",
      })
  void theLongestIsFound(String title, String expected) {
    assertThat(found(TABLE, title)).isEqualTo(expected);
  }

  /**
   * The words of an expression do not count besides, its leaning is that of all of them. What leans
   * to an aim most counts half as much again.
   */
  @Test
  void anExpressionTakesThePlaceOfItsWords() {
    SignalTable table =
        table(
            "any,field,0,8,0,0,0,0,0,0",
            "any,field trip,0,0,0,0,5,0,0,0",
            "any,trip,3,0,0,0,0,0,0,0");
    String title = "Trip to the field after the field trip";
    List<Token> tokens = new TitleWords().of(title, table);
    Company company = new Company(title, tokens, new Sentence(tokens, List.of()), table);

    assertThat(company.toward(Aim.MUTUALLY_REINFORCING_ACTIVITIES)).isEqualTo(5 + 2.5);
    assertThat(company.toward(Aim.SHARED_MEASUREMENT)).isEqualTo(8 + 4);
    assertThat(company.toward(Aim.PRELIMINARY)).isEqualTo(3 + 1.5);
    assertThat(company.telling(List.of())).isEqualTo(3);
  }

  /** Each once, however often it stands there; what leaves a title open tells nothing. */
  @Test
  void wordsAndSignsCountOnce() {
    SignalTable table =
        table("any,?,2,0,0,4,0,0,0,0", "any,look,0,0,0,0,0,0,0,6", "any,who,1,0,0,0,0,0,0,1");
    String title = "Who? Who looks? Who else looks?";
    List<Token> tokens = new TitleWords().of(title, table);
    Company company = new Company(title, tokens, new Sentence(tokens, List.of()), table);

    assertThat(company.toward(Aim.PRELIMINARY)).isEqualTo(2 + 1 + 1);
    assertThat(company.open()).isEqualTo(7);
    assertThat(company.telling(List.of())).isEqualTo(2);
    assertThat(company.first(Aim.COMMON_AGENDA)).isEqualTo(tokens.size());
    assertThat(company.words(Aim.PRELIMINARY, List.of()))
        .containsExactly("\"?\" (3-4) leans to PRELIMINARY", "\"Who\" (0-3) leans to PRELIMINARY");
  }
}
