package org.collectiveimpact.core.preparation;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Reading;
import org.immutables.value.Value;

/** Stage two: how ripe the field is and how ready its actors are (A-030..A-044, B-172). */
@Value.Immutable
public interface ReadinessAssessment {

  /** How ripe the field is. */
  List<Reading<Level>> fieldRipeness();

  /** How ready the actors are to act jointly. */
  List<Reading<Level>> readinessForJointAction();

  /** The mapping of the field. */
  Optional<FieldMapping> mapping();

  /** The bodies found for the work. */
  List<ProfessionalBody> professionalBodies();

  /** Whether the structure of power was reviewed. */
  List<Reading<Answer>> powerStructureReviewed();

  /** Whether collective impact is feasible (B-172, B-177). */
  List<Reading<Feasibility>> feasibility();

  /** Whether the need to act differently is understood (B-172). */
  List<Reading<Answer>> needToActDifferently();

  /** Dialogues held (B-178). */
  List<Dialogue> dialogues();

  /** Decisions whether to continue. */
  List<ContinuationDecision> continuationDecisions();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReadinessAssessment} values. */
  final class Builder extends ImmutableReadinessAssessment.Builder {
    Builder() {}
  }
}
