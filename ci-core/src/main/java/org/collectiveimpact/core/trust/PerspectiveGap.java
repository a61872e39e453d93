package org.collectiveimpact.core.trust;

import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A gap between two points of view on one topic. */
@Value.Immutable
public interface PerspectiveGap extends Recorded {

  /** What about. */
  String topic();

  /** Whose views differ. */
  Set<Perspective> between();

  /** Whether the backbone knows of it. */
  Optional<Answer> knownToBackbone();

  /** What is done about it. */
  Optional<String> response();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PerspectiveGap} values. */
  final class Builder extends ImmutablePerspectiveGap.Builder {
    Builder() {}
  }
}
