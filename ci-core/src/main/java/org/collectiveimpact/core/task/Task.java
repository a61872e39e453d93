package org.collectiveimpact.core.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** A task of the initiative; its date is the day it was set (A-073..A-075). */
@Value.Immutable
public interface Task extends Recorded {

  /** The task's identifier, unique within the initiative. */
  TaskId id();

  /** The task in words. */
  String title();

  /** The component it is declared to advance. */
  Optional<Component> component();

  /** The typed part it belongs to. */
  Optional<TaskOwnerPart> partOf();

  /** The work group it belongs to. */
  Optional<WorkGroupId> workGroup();

  /** Whether it plans or executes. */
  Optional<TaskMode> mode();

  /** How far it has come. */
  List<Reading<TaskStatus>> status();

  /** Who is in charge. */
  Optional<String> owner();

  /** When it is due. */
  Optional<LocalDate> dueOn();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Task} values. */
  final class Builder extends ImmutableTask.Builder {
    Builder() {}
  }
}
