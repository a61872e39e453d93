package org.collectiveimpact.rules.fact;

import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.rules.view.TaskView;

/**
 * What kind of work a task was found to be.
 *
 * @param task the task
 * @param classification the answer
 */
public record Classified(TaskView task, TaskClassification classification) {

  /** A task that advances a component; its kind is the component's. */
  public static Classified advances(TaskView task, Component component, String because) {
    return of(task, TaskKind.valueOf(component.kind().name()), 1, because, component);
  }

  /** A task of the preliminary stages. */
  public static Classified preliminary(TaskView task, String because) {
    return of(task, TaskKind.PRELIMINARY, 1, because);
  }

  /** A task whose kind a careful reader could not tell from the record. */
  public static Classified undetermined(TaskView task, String because) {
    return of(task, TaskKind.UNDETERMINED, 0, because);
  }

  private static Classified of(
      TaskView task, TaskKind kind, double confidence, String because, Component... component) {
    TaskClassification.Builder classification =
        TaskClassification.builder()
            .id(task.id())
            .kind(kind)
            .confidence(confidence)
            .addBecause(because);
    for (Component advanced : component) {
      classification.component(advanced);
    }
    if (task.mode() != null) {
      classification.mode(task.mode());
    }
    return new Classified(task, classification.build());
  }
}
