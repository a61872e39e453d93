package org.collectiveimpact.core.preparation;

import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A dialogue held with those concerned (B-173, B-178). */
@Value.Immutable
public interface Dialogue extends Recorded {

  /** The dialogue in words. */
  Optional<String> title();

  /** What it was about. */
  Set<DialogueTopic> topics();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Dialogue} values. */
  final class Builder extends ImmutableDialogue.Builder {
    Builder() {}
  }
}
