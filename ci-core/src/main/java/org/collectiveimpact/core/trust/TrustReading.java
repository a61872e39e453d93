package org.collectiveimpact.core.trust;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** How much trust there was on its date, seen from a perspective. */
@Value.Immutable
public interface TrustReading extends Recorded {

  /** Between whom. */
  TrustLevel level();

  /** How much trust. */
  Optional<Level> value();

  /** Where it is going. */
  Optional<TrustTrend> trend();

  /** The parties, where they are named. */
  List<String> between();

  /** What shaped it. */
  Set<TrustContext> contexts();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TrustReading} values. */
  final class Builder extends ImmutableTrustReading.Builder {
    Builder() {}
  }
}
