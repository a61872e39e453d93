package org.collectiveimpact.core.preparation;

import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** The body that maps the field and drafts the outline (A-039..A-041, A-128). */
@Value.Immutable
public interface ProfessionalBody extends Recorded {

  /** The body. */
  String name();

  /** Whether it was identified. */
  List<Reading<Answer>> identified();

  /** Whether it was approached. */
  List<Reading<Answer>> approached();

  /** Whether it was engaged. */
  List<Reading<Answer>> engaged();

  /** Whether it may become the backbone. */
  List<Reading<Answer>> backboneCandidate();

  /** Whether the side effects of its own activity were considered. */
  List<Reading<Answer>> sideEffectsConsidered();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ProfessionalBody} values. */
  final class Builder extends ImmutableProfessionalBody.Builder {
    Builder() {}
  }
}
