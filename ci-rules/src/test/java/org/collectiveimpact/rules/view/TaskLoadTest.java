package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;
import org.junit.jupiter.api.Test;

class TaskLoadTest {

  private static final Set<Component> CONTENT =
      Set.of(
          Component.COMMON_AGENDA,
          Component.SHARED_MEASUREMENT,
          Component.MUTUALLY_REINFORCING_ACTIVITIES);

  @Test
  void withoutTasksAllContentIsUnplanned() {
    assertThat(TaskLoad.of(List.of(), Map.of()))
        .isEqualTo(new TaskLoad(0, 0, Set.of(), CONTENT, Set.of()));
  }

  @Test
  void tasksCountForTheComponentsTheyAdvance() {
    List<TaskView> views =
        Measured.of(
                "tasks:",
                "- {id: agenda, title: T, mode: planning, status: done}",
                "- {id: measurement, title: T, mode: execution, status: in progress}",
                "- {id: activities, title: T, mode: planning, status: cancelled}",
                "- {id: trust, title: T}",
                "- {id: preliminary, title: T}",
                "- {id: open, title: T}",
                "- {id: unread, title: T}")
            .tasks();
    Map<TaskId, TaskClassification> kinds = new HashMap<>();
    put(kinds, "agenda", TaskKind.CONTENT, Component.COMMON_AGENDA);
    put(kinds, "measurement", TaskKind.CONTENT, Component.SHARED_MEASUREMENT);
    put(kinds, "activities", TaskKind.CONTENT, Component.MUTUALLY_REINFORCING_ACTIVITIES);
    put(kinds, "trust", TaskKind.PROCESS, Component.TRUST_AND_AGREEMENT);
    put(kinds, "preliminary", TaskKind.PRELIMINARY);
    put(kinds, "open", TaskKind.UNDETERMINED);
    assertThat(TaskLoad.of(views, kinds))
        .isEqualTo(
            new TaskLoad(
                7,
                2,
                Set.of(
                    Component.COMMON_AGENDA,
                    Component.SHARED_MEASUREMENT,
                    Component.TRUST_AND_AGREEMENT),
                Set.of(Component.SHARED_MEASUREMENT, Component.MUTUALLY_REINFORCING_ACTIVITIES),
                Set.of(Component.SHARED_MEASUREMENT, Component.TRUST_AND_AGREEMENT)));
  }

  private static void put(
      Map<TaskId, TaskClassification> kinds, String id, TaskKind kind, Component... component) {
    TaskClassification.Builder classification =
        TaskClassification.builder().id(TaskId.of(id)).kind(kind).confidence(1);
    for (Component advanced : component) {
      classification.component(advanced);
    }
    kinds.put(TaskId.of(id), classification.build());
  }
}
