package org.collectiveimpact.core.party;

import org.collectiveimpact.core.internal.Identifiers;

/**
 * The identifier of a partner within one initiative. Letters, digits, dot, underscore and hyphen; 1
 * to 80 characters, starting with a letter or a digit.
 *
 * <p>Anything else is rejected with an {@link IllegalArgumentException} that quotes it.
 *
 * @param value the identifier as text
 */
public record PartnerId(String value) implements Comparable<PartnerId> {

  /** Rejects text that is not an identifier. */
  public PartnerId {
    Identifiers.check("PartnerId", value);
  }

  /** The identifier written as {@code value}; the inverse of {@link #toString()}. */
  public static PartnerId of(String value) {
    return new PartnerId(value);
  }

  @Override
  public int compareTo(PartnerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
