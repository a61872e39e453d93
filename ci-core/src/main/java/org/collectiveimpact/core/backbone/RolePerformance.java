package org.collectiveimpact.core.backbone;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** How one of the six roles is performed (B-145..B-151). */
@Value.Immutable
public interface RolePerformance extends Recorded {

  /** The role. */
  BackboneRole role();

  /** Whether it is performed. */
  List<Reading<Answer>> performed();

  /** The organisation that performs it, where several share the backbone (B-155). */
  Optional<String> host();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RolePerformance} values. */
  final class Builder extends ImmutableRolePerformance.Builder {
    Builder() {}
  }
}
