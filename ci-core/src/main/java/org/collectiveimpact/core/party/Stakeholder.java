package org.collectiveimpact.core.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/**
 * Anyone related to the problem, as the mapping of the field found them (A-033, A-044, A-051,
 * B-025).
 */
@Value.Immutable
public interface Stakeholder extends Recorded {

  /** The person, group or organisation. */
  String name();

  /** The sector the stakeholder belongs to. */
  Optional<Sector> sector();

  /** The arena the stakeholder moves in. */
  Optional<Arena> arena();

  /** How the stakeholder is tied to the problem (B-025). */
  Set<RelationToProblem> relations();

  /** Whether this is a key actor of the field. */
  Optional<Answer> keyActor();

  /** Whether somebody met the stakeholder before the launch. */
  List<Reading<Answer>> met();

  /** Whether the stakeholder was invited to the launch. */
  List<Reading<Answer>> invitedToLaunch();

  /** Whether the stakeholder was prepared for the launch. */
  List<Reading<Answer>> preparedForLaunch();

  /** Whether the stakeholder attended the launch. */
  List<Reading<Answer>> attendedLaunch();

  /** Whether the stakeholder worked with others of the field before (B-221). */
  List<Reading<Answer>> collaboratedBefore();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Stakeholder} values. */
  final class Builder extends ImmutableStakeholder.Builder {
    Builder() {}
  }
}
