package org.collectiveimpact.core.governance;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.Sector;
import org.immutables.value.Value;

/** A member of the steering committee (B-113, B-114). */
@Value.Immutable
public interface SteeringMember extends Recorded {

  /** The person or the organisation. */
  String name();

  /** Whom the member stands for. */
  Optional<MemberKind> kind();

  /** The member's rank; looked at only for organisations. */
  Optional<ExecutiveRank> rank();

  /** The sector the member belongs to. */
  Optional<Sector> sector();

  /** Whether the member endorsed the agenda (B-182). */
  List<Reading<Answer>> agendaEndorsed();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SteeringMember} values. */
  final class Builder extends ImmutableSteeringMember.Builder {
    Builder() {}
  }
}
