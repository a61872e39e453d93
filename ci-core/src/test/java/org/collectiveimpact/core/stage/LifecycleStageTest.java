package org.collectiveimpact.core.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleStageTest {

  @ParameterizedTest
  @CsvSource({
    "DECISION_TO_ACT, PRE_LAUNCH, READINESS_ASSESSMENT",
    "READINESS_ASSESSMENT, PRE_LAUNCH, OUTLINE_BUILDING",
    "OUTLINE_BUILDING, PRE_LAUNCH, LAUNCH",
    "LAUNCH, INITIATE_ACTION, INITIATE_ACTION",
    "INITIATE_ACTION, INITIATE_ACTION, ORGANIZE_FOR_IMPACT",
    "ORGANIZE_FOR_IMPACT, ORGANIZE_FOR_IMPACT, IMPLEMENT_AND_SUSTAIN",
    "IMPLEMENT_AND_SUSTAIN, IMPLEMENT_AND_SUSTAIN,"
  })
  void everyStageHasItsPhaseAndTheNextStage(
      LifecycleStage stage, Phase phase, LifecycleStage next) {
    assertThat(stage.phase()).isEqualTo(phase);
    assertThat(stage.next().orElse(null)).isEqualTo(next);
  }

  @Test
  void aStageComesBeforeTheLaterOnesOnly() {
    assertThat(LifecycleStage.LAUNCH.isBefore(LifecycleStage.INITIATE_ACTION)).isTrue();
    assertThat(LifecycleStage.LAUNCH.isBefore(LifecycleStage.LAUNCH)).isFalse();
    assertThat(LifecycleStage.LAUNCH.isBefore(LifecycleStage.OUTLINE_BUILDING)).isFalse();
  }
}
