package org.collectiveimpact.core.agenda;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.PartnerId;
import org.immutables.value.Value;

/** A main line of action, without a prescribed solution (B-076, AMB-18). */
@Value.Immutable
public interface Strategy extends Recorded {

  /** The strategy. */
  String name();

  /** Its kind. */
  Optional<StrategyKind> kind();

  /** The partners who own it (B-037, B-228). */
  List<PartnerId> owners();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Strategy} values. */
  final class Builder extends ImmutableStrategy.Builder {
    Builder() {}
  }
}
