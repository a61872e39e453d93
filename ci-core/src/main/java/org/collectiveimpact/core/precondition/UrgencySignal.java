package org.collectiveimpact.core.precondition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.Sector;
import org.immutables.value.Value;

/** A sign that change in the field is felt to be urgent (B-057..B-060). */
@Value.Immutable
public interface UrgencySignal extends Recorded {

  /** How urgent it is felt to be; an agreed emergency reads as high. */
  Optional<Level> level();

  /** The sign in words. */
  Optional<String> statement();

  /** Who shares the feeling. */
  List<String> sharedBy();

  /** The sectors of those who share it. */
  Set<Sector> sectors();

  /** Whether it is agreed to be an emergency (B-058). */
  Optional<Answer> emergencyAgreed();

  /** What set it off (B-059, B-060). */
  Optional<UrgencyTrigger> trigger();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link UrgencySignal} values. */
  final class Builder extends ImmutableUrgencySignal.Builder {
    Builder() {}
  }
}
