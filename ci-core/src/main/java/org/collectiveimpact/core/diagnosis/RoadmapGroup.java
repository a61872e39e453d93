package org.collectiveimpact.core.diagnosis;

import java.util.List;
import org.immutables.value.Value;

/** One item on the agenda of a steering committee: what is to be done about one matter. */
@Value.Immutable
public interface RoadmapGroup {

  /** How pressing it is. */
  RoadmapPart part();

  /** The matter. */
  RoadmapArea area();

  /** What is known to be amiss, and to be done. */
  List<RoadmapItem> toDo();

  /** What is not recorded, and to be recorded before anybody can tell. */
  List<RoadmapItem> toRecord();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RoadmapGroup} values. */
  final class Builder extends ImmutableRoadmapGroup.Builder {
    Builder() {}
  }
}
