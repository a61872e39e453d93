package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.core.diagnosis.Severity.BLOCK;
import static org.collectiveimpact.core.diagnosis.Severity.INFO;
import static org.collectiveimpact.core.diagnosis.Severity.WARN;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decision table 5.2.b, written out again. */
class PreconditionTableTest {

  private static final PreconditionTable TABLE = new PreconditionTable();

  /** The weights of not assessed, not met, partly met and met. */
  private static List<@Nullable Severity> expected(LifecycleStage to, Precondition precondition) {
    boolean money = precondition == Precondition.ADEQUATE_FINANCIAL_RESOURCES;
    return switch (to) {
      case DECISION_TO_ACT, READINESS_ASSESSMENT -> Arrays.asList(null, null, null, null);
      case OUTLINE_BUILDING ->
          money ? Arrays.asList(BLOCK, WARN, WARN, null) : Arrays.asList(BLOCK, BLOCK, WARN, null);
      case LAUNCH -> Arrays.asList(BLOCK, BLOCK, BLOCK, null);
      case INITIATE_ACTION, ORGANIZE_FOR_IMPACT, IMPLEMENT_AND_SUSTAIN ->
          money ? Arrays.asList(null, null, null, null) : Arrays.asList(INFO, WARN, WARN, null);
    };
  }

  @Test
  void everyStatusWeighsOnEveryTransitionAsDocumented() {
    for (LifecycleStage to : LifecycleStage.values()) {
      for (Precondition precondition : Precondition.values()) {
        for (PreconditionStatus status : PreconditionStatus.values()) {
          Map<Precondition, PreconditionStatus> standings = allMet();
          standings.put(precondition, status);
          Severity severity = expected(to, precondition).get(status.ordinal());
          assertThat(TABLE.severities(to, standings))
              .as("%s %s %s", to, precondition, status)
              .isEqualTo(severity == null ? Map.of() : Map.of(precondition, severity));
        }
      }
    }
  }

  @Test
  void aPreconditionWithoutAStandingIsNotAssessed() {
    assertThat(TABLE.severities(LifecycleStage.INITIATE_ACTION, Map.of()))
        .isEqualTo(
            Map.of(Precondition.SENSE_OF_URGENCY, INFO, Precondition.INFLUENTIAL_LEADERSHIP, INFO));
  }

  private static Map<Precondition, PreconditionStatus> allMet() {
    Map<Precondition, PreconditionStatus> standings = new EnumMap<>(Precondition.class);
    for (Precondition precondition : Precondition.values()) {
      standings.put(precondition, PreconditionStatus.MET);
    }
    return standings;
  }
}
