package org.collectiveimpact.rules.part;

import java.time.LocalDate;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.core.task.TaskStatus;
import org.collectiveimpact.rules.view.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param asOf the date it is looked at from
 * @param id its identifier
 * @param name the task in words
 * @param setOn the day it was set
 * @param component the component it is declared to advance
 * @param partOf the part of the initiative it belongs to
 * @param workGroup the work group it belongs to, by identifier
 * @param mode whether it plans or executes
 * @param status how far it has come
 * @param owner who is in charge
 * @param dueOn when it is due
 */
public record TaskPart(
    LocalDate asOf,
    String id,
    String name,
    @Nullable LocalDate setOn,
    @Nullable Component component,
    @Nullable TaskOwnerPart partOf,
    @Nullable String workGroup,
    @Nullable TaskMode mode,
    @Nullable TaskStatus status,
    @Nullable String owner,
    @Nullable LocalDate dueOn)
    implements Part {

  static TaskPart of(Task task, AsOf at) {
    return new TaskPart(
        at.date(),
        task.id().value(),
        task.title(),
        task.date().orElse(null),
        task.component().orElse(null),
        task.partOf().orElse(null),
        task.workGroup().map(WorkGroupId::value).orElse(null),
        task.mode().orElse(null),
        at.value(task.status()),
        task.owner().orElse(null),
        task.dueOn().orElse(null));
  }

  @Override
  public String kind() {
    return "task";
  }
}
