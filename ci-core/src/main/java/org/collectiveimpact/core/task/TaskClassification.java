package org.collectiveimpact.core.task;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.component.Component;
import org.immutables.value.Value;

/** What kind of work a task is, how sure that is, and why (decision table 5.3). */
@Value.Immutable
public interface TaskClassification {

  /** The task's identifier; of a bare title its place in the list, from 1. */
  TaskId id();

  /** The kind of work. */
  TaskKind kind();

  /** The component it advances; absent for preliminary and undetermined tasks. */
  Optional<Component> component();

  /**
   * The role of the backbone it serves, of work that belongs to no component of its own: public
   * will, policy and funding (AMB-51).
   */
  Optional<BackboneRole> role();

  /** Whether it plans or executes, as recorded or else as its words say. */
  Optional<TaskMode> mode();

  /** How sure the answer is, from 0 to 1; 1 where the record settles it. */
  double confidence();

  /** The components that came close, the closest first; of two tasks in one, those of its parts. */
  List<Component> alternatives();

  /** What would settle the kind where it stays open. */
  List<TaskQuestion> questions();

  /**
   * What settled it: the rule and the fields or words it rests on. Words stand with their place in
   * the title, from 0, such as {@code CI-TSK-014: "newsletter" (10-20) object
   * CONTINUOUS_COMMUNICATION}.
   */
  List<String> because();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TaskClassification} values. */
  final class Builder extends ImmutableTaskClassification.Builder {
    Builder() {}
  }
}
