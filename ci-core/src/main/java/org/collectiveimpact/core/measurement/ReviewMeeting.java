package org.collectiveimpact.core.measurement;

import java.util.List;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A meeting to share results, learn and improve (B-100). */
@Value.Immutable
public interface ReviewMeeting extends Recorded {

  /** What was concluded. */
  List<String> conclusions();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReviewMeeting} values. */
  final class Builder extends ImmutableReviewMeeting.Builder {
    Builder() {}
  }
}
