package org.collectiveimpact.rules.builtin;

import java.time.LocalDate;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;

/** The healthy initiative on the eve of a step, with all that the step asks for. */
final class Ready {

  private Ready() {}

  /** A day shortly before the healthy initiative enters a stage, when it is ready to. */
  static LocalDate eveOf(LifecycleStage stage) {
    return LocalDate.parse(
        switch (stage) {
          case DECISION_TO_ACT, READINESS_ASSESSMENT -> "2014-03-15";
          case OUTLINE_BUILDING -> "2014-07-12";
          case LAUNCH -> "2014-10-12";
          case INITIATE_ACTION -> "2014-11-12";
          case ORGANIZE_FOR_IMPACT -> "2015-05-10";
          case IMPLEMENT_AND_SUSTAIN -> "2015-12-10";
        });
  }

  /** A day when the healthy initiative has entered a stage for good. */
  static LocalDate after(LifecycleStage stage) {
    return switch (stage) {
      case DECISION_TO_ACT -> eveOf(LifecycleStage.OUTLINE_BUILDING);
      case IMPLEMENT_AND_SUSTAIN -> LocalDate.parse("2016-02-15");
      default -> eveOf(stage.next().orElseThrow());
    };
  }

  /** The diagnosis of the healthy initiative on a day, after a change of its record. */
  static Diagnosis diagnose(Edit edit, LocalDate day) {
    return CollectiveImpact.standard().diagnose(edit.apply(SampleInitiatives.mature()), day);
  }
}
