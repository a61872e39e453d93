package org.collectiveimpact.core.diagnosis;

import java.util.List;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.immutables.value.Value;

/** Whether collective impact suits the problem. */
@Value.Immutable
public interface SuitabilityReading {

  /** The verdict. */
  SuitabilityVerdict verdict();

  /** The complexity read from the answers. */
  ProblemComplexity complexity();

  /** The nature read from the answers. */
  ProblemNature nature();

  /** The questions of Table 1 without an answer, by property name. */
  List<String> openQuestions();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SuitabilityReading} values. */
  final class Builder extends ImmutableSuitabilityReading.Builder {
    Builder() {}
  }
}
