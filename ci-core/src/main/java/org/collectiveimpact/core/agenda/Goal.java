package org.collectiveimpact.core.agenda;

import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A shared goal (B-086, B-188). */
@Value.Immutable
public interface Goal extends Recorded {

  /** The goal in words. */
  String statement();

  /** For whom it is set. */
  Optional<GoalLevel> level();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Goal} values. */
  final class Builder extends ImmutableGoal.Builder {
    Builder() {}
  }
}
