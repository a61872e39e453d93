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
  PRELIMINARY(null, -4),
  /** Shared measurement. */
  SHARED_MEASUREMENT(Component.SHARED_MEASUREMENT, -2),
  /** Trust and agreement. */
  TRUST_AND_AGREEMENT(Component.TRUST_AND_AGREEMENT, -3),
  /** The common agenda. */
  COMMON_AGENDA(Component.COMMON_AGENDA, -3),
  /** Coordinated activities. */
  MUTUALLY_REINFORCING_ACTIVITIES(Component.MUTUALLY_REINFORCING_ACTIVITIES, -6),
  /** The backbone. */
  BACKBONE_ORGANIZATION(Component.BACKBONE_ORGANIZATION, -4),
  /** Continuous communication. */
  CONTINUOUS_COMMUNICATION(Component.CONTINUOUS_COMMUNICATION, -3);

  private final @Nullable Component component;
  private final int start;

  Aim(@Nullable Component component, int start) {
    this.component = component;
    this.start = start;
  }

  /**
   * The points it starts with, before a word is read. Words of services and of people stand in
   * titles of every aim and words of goals and causes in few others, so that the former start
   * behind.
   */
  int start() {
    return start;
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
