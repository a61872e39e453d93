package org.collectiveimpact.core.diagnosis;

import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.component.ComponentKind;
import org.immutables.value.Value;

/** How far one component has come. */
@Value.Immutable
public interface ComponentReading {

  /** The component. */
  Component component();

  /** Its kind. */
  ComponentKind kind();

  /** How far it has come. */
  ComponentState state();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ComponentReading} values. */
  final class Builder extends ImmutableComponentReading.Builder {
    Builder() {}
  }
}
