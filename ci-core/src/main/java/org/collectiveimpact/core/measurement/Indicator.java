package org.collectiveimpact.core.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A shared indicator (B-086, B-091). */
@Value.Immutable
public interface Indicator extends Recorded {

  /** The indicator's identifier, unique within the initiative. */
  IndicatorId id();

  /** The indicator. */
  String name();

  /** What it looks at. */
  Optional<MeasurementAspect> aspect();

  /** Whose result it shows. */
  Optional<IndicatorScope> scope();

  /** The goal it shows progress towards. */
  Optional<String> goal();

  /** The unit of its values. */
  Optional<String> unit();

  /** Whether the partners concerned agreed on it (B-103). */
  List<Reading<Answer>> agreed();

  /** The value at the start. */
  Optional<BigDecimal> baseline();

  /** The value aimed at. */
  Optional<BigDecimal> target();

  /** Its values. */
  List<Measurement> measurements();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Indicator} values. */
  final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
