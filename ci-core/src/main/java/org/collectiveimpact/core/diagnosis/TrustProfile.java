package org.collectiveimpact.core.diagnosis;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.trust.TrustCircle;
import org.collectiveimpact.core.trust.TrustLevel;
import org.immutables.value.Value;

/** Where trust is looked at and worked on, and where nobody ever looked (A-095..A-114). */
@Value.Immutable
public interface TrustProfile {

  /** The three levels. */
  List<TrustLevelReading> levels();

  /** The levels that were neither read nor worked on. */
  Set<TrustLevel> untouchedLevels();

  /** The circles in which trust was worked on. */
  Set<TrustCircle> circles();

  /** The circles that the documents name and in which it was not. */
  Set<TrustCircle> untouchedCircles();

  /** The components inside which trust was worked on. */
  Set<Component> components();

  /** The other original components. */
  Set<Component> untouchedComponents();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TrustProfile} values. */
  final class Builder extends ImmutableTrustProfile.Builder {
    Builder() {}
  }
}
