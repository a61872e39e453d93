package org.collectiveimpact.core.activity;

import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** Something partners or groups did together, on its date (B-175, B-189). */
@Value.Immutable
public interface JointActivity extends Recorded {

  /** What they did. */
  String description();

  /** Whether several work groups took part (B-189). */
  Optional<Answer> crossGroup();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link JointActivity} values. */
  final class Builder extends ImmutableJointActivity.Builder {
    Builder() {}
  }
}
