package org.collectiveimpact.core.trust;

import java.util.Optional;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** Something done to build trust or agreement (A-097..A-100, A-107). */
@Value.Immutable
public interface TrustActivity extends Recorded {

  /** What was done. */
  String title();

  /** Between whom. */
  Optional<TrustLevel> level();

  /** In which circle. */
  Optional<TrustCircle> circle();

  /** Inside which other component. */
  Optional<Component> component();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TrustActivity} values. */
  final class Builder extends ImmutableTrustActivity.Builder {
    Builder() {}
  }
}
