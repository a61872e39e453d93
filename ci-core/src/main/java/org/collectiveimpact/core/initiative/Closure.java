package org.collectiveimpact.core.initiative;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** The end of an initiative on its date (AMB-56). */
@Value.Immutable
public interface Closure extends Recorded {

  /** Why it ended. */
  Optional<String> reason();

  /** Who decided. */
  Optional<String> decidedBy();

  /** Whether lessons were published. */
  List<Reading<Answer>> lessonsPublished();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Closure} values. */
  final class Builder extends ImmutableClosure.Builder {
    Builder() {}
  }
}
