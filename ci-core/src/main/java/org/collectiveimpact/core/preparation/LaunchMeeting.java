package org.collectiveimpact.core.preparation;

import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.Sector;
import org.immutables.value.Value;

/**
 * A meeting of the launch, held on its date. Breakouts at the launch are not work
 * groups (AMB-07).
 */
@Value.Immutable
public interface LaunchMeeting extends Recorded {

  /** Whether it was official. */
  Optional<Answer> official();

  /** Whether it was declared as the launch. */
  Optional<Answer> declared();

  /** Its form. */
  Optional<MeetingFormat> format();

  /** The sectors present. */
  Set<Sector> sectorsPresent();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link LaunchMeeting} values. */
  final class Builder extends ImmutableLaunchMeeting.Builder {
    Builder() {}
  }
}
