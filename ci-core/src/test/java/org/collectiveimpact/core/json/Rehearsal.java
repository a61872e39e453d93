package org.collectiveimpact.core.json;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.internal.DomainValue;
import org.immutables.value.Value;

/** A value outside the model with everything that such values may have. */
@Value.Immutable
@DomainValue
interface Rehearsal {

  /** What it is called. */
  String name();

  /** How often it is held. */
  @Value.Default
  default int times() {
    return 1;
  }

  /** How many may come. */
  @Value.Default
  default int guests() {
    return 10;
  }

  /** Who plays. */
  List<Player> players();

  /** What is rehearsed. */
  List<Initiative> initiatives();

  /** What is different each time. */
  List<Change> changes();

  /** Numbers make sense. */
  @Value.Check
  default void check() {
    if (times() < 1) {
      throw new IllegalArgumentException("times is " + times() + "; expected 1 or more");
    }
    if (guests() < 1) {
      throw new IllegalArgumentException("guests is " + guests() + "; expected 1 or more");
    }
  }

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Rehearsal} values. */
  final class Builder extends ImmutableRehearsal.Builder {
    Builder() {}
  }

  /** Somebody who plays. */
  @Value.Immutable
  @DomainValue
  interface Player {

    /** The name. */
    String name();

    /** What is played. */
    Optional<String> part();

    /** A player without a part. */
    static Player of(String name) {
      return builder().name(name).build();
    }

    /** A builder without any property set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds {@link Player} values. */
    final class Builder extends ImmutablePlayer.Builder {
      Builder() {}
    }
  }
}
