package org.collectiveimpact.core.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** The plan of measurement; it comes before measuring. */
@Value.Immutable
public interface MeasurementPlan extends Recorded {

  /** Whether the plan is complete; in progress while it is written. */
  List<Reading<Answer>> completed();

  /** The day work on it began. */
  Optional<LocalDate> startedOn();

  /** How is measured (B-188). */
  List<Reading<String>> method();

  /** With what approach (B-188). */
  List<Reading<String>> approach();

  /** Whether measurement is developmental (B-106). */
  List<Reading<Answer>> developmental();

  /** What it asks (B-106). */
  Set<MeasurementQuestion> questions();

  /** When measuring happens (B-102). */
  Optional<MeasurementTiming> timing();

  /** Whether cost was estimated (B-105). */
  List<Reading<Answer>> costEstimated();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MeasurementPlan} values. */
  final class Builder extends ImmutableMeasurementPlan.Builder {
    Builder() {}
  }
}
