package org.collectiveimpact.core.diagnosis;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.immutables.value.Value;

/** Where the initiative stands. */
@Value.Immutable
public interface StageReading {

  /** The stage the initiative declared, if it did. */
  Optional<LifecycleStage> declared();

  /** The stage read from hallmarks (AMB-54). */
  LifecycleStage observed();

  /** The codes of the rules that carried the reading. */
  List<String> hallmarks();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StageReading} values. */
  final class Builder extends ImmutableStageReading.Builder {
    Builder() {}
  }
}
