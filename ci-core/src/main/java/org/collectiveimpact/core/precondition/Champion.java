package org.collectiveimpact.core.precondition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.Sector;
import org.immutables.value.Value;

/** An influential leader who rallies others around the issue (B-049..B-053). */
@Value.Immutable
public interface Champion extends Recorded {

  /** The person. */
  String name();

  /** Where the person comes from. */
  Optional<String> organization();

  /** The sector the person belongs to. */
  Optional<Sector> sector();

  /** Whether the person is known and recognised in the field (B-049). */
  List<Reading<Answer>> recognised();

  /** How much influence the person has (B-049). */
  List<Reading<Level>> influence();

  /** Whether the person actively promotes the initiative (B-049). */
  List<Reading<Answer>> promotes();

  /** Whether the person facilitates or imposes (B-053). */
  List<Reading<LeadershipStance>> stance();

  /** Whether the person can bring executives of CEO level together over time (B-051). */
  List<Reading<Answer>> canMobiliseCeoLevel();

  /** The sectors in which the person can do so (B-051). */
  Set<Sector> sectorsReached();

  /** Whether the person is dynamic (B-050). */
  List<Reading<Answer>> dynamic();

  /** Whether the person is established in the field (B-050). */
  List<Reading<Answer>> establishedInField();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Champion} values. */
  final class Builder extends ImmutableChampion.Builder {
    Builder() {}
  }
}
