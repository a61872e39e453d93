package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionAssessment;
import org.collectiveimpact.core.precondition.PreconditionStatus;

/** Judgements of the preconditions that somebody recorded. */
final class Assessments {

  private Assessments() {}

  /** The latest judgement; of several on one day the most cautious one. */
  static PreconditionStatus latest(Initiative initiative, Precondition precondition, AsOf at) {
    PreconditionStatus status = PreconditionStatus.NOT_ASSESSED;
    LocalDate statusDate = LocalDate.MIN;
    for (PreconditionAssessment assessment : initiative.preconditionAssessments()) {
      if (assessment.precondition() == precondition
          && at.isPresent(assessment)
          && assessment.status() != PreconditionStatus.NOT_ASSESSED) {
        LocalDate date = assessment.date().orElse(LocalDate.MIN);
        if (status == PreconditionStatus.NOT_ASSESSED
            || date.isAfter(statusDate)
            || (date.equals(statusDate) && assessment.status().compareTo(status) < 0)) {
          status = assessment.status();
          statusDate = date;
        }
      }
    }
    return status;
  }
}
