package org.collectiveimpact.core.party;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** One of the few significant actors who decided to act (A-026, B-177). */
@Value.Immutable
public interface CoreActor extends Recorded {

  /** The person or organisation. */
  String name();

  /** The sector the actor belongs to. */
  Optional<Sector> sector();

  /** Whether the actor belongs to the community concerned (B-177). */
  Optional<Answer> local();

  /** Whether the actor has power. */
  List<Reading<Answer>> power();

  /** Whether the actor has influence. */
  List<Reading<Answer>> influence();

  /** Whether the actor is willing to act. */
  List<Reading<Answer>> willingness();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CoreActor} values. */
  final class Builder extends ImmutableCoreActor.Builder {
    Builder() {}
  }
}
