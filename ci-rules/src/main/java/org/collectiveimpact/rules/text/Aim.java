package org.collectiveimpact.rules.text;

import java.util.Optional;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * What a title can speak of: a component, or the preliminary stages. In the order in which equal
 * claims win (decision table 5.3.a, step 5).
 */
public enum Aim {
  /** The preliminary stages (AMB-52). */
  PRELIMINARY(null),
  /** Shared measurement. */
  SHARED_MEASUREMENT(Component.SHARED_MEASUREMENT),
  /** Trust and agreement. */
  TRUST_AND_AGREEMENT(Component.TRUST_AND_AGREEMENT),
  /** The common agenda. */
  COMMON_AGENDA(Component.COMMON_AGENDA),
  /** Coordinated activities. */
  MUTUALLY_REINFORCING_ACTIVITIES(Component.MUTUALLY_REINFORCING_ACTIVITIES),
  /** The backbone. */
  BACKBONE_ORGANIZATION(Component.BACKBONE_ORGANIZATION),
  /** Continuous communication. */
  CONTINUOUS_COMMUNICATION(Component.CONTINUOUS_COMMUNICATION);

  private final @Nullable Component component;

  Aim(@Nullable Component component) {
    this.component = component;
  }

  /** The component; absent for the preliminary stages. */
  public Optional<Component> component() {
    return Optional.ofNullable(component);
  }

  /** The kind of work. */
  public TaskKind kind() {
    return component == null ? TaskKind.PRELIMINARY : TaskKind.valueOf(component.kind().name());
  }
}
