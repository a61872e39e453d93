package org.collectiveimpact.core.agenda;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A boundary of what the initiative deals with (B-071, B-072). */
@Value.Immutable
public interface Boundary extends Recorded {

  /** The kind. */
  BoundaryKind kind();

  /** What is inside. */
  List<String> inScope();

  /** What is outside. */
  List<String> outOfScope();

  /** Why (B-071). */
  Optional<String> rationale();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Boundary} values. */
  final class Builder extends ImmutableBoundary.Builder {
    Builder() {}
  }
}
