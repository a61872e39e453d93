package org.collectiveimpact.core.preparation;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** An effort that exists in the field already (B-168, B-169). */
@Value.Immutable
public interface ExistingEffort extends Recorded {

  /** The effort. */
  String name();

  /** Whether its impact is proven (B-169). */
  Optional<Answer> provenImpact();

  /** What becomes of it (B-169). */
  List<Reading<EffortTreatment>> treatment();

  /** Why. */
  Optional<String> reason();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ExistingEffort} values. */
  final class Builder extends ImmutableExistingEffort.Builder {
    Builder() {}
  }
}
