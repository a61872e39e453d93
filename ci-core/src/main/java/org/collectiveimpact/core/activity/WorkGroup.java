package org.collectiveimpact.core.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.measurement.IndicatorId;
import org.immutables.value.Value;

/**
 * A group around one key point of the framework; its date is the day it was formed (A-078, A-079,
 * B-116..B-126).
 */
@Value.Immutable
public interface WorkGroup extends Recorded {

  /** The group's identifier, unique within the initiative. */
  WorkGroupId id();

  /** The group's name. */
  String name();

  /** The name of the key point it works on (B-117). */
  Optional<String> keyPoint();

  /** How far it has come. */
  List<Reading<WorkGroupStatus>> status();

  /** Whether a group formed before the framework was ratified after it (B-116). */
  List<Reading<Answer>> ratified();

  /** The organisations taking part. */
  List<String> organizations();

  /** Whether it has a work plan of its own (B-122). */
  List<Reading<Answer>> workPlan();

  /** The shared indicators its plan aims at (B-122). */
  List<IndicatorId> indicators();

  /** Whether its strategies keep a clear tie to the agenda (B-125). */
  List<Reading<Answer>> tiedToAgenda();

  /** The groups it coordinates with (B-119). */
  List<WorkGroupId> links();

  /** Whether the backbone keeps contact with it (B-120). */
  List<Reading<Answer>> backboneContact();

  /** The days it received feedback based on data (B-121). */
  List<LocalDate> feedbackDates();

  /** How many months pass between its meetings, 1 or more (B-123). */
  List<Reading<Integer>> meetingCadenceMonths();

  /** The days it shared data and stories (B-123). */
  List<LocalDate> sharedOn();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link WorkGroup} values. */
  final class Builder extends ImmutableWorkGroup.Builder {
    Builder() {}
  }
}
