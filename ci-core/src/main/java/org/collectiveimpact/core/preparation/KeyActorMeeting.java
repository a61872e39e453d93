package org.collectiveimpact.core.preparation;

import java.util.List;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A meeting with key actors during the mapping. */
@Value.Immutable
public interface KeyActorMeeting extends Recorded {

  /** Whom. */
  List<String> with();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link KeyActorMeeting} values. */
  final class Builder extends ImmutableKeyActorMeeting.Builder {
    Builder() {}
  }
}
