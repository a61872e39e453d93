package org.collectiveimpact.examples.bench;

import java.util.Map;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.view.Views;

/**
 * One transition of the slice.
 *
 * @param to the stage it leads to
 * @param open whether it is the next one
 * @param views everything measured
 * @param standings how the preconditions stand
 */
record Step(
    LifecycleStage to, boolean open, Views views, Map<Precondition, PreconditionStatus> standings) {

  /** Of the initiatives of {@link Inputs#beforeTheLastStep}. */
  static Step to(LifecycleStage to, Views views, Map<Precondition, PreconditionStatus> standings) {
    return new Step(to, to == LifecycleStage.IMPLEMENT_AND_SUSTAIN, views, standings);
  }

  PreconditionStatus standing(Precondition precondition) {
    return standings.getOrDefault(precondition, PreconditionStatus.NOT_ASSESSED);
  }
}
