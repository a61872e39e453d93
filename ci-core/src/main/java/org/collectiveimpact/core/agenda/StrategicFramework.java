package org.collectiveimpact.core.agenda;

import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.immutables.value.Value;

/** The strategic framework for action with its five ingredients (B-073..B-082). */
@Value.Immutable
public interface StrategicFramework {

  /** Whether the steering committee agreed on it (B-116). */
  List<Reading<Answer>> agreed();

  /** Ingredient one: the problem, described with data (B-074). */
  List<Reading<String>> problemDescription();

  /** The research it rests on (B-074). */
  List<ResearchSource> researchSources();

  /** Ingredient two: the desired change (B-075). */
  List<Reading<String>> goal();

  /** Ingredient three: the main strategies (B-076). */
  List<Strategy> strategies();

  /** Ingredient four: principles of behaviour (B-078). */
  List<String> guidingPrinciples();

  /** Ingredient five: how to evaluate and learn (B-079). */
  List<Reading<String>> evaluationMethodology();

  /** Its main topics (B-077). */
  List<KeyPoint> keyPoints();

  /** Whether the activity of all stakeholders was considered (B-073). */
  List<Reading<Answer>> existingActivitiesConsidered();

  /** Whether somebody declared it closed to change (B-080). */
  List<Reading<Answer>> frozen();

  /** The assumptions it rests on (B-081). */
  List<WorkingAssumption> assumptions();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StrategicFramework} values. */
  final class Builder extends ImmutableStrategicFramework.Builder {
    Builder() {}
  }
}
