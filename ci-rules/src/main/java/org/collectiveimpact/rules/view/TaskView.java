package org.collectiveimpact.rules.view;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * One task (A-073..A-075).
 *
 * @param id its identifier
 * @param title what is to be done
 * @param traits what settles its kind
 * @param mode whether it plans or executes; absent if not recorded
 * @param status how far it has come; absent if not recorded
 */
public record TaskView(
    TaskId id,
    String title,
    TaskTraits traits,
    @Nullable TaskMode mode,
    @Nullable TaskStatus status) {

  private static TaskView of(Task task, AsOf at) {
    return new TaskView(
        task.id(),
        task.title(),
        TaskTraits.of(task),
        task.mode().orElse(null),
        at.value(task.status()));
  }

  /** The tasks of an initiative that were set by the date, in the order of the record. */
  static List<TaskView> listOf(Initiative initiative, AsOf at) {
    List<TaskView> views = new ArrayList<>(initiative.tasks().size());
    for (Task task : initiative.tasks()) {
      if (at.hasHappened(task)) {
        views.add(of(task, at));
      }
    }
    return views;
  }
}
