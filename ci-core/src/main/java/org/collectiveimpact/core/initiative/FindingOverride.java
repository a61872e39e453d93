package org.collectiveimpact.core.initiative;

import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/**
 * A decision of the initiative to go on although a finding blocks. Structural findings
 * cannot be overridden.
 */
@Value.Immutable
public interface FindingOverride extends Recorded {

  /** The code of the finding, such as CI-T34-003. */
  String code();

  /** Why. */
  String reason();

  /** Who decided. */
  Optional<String> by();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FindingOverride} values. */
  final class Builder extends ImmutableFindingOverride.Builder {
    Builder() {}
  }
}
