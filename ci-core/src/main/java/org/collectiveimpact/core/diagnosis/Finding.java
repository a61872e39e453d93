package org.collectiveimpact.core.diagnosis;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One statement about the initiative, with the rule, the facts and the passages behind it. */
@Value.Immutable
public interface Finding {

  /** The stable code of the rule, such as {@code CI-T34-003}. */
  String code();

  /** How much it weighs. */
  Severity severity();

  /** What it rests on. */
  FindingKind kind();

  /** The part of the initiative it is about, such as {@code funding} or {@code workGroup:wg-1}. */
  String subject();

  /** The statement in one sentence. */
  String message();

  /** The facts used. */
  List<Fact> because();

  /** The ids of the passages behind it, such as {@code B-054}. */
  List<String> sources();

  /** What to record or do. */
  Optional<String> remedy();

  /** The pack whose rule it is of; empty for the built-in rules. */
  Optional<PackReference> pack();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Finding} values. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
