package org.collectiveimpact.core.backbone;

import java.math.BigDecimal;
import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A dated rating of one of the 27 indicators of backbone effectiveness (IND-01..IND-27). */
@Value.Immutable
public interface IndicatorRating extends Recorded {

  /** The indicator. */
  BackboneIndicator indicator();

  /** What was seen. */
  IndicatorStatus status();

  /** A number, on a scale of the initiative's own. */
  Optional<BigDecimal> value();

  /** On what evidence. */
  Optional<String> evidence();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link IndicatorRating} values. */
  final class Builder extends ImmutableIndicatorRating.Builder {
    Builder() {}
  }
}
