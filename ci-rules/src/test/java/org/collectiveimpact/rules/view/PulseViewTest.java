package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PulseViewTest {

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of("partners: {id: a, name: A}").pulse())
        .isEqualTo(new PulseView(List.of(), List.of(), null, null, null));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "partners:",
                    "- {id: a, name: A, communicationContact: no, transparencyFelt: medium,",
                    "   clarityOfPath: no, sentiment: discouraged, toleratesUncertainty: no}",
                    "- {id: b, name: B, communicationContact: yes, transparencyFelt: low,",
                    "   clarityOfPath: yes, sentiment: hopeful, toleratesUncertainty: no}",
                    "- {id: c, name: C, communicationContact: in progress,",
                    "   clarityOfPath: in progress, sentiment: neutral,",
                    "   toleratesUncertainty: unknown}",
                    "- {id: d, name: D, clarityOfPath: unknown}",
                    "- {id: e, name: E, communicationContact: no, clarityOfPath: no,",
                    "   until: 2019-12-31}")
                .pulse())
        .isEqualTo(new PulseView(List.of("A"), List.of("B"), 34, 34, 100));
  }
}
