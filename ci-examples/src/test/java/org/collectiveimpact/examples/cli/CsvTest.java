package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void onlyWhatNeedsQuotesHasThem() {
    assertThat(
            Csv.text(List.of("id", "title"), List.of(List.of("1", "a, \"b\""), List.of("2", ""))))
        .isEqualTo("id,title\n1,\"a, \"\"b\"\"\"\n2,\n");
  }

  @Test
  void aLongTableIsWrittenToItsEnd() {
    List<List<String>> rows = Collections.nCopies(100_000, List.of("1", "a title"));
    assertThat(Csv.text(List.of("id", "title"), rows)).hasLineCount(100_001).endsWith("a title\n");
  }
}
