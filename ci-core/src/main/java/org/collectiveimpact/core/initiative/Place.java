package org.collectiveimpact.core.initiative;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The geographic community of a place-based initiative (B-201..B-203). */
@Value.Immutable
public interface Place {

  /** The place. */
  String name();

  /** Its kind. */
  Optional<PlaceKind> kind();

  /** The country, as an ISO 3166-1 two-letter code. */
  Optional<String> country();

  /** The advantages in use (B-203). */
  Set<PlaceAdvantage> advantages();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Place} values. */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
