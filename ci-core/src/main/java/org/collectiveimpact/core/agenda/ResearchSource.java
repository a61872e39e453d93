package org.collectiveimpact.core.agenda;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A piece of research (B-074). */
@Value.Immutable
public interface ResearchSource {

  /** What it is. */
  String title();

  /** When it was published. */
  Optional<LocalDate> publishedOn();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ResearchSource} values. */
  final class Builder extends ImmutableResearchSource.Builder {
    Builder() {}
  }
}
