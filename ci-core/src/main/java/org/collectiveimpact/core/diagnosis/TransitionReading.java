package org.collectiveimpact.core.diagnosis;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.immutables.value.Value;

/** Whether the next step is open. */
@Value.Immutable
public interface TransitionReading {

  /** The stage it starts from: the earlier of the declared and the observed one. */
  Optional<LifecycleStage> from();

  /** The next stage; absent if there is none. */
  Optional<LifecycleStage> to();

  /** The verdict. */
  TransitionVerdict verdict();

  /** The codes of the findings that block. */
  List<String> blockers();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TransitionReading} values. */
  final class Builder extends ImmutableTransitionReading.Builder {
    Builder() {}
  }
}
