package org.collectiveimpact.core.measurement;

import java.math.BigDecimal;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A measured value of an indicator on its date. */
@Value.Immutable
public interface Measurement extends Recorded {

  /** The value, in the indicator's unit. */
  BigDecimal value();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Measurement} values. */
  final class Builder extends ImmutableMeasurement.Builder {
    Builder() {}
  }
}
