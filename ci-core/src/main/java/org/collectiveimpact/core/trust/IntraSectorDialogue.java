package org.collectiveimpact.core.trust;

import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.Sector;
import org.immutables.value.Value;

/** A structured dialogue inside one sector (A-018, A-115..A-118). */
@Value.Immutable
public interface IntraSectorDialogue extends Recorded {

  /** The sector. */
  Sector sector();

  /** Whether it is structured and inclusive. */
  Optional<Answer> structured();

  /** What it brought. */
  Set<IntraSectorOutcome> outcomes();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link IntraSectorDialogue} values. */
  final class Builder extends ImmutableIntraSectorDialogue.Builder {
    Builder() {}
  }
}
