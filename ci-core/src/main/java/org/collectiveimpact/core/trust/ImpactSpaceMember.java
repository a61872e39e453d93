package org.collectiveimpact.core.trust;

import java.util.Optional;
import org.collectiveimpact.core.governance.ExecutiveRank;
import org.collectiveimpact.core.party.Sector;
import org.immutables.value.Value;

/** A member of an impact space. */
@Value.Immutable
public interface ImpactSpaceMember {

  /** The organisation or the person. */
  String name();

  /** Its sector. */
  Optional<Sector> sector();

  /** The member's rank. */
  Optional<ExecutiveRank> rank();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ImpactSpaceMember} values. */
  final class Builder extends ImmutableImpactSpaceMember.Builder {
    Builder() {}
  }
}
