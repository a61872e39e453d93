package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void theLastTwoColumnsAreWrappedAndTheOthersAsWideAsTheirTexts() {
    Table table = new Table(40, List.of("id", "title", "where"));
    table.add(List.of("A-1", "A few words that need two lines", "here"));
    assertThat(table)
        .hasToString(
            """
            id   title                  where
            A-1  A few words that need  here
                 two lines
            """);
  }

  @Test
  void aWordWiderThanItsColumnIsCut() {
    Table table = new Table(40, List.of("id", "title", "where"));
    table.add(List.of("A-1", "short", "one SomeTest.aVeryLongNameOfATest two"));
    assertThat(table)
        .hasToString(
            """
            id   title                  where
            A-1  short                  one
                                        SomeTest.aVe
                                        ryLongNameOf
                                        ATest two
            """);
  }
}
