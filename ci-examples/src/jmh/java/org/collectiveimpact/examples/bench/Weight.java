package org.collectiveimpact.examples.bench;

import java.util.List;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.AdoptionMode;

/**
 * A rule of decision table 5.2.b for the last step: how much a precondition weighs that does not
 * hold; money does not matter there.
 *
 * @param code the code of its finding
 * @param precondition the precondition
 */
record Weight(String code, Precondition precondition) {

  static final List<Weight> ALL =
      List.of(
          new Weight("CI-PRE-031", Precondition.SENSE_OF_URGENCY),
          new Weight("CI-PRE-032", Precondition.INFLUENTIAL_LEADERSHIP));

  boolean matters(Step step) {
    return step.open() && step.standing(precondition) != PreconditionStatus.MET;
  }

  /** The finding on a step on which the precondition matters. */
  Statement statement(Step step) {
    Severity severity =
        step.standing(precondition) == PreconditionStatus.NOT_ASSESSED
            ? Severity.INFO
            : Severity.WARN;
    boolean full = step.views().profile().adoptionMode() == AdoptionMode.FULL_MODEL;
    return new Statement(code, full ? severity : Requirement.softened(severity));
  }
}
