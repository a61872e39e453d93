package org.collectiveimpact.core.diagnosis;

import java.util.List;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.immutables.value.Value;

/** The status of one precondition. */
@Value.Immutable
public interface PreconditionReading {

  /** The precondition. */
  Precondition precondition();

  /** Its status. */
  PreconditionStatus status();

  /** The facts used. */
  List<Fact> because();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PreconditionReading} values. */
  final class Builder extends ImmutablePreconditionReading.Builder {
    Builder() {}
  }
}
