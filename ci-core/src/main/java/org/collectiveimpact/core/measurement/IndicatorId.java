package org.collectiveimpact.core.measurement;

import org.collectiveimpact.core.internal.Identifiers;

/**
 * The identifier of an indicator within one initiative. Letters, digits, dot, underscore and
 * hyphen; 1 to 80 characters, starting with a letter or a digit.
 *
 * <p>Anything else is rejected with an {@link IllegalArgumentException} that quotes it.
 *
 * @param value the identifier as text
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

  /** Rejects text that is not an identifier. */
  public IndicatorId {
    Identifiers.check("IndicatorId", value);
  }

  /** The identifier written as {@code value}; the inverse of {@link #toString()}. */
  public static IndicatorId of(String value) {
    return new IndicatorId(value);
  }

  @Override
  public int compareTo(IndicatorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
