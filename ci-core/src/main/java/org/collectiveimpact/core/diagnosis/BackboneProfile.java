package org.collectiveimpact.core.diagnosis;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Perspective;
import org.immutables.value.Value;

/** How the backbone works, role by role (B-145..B-153); several backbones are taken together. */
@Value.Immutable
public interface BackboneProfile {

  /** The six roles. */
  List<BackboneRoleReading> roles();

  /** From whose point of view the indicators were ever rated. */
  Set<Perspective> perspectives();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BackboneProfile} values. */
  final class Builder extends ImmutableBackboneProfile.Builder {
    Builder() {}
  }
}
