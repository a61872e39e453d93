package org.collectiveimpact.core.initiative;

import org.collectiveimpact.core.internal.Identifiers;

/**
 * The identifier of an initiative. Letters, digits, dot, underscore and hyphen; 1 to 80 characters,
 * starting with a letter or a digit.
 *
 * <p>Anything else is rejected with an {@link IllegalArgumentException} that quotes it.
 *
 * @param value the identifier as text
 */
public record InitiativeId(String value) implements Comparable<InitiativeId> {

  /** Rejects text that is not an identifier. */
  public InitiativeId {
    Identifiers.check("InitiativeId", value);
  }

  /** The identifier written as {@code value}; the inverse of {@link #toString()}. */
  public static InitiativeId of(String value) {
    return new InitiativeId(value);
  }

  @Override
  public int compareTo(InitiativeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
