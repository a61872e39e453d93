package org.collectiveimpact.core.governance;

import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.PartyRole;
import org.immutables.value.Value;

/** The committee's analysis of key issues and gaps (B-184). */
@Value.Immutable
public interface GapAnalysis extends Recorded {

  /** Who made it. */
  Optional<PartyRole> by();

  /** Whether data was used. */
  Optional<Answer> dataUsed();

  /** Whether stakeholders gave input. */
  Optional<Answer> stakeholderInput();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GapAnalysis} values. */
  final class Builder extends ImmutableGapAnalysis.Builder {
    Builder() {}
  }
}
