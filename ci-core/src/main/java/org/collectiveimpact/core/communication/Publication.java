package org.collectiveimpact.core.communication;

import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** Something the initiative published on its date (B-197, A-008). */
@Value.Immutable
public interface Publication extends Recorded {

  /** What it is. */
  String title();

  /** What it reports. */
  Optional<PublicationKind> kind();

  /** Whom it is for. */
  Optional<Audience> audience();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Publication} values. */
  final class Builder extends ImmutablePublication.Builder {
    Builder() {}
  }
}
