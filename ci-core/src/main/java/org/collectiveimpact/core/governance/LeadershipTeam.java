package org.collectiveimpact.core.governance;

import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** The basic leadership team of phase two (B-173). */
@Value.Immutable
public interface LeadershipTeam extends Recorded {

  /** Whether it is formed. */
  List<Reading<Answer>> formed();

  /** Its members. */
  List<String> members();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link LeadershipTeam} values. */
  final class Builder extends ImmutableLeadershipTeam.Builder {
    Builder() {}
  }
}
