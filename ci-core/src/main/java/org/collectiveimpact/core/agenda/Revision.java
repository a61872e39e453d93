package org.collectiveimpact.core.agenda;

import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/**
 * A review or a revision of the agenda or its framework on its date (A-050, B-082, B-190). Revising
 * an agreed agenda is normal (AMB-46, AMB-55).
 */
@Value.Immutable
public interface Revision extends Recorded {

  /** What changed. */
  Optional<String> summary();

  /** What led to it. */
  Optional<RevisionTrigger> trigger();

  /** The name of the version it produced. */
  Optional<String> version();

  /** Whether data led to it (B-190). */
  Optional<Answer> basedOnData();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Revision} values. */
  final class Builder extends ImmutableRevision.Builder {
    Builder() {}
  }
}
