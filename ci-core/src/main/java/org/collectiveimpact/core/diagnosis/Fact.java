package org.collectiveimpact.core.diagnosis;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A recorded fact that a finding rests on. */
@Value.Immutable
public interface Fact {

  /** What the fact is, such as {@code funding.coverageMonths}. */
  String label();

  /** What the fact is in the words of the diagnosis's language; the label if it has no words. */
  @Value.Default
  default String name() {
    return label();
  }

  /** What was recorded, as text; {@code not recorded} if nothing was. */
  String value();

  /** When it was recorded as true. */
  Optional<LocalDate> date();

  /** Where that is written. */
  Optional<String> source();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Fact} values. */
  final class Builder extends ImmutableFact.Builder {
    Builder() {}
  }
}
