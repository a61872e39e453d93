package org.collectiveimpact.core.trust;

import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.immutables.value.Value;

/** The sixth component: it starts at once and never ends (A-089, A-095..A-114). */
@Value.Immutable
public interface TrustBuilding {

  /** How much trust there was. */
  List<TrustReading> readings();

  /** What was done. */
  List<TrustActivity> activities();

  /** Whether resources are set aside for it. */
  List<Reading<Answer>> resourcesAllocated();

  /** Whether somebody declared it finished; it never is. */
  List<Reading<Answer>> markedCompleted();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TrustBuilding} values. */
  final class Builder extends ImmutableTrustBuilding.Builder {
    Builder() {}
  }
}
