package org.collectiveimpact.core.backbone;

import java.util.Optional;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A periodic report of the backbone to the committee (B-127). */
@Value.Immutable
public interface ProgressReport extends Recorded {

  /** The report. */
  Optional<String> title();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ProgressReport} values. */
  final class Builder extends ImmutableProgressReport.Builder {
    Builder() {}
  }
}
