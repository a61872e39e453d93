package org.collectiveimpact.core.communication;

import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** An event of communication between partners (B-129). */
@Value.Immutable
public interface CommunicationEvent extends Recorded {

  /** What it was. */
  Optional<String> title();

  /** Through which channel. */
  Optional<Channel> channel();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CommunicationEvent} values. */
  final class Builder extends ImmutableCommunicationEvent.Builder {
    Builder() {}
  }
}
