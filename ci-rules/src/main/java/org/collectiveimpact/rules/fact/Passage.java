package org.collectiveimpact.rules.fact;

import java.util.Map;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;

/**
 * One transition of an initiative: the one that is open to it, or one that it has behind it.
 *
 * @param to the stage it leads to
 * @param open whether it is the next transition; otherwise it was passed
 * @param situation where the initiative stands
 * @param severities how much it weighs, on the open transition, that a precondition stands as it
 *     does; preconditions that do not matter are missing (decision table 5.2.b)
 */
public record Passage(
    LifecycleStage to, boolean open, Situation situation, Map<Precondition, Severity> severities)
    implements Topics {

  @Override
  public Views views() {
    return situation.views();
  }

  @Override
  public TaskLoad taskLoad() {
    return situation.taskLoad();
  }

  /** How much it weighs that the precondition stands as it does; absent if it does not matter. */
  public @Nullable Severity severity(Precondition precondition) {
    return severities.get(precondition);
  }
}
