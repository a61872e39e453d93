package org.collectiveimpact.core.initiative;

import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A challenge the initiative met, and what is done about it. */
@Value.Immutable
public interface Challenge extends Recorded {

  /** The challenge. */
  ChallengeKind kind();

  /** In words. */
  Optional<String> description();

  /** What is done about it. */
  Optional<String> mitigation();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Challenge} values. */
  final class Builder extends ImmutableChallenge.Builder {
    Builder() {}
  }
}
