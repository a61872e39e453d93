package org.collectiveimpact.core.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentTest {

  @ParameterizedTest
  @CsvSource({
    "COMMON_AGENDA, CONTENT, true",
    "SHARED_MEASUREMENT, CONTENT, true",
    "MUTUALLY_REINFORCING_ACTIVITIES, CONTENT, true",
    "CONTINUOUS_COMMUNICATION, PROCESS, true",
    "BACKBONE_ORGANIZATION, INFRASTRUCTURE, true",
    "TRUST_AND_AGREEMENT, PROCESS, false"
  })
  void fiveOfSixComponentsAreOriginalAndEachContributesOneKind(
      Component component, ComponentKind kind, boolean original) {
    assertThat(component.kind()).isEqualTo(kind);
    assertThat(component.isOriginal()).isEqualTo(original);
  }
}
