package org.collectiveimpact.core.activity;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A session of shared learning (B-008, A-129). */
@Value.Immutable
public interface LearningSession extends Recorded {

  /** What about. */
  Optional<String> topic();

  /** What was learned. */
  List<String> conclusions();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link LearningSession} values. */
  final class Builder extends ImmutableLearningSession.Builder {
    Builder() {}
  }
}
