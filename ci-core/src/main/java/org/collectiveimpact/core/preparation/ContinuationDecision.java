package org.collectiveimpact.core.preparation;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** The decision whether to continue. */
@Value.Immutable
public interface ContinuationDecision extends Recorded {

  /** How it came out. */
  ContinuationOutcome outcome();

  /** Who decided. */
  Optional<String> decidedBy();

  /** What it rests on. */
  List<String> evidence();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ContinuationDecision} values. */
  final class Builder extends ImmutableContinuationDecision.Builder {
    Builder() {}
  }
}
