package org.collectiveimpact.core.trust;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A framework of executives of one sector around a shared issue (A-120, A-121, B-007). */
@Value.Immutable
public interface ImpactSpace extends Recorded {

  /** What it is called. */
  String name();

  /** The shared issue. */
  Optional<String> issue();

  /** Whether it stands alone. */
  Optional<ImpactSpaceMode> mode();

  /** Its members. */
  List<ImpactSpaceMember> members();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ImpactSpace} values. */
  final class Builder extends ImmutableImpactSpace.Builder {
    Builder() {}
  }
}
