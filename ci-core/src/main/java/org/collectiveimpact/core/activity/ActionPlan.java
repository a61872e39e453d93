package org.collectiveimpact.core.activity;

import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.measurement.IndicatorId;
import org.collectiveimpact.core.party.PartnerId;
import org.immutables.value.Value;

/** A partner's own plan, coordinated with the others (B-107..B-111). */
@Value.Immutable
public interface ActionPlan extends Recorded {

  /** The partner whose plan it is. */
  PartnerId partner();

  /** The key points it serves. */
  List<String> keyPoints();

  /** The shared indicators it reports on (B-108). */
  List<IndicatorId> indicators();

  /** Whether it is being carried out (B-175). */
  List<Reading<Answer>> inAction();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ActionPlan} values. */
  final class Builder extends ImmutableActionPlan.Builder {
    Builder() {}
  }
}
