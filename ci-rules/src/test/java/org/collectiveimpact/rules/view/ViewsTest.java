package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.junit.jupiter.api.Test;

class ViewsTest {

  @Test
  void equalInitiativesAreMeasuredEqually() {
    LocalDate asOf = LocalDate.of(2016, 1, 1);
    assertThat(Views.of(SampleInitiatives.mature(), asOf))
        .isEqualTo(Views.of(SampleInitiatives.mature(), asOf));
  }

  @Test
  void aHealthyInitiativeLooksDifferentFromYearToYear() {
    Set<Views> seen = new HashSet<>();
    for (int year = 2013; year <= 2020; year++) {
      seen.add(Views.of(SampleInitiatives.mature(), LocalDate.of(year, 1, 1)));
    }
    assertThat(seen).hasSize(8);
  }

  @Test
  void namesAreSortedAndToldOnce() {
    assertThat(PartNames.sorted(List.of("b", "a", "b"))).containsExactly("a", "b");
  }
}
