package org.collectiveimpact.rules.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.component.ComponentKind;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskStatus;
import org.collectiveimpact.rules.view.TaskView;
import org.jspecify.annotations.Nullable;

/** Table 5.3.a, step 1: what a task that says where it belongs is about; and the tasks together. */
final class TaskTable {

  private final List<TaskKind> kinds;
  private final Set<Component> withOpenTask = EnumSet.noneOf(Component.class);
  private final Set<Component> contentWithoutPlanning = EnumSet.noneOf(Component.class);

  TaskTable(List<TaskView> tasks) {
    kinds = new ArrayList<>(tasks.size());
    for (Component component : Component.values()) {
      if (component.kind() == ComponentKind.CONTENT) {
        contentWithoutPlanning.add(component);
      }
    }
    for (TaskView task : tasks) {
      Component component = component(task);
      kinds.add(kind(task, component));
      if (component != null && task.status() != TaskStatus.CANCELLED) {
        if (task.status() != TaskStatus.DONE) {
          withOpenTask.add(component);
        }
        if (task.mode() == TaskMode.PLANNING) {
          contentWithoutPlanning.remove(component);
        }
      }
    }
  }

  List<TaskKind> kinds() {
    return kinds;
  }

  Set<Component> withOpenTask() {
    return withOpenTask;
  }

  Set<Component> contentWithoutPlanning() {
    return contentWithoutPlanning;
  }

  private static @Nullable Component component(TaskView task) {
    if (task.traits().component() != null || task.traits().partOf() == null) {
      return task.traits().component();
    }
    return switch (task.traits().partOf()) {
      case COMMON_AGENDA, STRATEGIC_FRAMEWORK -> Component.COMMON_AGENDA;
      case WORK_GROUP, ACTION_PLAN -> Component.MUTUALLY_REINFORCING_ACTIVITIES;
      case MEASUREMENT_PLAN -> Component.SHARED_MEASUREMENT;
      case STEERING_COMMITTEE, BACKBONE -> Component.BACKBONE_ORGANIZATION;
      case COMMUNICATION -> Component.CONTINUOUS_COMMUNICATION;
      case TRUST_BUILDING, INTRA_SECTOR_DIALOGUE -> Component.TRUST_AND_AGREEMENT;
      case READINESS_ASSESSMENT, OUTLINE, LAUNCH -> null;
    };
  }

  private static TaskKind kind(TaskView task, @Nullable Component component) {
    if (component != null) {
      return switch (component.kind()) {
        case CONTENT -> TaskKind.CONTENT;
        case INFRASTRUCTURE -> TaskKind.INFRASTRUCTURE;
        case PROCESS -> TaskKind.PROCESS;
      };
    }
    return task.traits().partOf() == null ? TaskKind.UNDETERMINED : TaskKind.PRELIMINARY;
  }
}
