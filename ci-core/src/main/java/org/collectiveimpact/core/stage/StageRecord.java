package org.collectiveimpact.core.stage;

import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/**
 * A move between stages as the initiative itself declared it, dated. The last record
 * as of a date is the declared stage.
 */
@Value.Immutable
public interface StageRecord extends Recorded {

  /** The stage that was entered. */
  LifecycleStage stage();

  /** How it was entered; not recorded reads as {@link StageMove#FORWARD}. */
  Optional<StageMove> move();

  /** Why; expected when an earlier stage is opened again or work stops (AMB-04). */
  Optional<String> reason();

  /** The number of contacts with actors logged in this stage, 0 or more. */
  Optional<Integer> contacts();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StageRecord} values. */
  final class Builder extends ImmutableStageRecord.Builder {
    Builder() {}
  }
}
