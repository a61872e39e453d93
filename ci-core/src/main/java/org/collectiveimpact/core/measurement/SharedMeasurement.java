package org.collectiveimpact.core.measurement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.immutables.value.Value;

/**
 * Joint indicators, joint data and joint learning (A-080..A-082, B-089..B-106). It is content for
 * life (AMB-11).
 */
@Value.Immutable
public interface SharedMeasurement {

  /** How far it has come. */
  List<Reading<MeasurementStatus>> status();

  /** The shared indicators. */
  List<Indicator> indicators();

  /** Whether the shared measures are agreed, where indicators are not recorded one by one. */
  List<Reading<Answer>> indicatorsAgreed();

  /** The plan. */
  Optional<MeasurementPlan> plan();

  /** Whether partners collect shared data (B-192). */
  List<Reading<Answer>> dataCollected();

  /** Whether it is tracked (B-192). */
  List<Reading<Answer>> dataTracked();

  /** Whether it is reported (B-192). */
  List<Reading<Answer>> dataReported();

  /** Whether it is used to learn and improve (B-192). */
  List<Reading<Answer>> dataUsed();

  /** Who leads measurement (B-096). */
  List<Reading<String>> owner();

  /** Whether money is set aside for it (B-097). */
  List<Reading<Answer>> budget();

  /** Whether a partner's raw data stays confidential (B-095, AMB-23). */
  List<Reading<Answer>> rawDataConfidential();

  /** Whether aggregated data is open to all (B-095, AMB-23). */
  List<Reading<Answer>> aggregatesShared();

  /** How the backbone supports it (B-098). */
  Set<BackboneSupport> backboneSupport();

  /** What the measurement system can do (B-090). */
  Set<MeasurementCapability> capabilities();

  /** The challenges met (B-101..B-105). */
  Set<MeasurementChallenge> challenges();

  /** Whether a measurement system is in use (B-099). */
  List<Reading<Answer>> systemInUse();

  /**
   * How many months pass between review meetings; 0 where it is known that there is no rhythm
   * (B-100).
   */
  List<Reading<Integer>> reviewCadenceMonths();

  /** The review meetings held (B-100). */
  List<ReviewMeeting> reviewMeetings();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SharedMeasurement} values. */
  final class Builder extends ImmutableSharedMeasurement.Builder {
    Builder() {}
  }
}
