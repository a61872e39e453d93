package org.collectiveimpact.rules.view;

import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about a task that settles its kind; many tasks share the same traits, and the
 * rules look at each combination once. The title matters only where nothing else settles it.
 *
 * @param component the component it is declared to advance; absent if none is
 * @param partOf the typed part it belongs to; a task of a work group belongs to {@link
 *     TaskOwnerPart#WORK_GROUP}; absent if it belongs to none
 * @param title the task in words; absent where a component or a part is recorded
 */
public record TaskTraits(
    @Nullable Component component, @Nullable TaskOwnerPart partOf, @Nullable String title) {

  /** The traits of a task. */
  public static TaskTraits of(Task task) {
    Component component = task.component().orElse(null);
    TaskOwnerPart partOf = task.partOf().orElse(null);
    if (partOf == null && task.workGroup().isPresent()) {
      partOf = TaskOwnerPart.WORK_GROUP;
    }
    return new TaskTraits(
        component, partOf, component == null && partOf == null ? task.title() : null);
  }

  /** The traits of a task of which only the title is known. */
  public static TaskTraits ofTitle(String title) {
    return new TaskTraits(null, null, title);
  }
}
