package org.collectiveimpact.rules.view;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.core.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * One task (A-073..A-075).
 *
 * @param position its place in the record, from 0
 * @param id its identifier
 * @param component the component it is declared to advance; absent if none is
 * @param partOf the typed part it belongs to; a task of a work group belongs to {@link
 *     TaskOwnerPart#WORK_GROUP}; absent if it belongs to none
 * @param mode whether it plans or executes; absent if not recorded
 * @param status how far it has come; absent if not recorded
 */
public record TaskView(
    int position,
    TaskId id,
    @Nullable Component component,
    @Nullable TaskOwnerPart partOf,
    @Nullable TaskMode mode,
    @Nullable TaskStatus status) {

  static TaskView of(int position, Task task, AsOf at) {
    return new TaskView(
        position,
        task.id(),
        task.component().orElse(null),
        task.partOf()
            .or(() -> task.workGroup().map(group -> TaskOwnerPart.WORK_GROUP))
            .orElse(null),
        task.mode().orElse(null),
        at.value(task.status()));
  }

  /** The tasks of an initiative that were set by the date, in the order of the record. */
  static List<TaskView> listOf(Initiative initiative, AsOf at) {
    List<TaskView> views = new ArrayList<>(initiative.tasks().size());
    for (Task task : initiative.tasks()) {
      if (at.hasHappened(task)) {
        views.add(of(views.size(), task, at));
      }
    }
    return views;
  }
}
