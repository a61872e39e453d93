package org.collectiveimpact.core.diagnosis;

import java.util.Optional;
import org.immutables.value.Value;

/** One thing to do or to record, as a finding asks for it. */
@Value.Immutable
public interface RoadmapItem {

  /** The code of the finding. */
  String code();

  /** How much the finding weighs. */
  Severity severity();

  /** The part of the initiative it is about. */
  String subject();

  /** What is missing, in the words of the finding. */
  String message();

  /** What to record or do, in the words of the finding. */
  Optional<String> remedy();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RoadmapItem} values. */
  final class Builder extends ImmutableRoadmapItem.Builder {
    Builder() {}
  }
}
