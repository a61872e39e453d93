package org.collectiveimpact.core.diagnosis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.IndicatorStatus;
import org.immutables.value.Value;

/** What was last seen of one of the 27 indicators of the backbone (IND-01..IND-27). */
@Value.Immutable
public interface IndicatorReading {

  /** The indicator. */
  BackboneIndicator indicator();

  /** Its last rating; the lowest of one day. */
  Optional<IndicatorStatus> status();

  /** The day of the last rating. */
  Optional<LocalDate> ratedOn();

  /** What is to be looked at. */
  Set<IndicatorConcern> concerns();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link IndicatorReading} values. */
  final class Builder extends ImmutableIndicatorReading.Builder {
    Builder() {}
  }
}
