package org.collectiveimpact.core.governance;

import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.PartyRole;
import org.immutables.value.Value;

/** A decision of the initiative. */
@Value.Immutable
public interface Decision extends Recorded {

  /** What it was about. */
  DecisionTopic topic();

  /** The decision in words. */
  Optional<String> statement();

  /** Who took it together. */
  Set<PartyRole> decidedBy();

  /** Who brought it up. */
  Optional<PartyRole> originatedBy();

  /** How it came about. */
  Optional<DecisionMode> mode();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Decision} values. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
