package org.collectiveimpact.core.task;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.component.Component;
import org.immutables.value.Value;

/** What kind of work a task is, how sure that is, and why (decision table 5.3). */
@Value.Immutable
public interface TaskClassification {

  /** The task's identifier. */
  TaskId id();

  /** The kind of work. */
  TaskKind kind();

  /** The component it advances; absent for preliminary and undetermined tasks. */
  Optional<Component> component();

  /** Whether it plans or executes, if that is recorded. */
  Optional<TaskMode> mode();

  /** How sure the answer is, from 0 to 1; 1 where the record settles it. */
  double confidence();

  /** What settled it: the rule and the fields or words it rests on. */
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
