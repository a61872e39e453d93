package org.collectiveimpact.rules.fact;

import java.util.List;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;

/**
 * How a precondition was found to stand.
 *
 * @param precondition the precondition
 * @param status its status
 * @param facts the measured facts it rests on, such as {@code funding.coverageMonths}
 */
public record Standing(Precondition precondition, PreconditionStatus status, List<String> facts) {

  /** A standing that rests on the named facts. */
  public static Standing of(Precondition precondition, PreconditionStatus status, String... facts) {
    return new Standing(precondition, status, List.of(facts));
  }
}
