package org.collectiveimpact.rules.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.measurement.Indicator;
import org.collectiveimpact.core.measurement.IndicatorScope;
import org.collectiveimpact.core.measurement.Measurement;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.rules.view.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A shared indicator.
 *
 * @param asOf the date it is looked at from
 * @param id its identifier
 * @param name what it is called
 * @param aspect what it looks at
 * @param scope whose result it shows
 * @param goal the goal it shows progress towards
 * @param unit the unit of its values
 * @param agreed whether the partners concerned agreed on it
 * @param baseline the value at the start
 * @param target the value aimed at
 * @param values how many values were measured
 * @param lastValue the value measured last; of several values on that day the last recorded
 * @param measuredOn the day of the last dated value
 */
public record IndicatorPart(
    LocalDate asOf,
    String id,
    String name,
    @Nullable MeasurementAspect aspect,
    @Nullable IndicatorScope scope,
    @Nullable String goal,
    @Nullable String unit,
    Answer agreed,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    int values,
    @Nullable BigDecimal lastValue,
    @Nullable LocalDate measuredOn)
    implements Part {

  static IndicatorPart of(Indicator indicator, AsOf at) {
    List<Measurement> measured = indicator.measurements().stream().filter(at::hasHappened).toList();
    BigDecimal last =
        measured.stream()
            .sorted(Comparator.comparing(it -> it.date().orElse(LocalDate.MIN)))
            .reduce((earlier, later) -> later)
            .map(Measurement::value)
            .orElse(null);
    return new IndicatorPart(
        at.date(),
        indicator.id().value(),
        indicator.name(),
        indicator.aspect().orElse(null),
        indicator.scope().orElse(null),
        indicator.goal().orElse(null),
        indicator.unit().orElse(null),
        at.answer(indicator.agreed()),
        indicator.baseline().orElse(null),
        indicator.target().orElse(null),
        measured.size(),
        last,
        at.lastDate(indicator.measurements()));
  }

  @Override
  public String kind() {
    return "indicator";
  }
}
