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
import org.collectiveimpact.rules.text.Aim;
import org.collectiveimpact.rules.text.Signals;
import org.collectiveimpact.rules.text.TitleReader;
import org.collectiveimpact.rules.text.TitleReading;
import org.collectiveimpact.rules.view.TaskView;
import org.jspecify.annotations.Nullable;

/**
 * Table 5.3.a: what a task is about, by where it says that it belongs or else by its title as it
 * was read; and the tasks together.
 */
final class TaskTable {

  private final List<TaskKind> kinds;
  private final Set<Component> withOpenTask = EnumSet.noneOf(Component.class);
  private final Set<Component> contentWithoutPlanning = EnumSet.noneOf(Component.class);

  private boolean otherTitles;

  private final TitleReader titles = new TitleReader(Signals.standard());

  TaskTable(List<TaskView> tasks) {
    kinds = new ArrayList<>(tasks.size());
    for (Component component : Component.values()) {
      if (component.kind() == ComponentKind.CONTENT) {
        contentWithoutPlanning.add(component);
      }
    }
    for (TaskView task : tasks) {
      TitleReading title =
          task.traits().title() == null ? null : titles.read(task.traits().title());
      Component component = title == null ? component(task) : component(title);
      kinds.add(title == null ? kind(component) : kind(title));
      if (component != null && task.status() != TaskStatus.CANCELLED) {
        otherTitles |= title == null && speaksForAnother(component, titles.read(task.title()));
        if (task.status() != TaskStatus.DONE) {
          withOpenTask.add(component);
        }
        TaskMode read = title == null ? null : title.mode();
        if ((task.mode() == null ? read : task.mode()) == TaskMode.PLANNING) {
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

  /** Whether a title speaks for another component than the one its task is recorded on. */
  boolean otherTitles() {
    return otherTitles;
  }

  private static boolean speaksForAnother(Component recorded, TitleReading title) {
    if (isOpen(title) || !title.settled() || title.divided()) {
      return false;
    }
    boolean role = title.role() != null && title.aim() == Aim.BACKBONE_ORGANIZATION; // AMB-51
    return !role
        && title.likelihood() >= 0.9
        && first(title) != Aim.PRELIMINARY
        && component(title) != recorded;
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

  private static TaskKind kind(@Nullable Component component) {
    if (component != null) {
      return switch (component.kind()) {
        case CONTENT -> TaskKind.CONTENT;
        case INFRASTRUCTURE -> TaskKind.INFRASTRUCTURE;
        case PROCESS -> TaskKind.PROCESS;
      };
    }
    return TaskKind.PRELIMINARY;
  }

  private static TaskKind kind(TitleReading title) {
    return isOpen(title) ? TaskKind.UNDETERMINED : first(title).kind();
  }

  private static @Nullable Component component(TitleReading title) {
    return isOpen(title) || title.divided() ? null : first(title).component().orElse(null);
  }

  private static Aim first(TitleReading title) {
    return title.divided() ? title.parts().get(0) : title.aim();
  }

  private static boolean isOpen(TitleReading title) {
    if (title.divided()) {
      return !title.ofOneKind();
    }
    return title.silent() || title.likelihood() < 0.6;
  }
}
