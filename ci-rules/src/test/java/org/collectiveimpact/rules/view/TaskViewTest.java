package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.core.task.TaskStatus;
import org.junit.jupiter.api.Test;

class TaskViewTest {

  @Test
  void tasksThatAreSetAreListedInTheOrderOfTheRecord() {
    assertThat(
            Measured.of(
                    "workGroups: {id: g, name: G}",
                    "tasks:",
                    "- {id: d, title: D, component: common agenda, partOf: launch, mode: planning,",
                    "   status: [open, {value: done, date: 2019-01-01}]}",
                    "- {id: c, title: C, date: 2020-01-02}",
                    "- {id: b, title: B, workGroup: g, until: 2019-12-31}",
                    "- {id: a, title: A, workGroup: g, partOf: backbone,",
                    "   status: [{value: done, date: 2020-01-02}]}")
                .tasks())
        .containsExactly(
            new TaskView(
                TaskId.of("d"),
                "D",
                new TaskTraits(Component.COMMON_AGENDA, TaskOwnerPart.LAUNCH, null),
                TaskMode.PLANNING,
                TaskStatus.DONE),
            new TaskView(
                TaskId.of("b"),
                "B",
                new TaskTraits(null, TaskOwnerPart.WORK_GROUP, null),
                null,
                null),
            new TaskView(
                TaskId.of("a"),
                "A",
                new TaskTraits(null, TaskOwnerPart.BACKBONE, null),
                null,
                null));
  }

  @Test
  void withoutTasksThereAreNone() {
    assertThat(Measured.of().tasks()).isEmpty();
  }
}
