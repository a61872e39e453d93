package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PartsWorkbookTest {

  @Test
  void theWorkbookHoldsTheTablesThatAreReviewedAsCsv() throws IOException {
    assertThat(PartsWorkbook.written()).isEqualTo(PartsWorkbook.tables()).hasSize(2);
  }
}
