package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every example prints what its golden file holds. */
class ExamplesTest {

  @Test
  void quickStartDiagnosesAFile() {
    String[] args = {Resources.initiative("road-map-project").toString()};

    assertThat(Output.of(() -> QuickStart.main(args))).isEqualTo(Resources.text("QuickStart.txt"));
  }

  @Test
  void stageGateHoldsTheGrantUntilMoneySuffices() {
    assertThat(Output.of(() -> StageGate.main(new String[0])))
        .isEqualTo(Resources.text("StageGate.txt"));
  }

  @Test
  void historyReplayShowsTheStagesOverTime() {
    assertThat(
            replay("road-map-project", "2010-03-31", "2017-06-30")
                + replay("more-for-memphis", "2019-12-31", "2025-06-30")
                + replay("5p2", "2013-03-31", "2024-03-31"))
        .isEqualTo(Resources.text("HistoryReplay.txt"));
  }

  private static String replay(String file, String first, String last) {
    String[] args = {Resources.initiative(file).toString(), first, last};
    return Output.of(() -> HistoryReplay.main(args));
  }
}
