package org.collectiveimpact.rules.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.component.ComponentKind;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskStatus;
import org.collectiveimpact.rules.text.TitleReading;
import org.collectiveimpact.rules.view.TaskTraits;
import org.collectiveimpact.rules.view.TaskView;
import org.jspecify.annotations.Nullable;

/**
 * The tasks together, by the kinds they were found to be (A-073..A-075, A-083, A-086).
 *
 * @param tasks how many tasks are recorded
 * @param undetermined how many of them have no determined kind
 * @param componentsWithTask the components that at least one task advances
 * @param contentWithoutPlanning the content components that no planning task advances
 * @param componentsWithOpenTask the components that a task advances which is neither done nor
 *     cancelled
 * @param titlesOfAnotherComponent the tasks, by identifier, that are recorded as work on one
 *     component while their title clearly speaks for another (decision table 5.3.a, step 1); none
 *     unless titles are compared
 */
public record TaskLoad(
    int tasks,
    int undetermined,
    Set<Component> componentsWithTask,
    Set<Component> contentWithoutPlanning,
    Set<Component> componentsWithOpenTask,
    List<String> titlesOfAnotherComponent) {

  /**
   * Counts the tasks by what was found of tasks with their traits; with {@code titles}, compares
   * what is recorded of them with what their titles say.
   */
  public static TaskLoad of(
      List<TaskView> views,
      Function<TaskTraits, Classified> kinds,
      @Nullable Function<String, TitleReading> titles) {
    List<String> titlesOfAnotherComponent = new ArrayList<>();
    EnumSet<Component> any = EnumSet.noneOf(Component.class);
    EnumSet<Component> open = EnumSet.noneOf(Component.class);
    EnumSet<Component> unplanned = EnumSet.noneOf(Component.class);
    for (Component component : Component.values()) {
      if (component.kind() == ComponentKind.CONTENT) {
        unplanned.add(component);
      }
    }
    int undetermined = 0;
    for (TaskView view : views) {
      Classified classified = kinds.apply(view.traits());
      if (classified.kind() == TaskKind.UNDETERMINED) {
        undetermined++;
      } else if (classified.component().isPresent() && view.status() != TaskStatus.CANCELLED) {
        Component component = classified.component().get();
        any.add(component);
        if (titles != null
            && view.traits().title() == null
            && isOfAnother(component, titles.apply(view.title()))) {
          titlesOfAnotherComponent.add(view.id().value());
        }
        if (view.status() != TaskStatus.DONE) {
          open.add(component);
        }
        TaskMode mode = view.mode() == null ? classified.mode().orElse(null) : view.mode();
        if (mode == TaskMode.PLANNING) {
          unplanned.remove(component);
        }
      }
    }
    return new TaskLoad(
        views.size(),
        undetermined,
        any,
        unplanned,
        open,
        titlesOfAnotherComponent.stream().sorted().toList());
  }

  private static boolean isOfAnother(Component component, TitleReading title) {
    return title.clear() && !title.aim().component().equals(Optional.of(component));
  }
}
