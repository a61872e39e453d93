package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.collectiveimpact.examples.cli.Page.Span;
import org.collectiveimpact.examples.cli.Page.Tone;
import org.junit.jupiter.api.Test;

class PageTest {

  private final Page page = new Page(40, false);

  @Test
  void linesWrapUnderTheirText() {
    page.item("  ✗ ", Span.of("Money for eighteen months is committed; more is needed."));
    assertThat(page)
        .hasToString(
            """
              ✗ Money for eighteen months is
                committed; more is needed.
            """);
  }

  @Test
  void aWordLongerThanTheScreenStaysWhole() {
    String address = "https://example.org/" + "a".repeat(50);
    page.item("- ", Span.of("see " + address + " there"));
    assertThat(page).hasToString("- see\n  " + address + "\n  there\n");
  }

  @Test
  void whereAStatementComesFromStaysOnOneLine() {
    page.item("- ", Span.of("Somebody should do this."), Span.trace("[CI-T12-001: A-026 B-172]"));
    assertThat(page).hasToString("- Somebody should do this.\n  [CI-T12-001: A-026 B-172]\n");
  }

  @Test
  void wordsWrittenFromRightToLeftStayWhereTheyAre() {
    page.item("- ", Span.of("Champions impose: דנה כהן, יוסי 2 (of two)."));
    page.item("- ", Span.name("יוזמת 5פי2 (5P2)", Tone.PLAIN), Span.of("ended"));
    page.item("- ", Span.name("Road Map", Tone.PLAIN));
    assertThat(page)
        .hasToString(
            """
            - Champions impose: \u2068דנה כהן, יוסי\u2069 2 (of
              two).
            - \u2068יוזמת 5פי2 (5P2)\u2069 ended
            - Road Map
            """);
  }

  @Test
  void addressesStayWholeAmongWordsWrittenFromRightToLeft() {
    Page hebrew = new Page(60, false, true);
    hebrew.item("- ", Span.of("מקור (https://a.org/b-2/)"));
    hebrew.item("- ", Span.of("מקור (https://a.org/%D7%94, עמ' 3)"));
    hebrew.item("- ", Span.of("A/או B"));
    assertThat(hebrew)
        .hasToString(
            """
            \u200f- מקור (\u2068https://a.org/b-2/\u2069)
            \u200f- מקור (\u2068https://a.org/%D7%94\u2069, עמ' 3)
            \u200f- \u2068A\u2069/או \u2068B\u2069
            """);
  }

  @Test
  void controlCharactersNeverReachTheTerminal() {
    page.item("", Span.of("red \u001b[31m, back \b, line\nend \u202eturned"));
    assertThat(page).hasToString("red [31m, back , line end turned\n");
  }

  @Test
  void coloursEndWithEveryRun() {
    Page coloured = new Page(40, true);
    coloured.item(new Span("✗ ", Tone.BAD), new Span("blocked", Tone.STRONG), Span.of("by two"));
    assertThat(coloured).hasToString("\u001b[31m✗ \u001b[0m\u001b[1mblocked\u001b[0m by two\n");
  }

  @Test
  void wideAndCombiningCharactersCountAsTheyAppear() {
    assertThat(Plain.width("שָׁלוֹם")).isEqualTo(4);
    assertThat(Plain.width("日本 ab")).isEqualTo(7);
  }
}
