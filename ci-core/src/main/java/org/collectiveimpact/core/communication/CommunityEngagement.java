package org.collectiveimpact.core.communication;

import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A dated engagement of the community (AMB-39, B-179, B-183, B-187, B-191). */
@Value.Immutable
public interface CommunityEngagement extends Recorded {

  /** What took place. */
  Optional<String> description();

  /** What it was about. */
  Set<CommunityTopic> topics();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CommunityEngagement} values. */
  final class Builder extends ImmutableCommunityEngagement.Builder {
    Builder() {}
  }
}
