package org.collectiveimpact.rules.fact;

import java.util.Optional;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.rules.view.TaskTraits;

/**
 * What kind of work tasks with certain traits were found to be.
 *
 * @param traits the traits
 * @param kind the kind of work
 * @param component the component they advance
 * @param confidence how sure that is, from 0 to 1
 * @param because the rule and the fields it rests on
 */
public record Classified(
    TaskTraits traits,
    TaskKind kind,
    Optional<Component> component,
    double confidence,
    String because) {

  /** Tasks that advance a component; their kind is the component's. */
  public static Classified advances(TaskTraits traits, Component component, String because) {
    TaskKind kind = TaskKind.valueOf(component.kind().name());
    return new Classified(traits, kind, Optional.of(component), 1, because);
  }

  /** Tasks of the preliminary stages. */
  public static Classified preliminary(TaskTraits traits, String because) {
    return new Classified(traits, TaskKind.PRELIMINARY, Optional.empty(), 1, because);
  }

  /** Tasks whose kind a careful reader could not tell from the record. */
  public static Classified undetermined(TaskTraits traits, String because) {
    return new Classified(traits, TaskKind.UNDETERMINED, Optional.empty(), 0, because);
  }
}
