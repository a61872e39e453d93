package org.collectiveimpact.core.diagnosis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.core.trust.TrustTrend;
import org.immutables.value.Value;

/** What was last seen of trust on one level. */
@Value.Immutable
public interface TrustLevelReading {

  /** Between whom. */
  TrustLevel level();

  /** How much trust there was on the last day it was read; the lowest of that day. */
  Optional<Level> value();

  /** Where it is going; eroding also where the last readings fall. */
  Optional<TrustTrend> trend();

  /** The day of the last reading. */
  Optional<LocalDate> readOn();

  /** Whether that is longer ago than trust may go without being looked at. */
  boolean outdated();

  /** From whose point of view it was ever read. */
  Set<Perspective> perspectives();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TrustLevelReading} values. */
  final class Builder extends ImmutableTrustLevelReading.Builder {
    Builder() {}
  }
}
