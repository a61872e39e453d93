package org.collectiveimpact.core.precondition;

import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A dated judgement of one precondition by somebody who looked at the evidence. */
@Value.Immutable
public interface PreconditionAssessment extends Recorded {

  /** The precondition. */
  Precondition precondition();

  /** The judgement. */
  PreconditionStatus status();

  /** Who judged. */
  Optional<String> assessedBy();

  /** On what evidence. */
  Optional<String> evidence();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PreconditionAssessment} values. */
  final class Builder extends ImmutablePreconditionAssessment.Builder {
    Builder() {}
  }
}
