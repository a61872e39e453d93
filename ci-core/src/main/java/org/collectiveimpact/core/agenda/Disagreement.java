package org.collectiveimpact.core.agenda;

import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** An open disagreement between partners. */
@Value.Immutable
public interface Disagreement extends Recorded {

  /** What about. */
  String topic();

  /** Its kind. */
  DisagreementKind kind();

  /** Whether it was resolved. */
  List<Reading<Answer>> resolved();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Disagreement} values. */
  final class Builder extends ImmutableDisagreement.Builder {
    Builder() {}
  }
}
