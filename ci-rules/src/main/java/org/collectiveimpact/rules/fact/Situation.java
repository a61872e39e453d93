package org.collectiveimpact.rules.fact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;

/**
 * Where an initiative stands: everything measured, and what the first rules concluded from it.
 *
 * @param views everything measured
 * @param observed the stage read from hallmarks
 * @param from the stage the next transition starts from: the earlier of the declared and the
 *     observed one
 * @param complexity how complex the problem is
 * @param nature of what nature it is
 * @param suitability whether collective impact suits it
 * @param standings the status of each precondition
 * @param componentsNotStarted the original components on which it is known that work has not begun
 * @param componentsMissingRecord the components about which nothing is recorded
 * @param taskLoad the tasks together
 */
public record Situation(
    Views views,
    LifecycleStage observed,
    LifecycleStage from,
    ProblemComplexity complexity,
    ProblemNature nature,
    SuitabilityVerdict suitability,
    Map<Precondition, PreconditionStatus> standings,
    Set<Component> componentsNotStarted,
    Set<Component> componentsMissingRecord,
    TaskLoad taskLoad)
    implements Topics {

  /** Whether the initiative is at work in {@code stage} or beyond, and has not ended. */
  public boolean isIn(LifecycleStage stage) {
    return !views.history().closed() && !observed.isBefore(stage);
  }

  /**
   * The other components on which work is under way and inside which nothing is recorded to be done
   * about trust.
   */
  public Set<Component> componentsWithoutTrust() {
    EnumSet<Component> found = EnumSet.allOf(Component.class);
    found.remove(Component.TRUST_AND_AGREEMENT);
    found.removeAll(componentsNotStarted);
    found.removeAll(componentsMissingRecord);
    found.removeAll(trust().components());
    return found;
  }

  /** The status of a precondition. */
  public PreconditionStatus standing(Precondition precondition) {
    return standings.getOrDefault(precondition, PreconditionStatus.NOT_ASSESSED);
  }

  /** Whether a day is longer ago than so many months; a day that is absent is. */
  public boolean isOlder(@Nullable LocalDate day, int months) {
    return day == null || day.plusMonths(months).isBefore(views.asOf());
  }

  /** Whether the last review meeting is longer ago than the recorded rhythm, or the default one. */
  public boolean isReviewOverdue() {
    Integer rhythm = measurement().reviewCadenceMonths();
    return isOlder(
        measurement().reviewedOn(),
        rhythm == null || rhythm == 0 ? thresholds().reviewMeetingMonths() : rhythm);
  }
}
