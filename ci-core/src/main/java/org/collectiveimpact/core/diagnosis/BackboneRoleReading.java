package org.collectiveimpact.core.diagnosis;

import java.util.List;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.fact.Answer;
import org.immutables.value.Value;

/** How one role of the backbone is performed and what its indicators show (B-145..B-151). */
@Value.Immutable
public interface BackboneRoleReading {

  /** The role. */
  BackboneRole role();

  /** Whether it is performed; unknown if nothing is recorded. */
  Answer performed();

  /** The indicators of the role. */
  List<IndicatorReading> indicators();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BackboneRoleReading} values. */
  final class Builder extends ImmutableBackboneRoleReading.Builder {
    Builder() {}
  }
}
