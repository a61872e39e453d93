package org.collectiveimpact.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.core.task.TaskStatus;
import org.collectiveimpact.rules.text.Signals;
import org.collectiveimpact.rules.text.TitleReader;
import org.collectiveimpact.rules.view.TaskTraits;
import org.collectiveimpact.rules.view.TaskView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskLoadTest {

  private static final Set<Component> CONTENT =
      Set.of(
          Component.COMMON_AGENDA,
          Component.SHARED_MEASUREMENT,
          Component.MUTUALLY_REINFORCING_ACTIVITIES);

  private static final TitleReader TITLES = new TitleReader(Signals.standard());

  private final List<TaskView> tasks = new ArrayList<>();

  private void task(
      @Nullable Component component,
      @Nullable TaskOwnerPart partOf,
      @Nullable TaskMode mode,
      @Nullable TaskStatus status) {
    TaskId id = TaskId.of("t" + tasks.size());
    tasks.add(
        new TaskView(
            id, "Collect baseline data", new TaskTraits(component, partOf, null), mode, status));
  }

  private static Classified kind(TaskTraits traits) {
    if (traits.component() != null) {
      return Classified.advances(traits, traits.component(), "component");
    }
    return traits.partOf() == null
        ? Classified.undetermined(traits, "nothing")
        : Classified.preliminary(traits, "partOf");
  }

  @Test
  void withoutTasksAllContentIsUnplanned() {
    assertThat(TaskLoad.of(tasks, TaskLoadTest::kind, TITLES::read))
        .isEqualTo(new TaskLoad(0, 0, Set.of(), CONTENT, Set.of(), List.of()));
  }

  @Test
  void tasksCountForTheComponentsTheyAdvance() {
    task(Component.COMMON_AGENDA, null, TaskMode.PLANNING, TaskStatus.DONE);
    task(Component.SHARED_MEASUREMENT, null, TaskMode.EXECUTION, TaskStatus.IN_PROGRESS);
    task(Component.MUTUALLY_REINFORCING_ACTIVITIES, null, TaskMode.PLANNING, TaskStatus.CANCELLED);
    task(Component.TRUST_AND_AGREEMENT, null, null, null);
    task(null, TaskOwnerPart.OUTLINE, TaskMode.PLANNING, TaskStatus.OPEN);
    task(null, null, null, null);
    assertThat(TaskLoad.of(tasks, TaskLoadTest::kind, TITLES::read))
        .isEqualTo(
            new TaskLoad(
                6,
                1,
                Set.of(
                    Component.COMMON_AGENDA,
                    Component.SHARED_MEASUREMENT,
                    Component.TRUST_AND_AGREEMENT),
                Set.of(Component.SHARED_MEASUREMENT, Component.MUTUALLY_REINFORCING_ACTIVITIES),
                Set.of(Component.SHARED_MEASUREMENT, Component.TRUST_AND_AGREEMENT),
                List.of("t0", "t3")));
  }
}
