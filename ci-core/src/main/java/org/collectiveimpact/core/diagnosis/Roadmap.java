package org.collectiveimpact.core.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.immutables.value.Value;

/**
 * What is missing for the next step and what is at risk on the way, in the order in which a
 * steering committee would take it up: what blocks comes first.
 *
 * <p>It holds every finding that weighs more than {@link Severity#INFO}, and nothing else. An
 * initiative that has ended has no roadmap.
 */
@Value.Immutable
public interface Roadmap {

  /** The stage it leads to; absent if there is no next step. */
  Optional<LifecycleStage> to();

  /** What to take up, by how pressing it is and then by matter; nothing is empty. */
  List<RoadmapGroup> groups();

  /** All things to do and to record, in order. */
  default List<RoadmapItem> items() {
    List<RoadmapItem> items = new ArrayList<>();
    for (RoadmapGroup group : groups()) {
      items.addAll(group.toDo());
      items.addAll(group.toRecord());
    }
    return List.copyOf(items);
  }

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Roadmap} values. */
  final class Builder extends ImmutableRoadmap.Builder {
    Builder() {}
  }
}
