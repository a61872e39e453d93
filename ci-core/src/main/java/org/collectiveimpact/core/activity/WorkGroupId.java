package org.collectiveimpact.core.activity;

import org.collectiveimpact.core.internal.Identifiers;

/**
 * The identifier of a work group within one initiative. Letters, digits, dot, underscore and
 * hyphen; 1 to 80 characters, starting with a letter or a digit.
 *
 * <p>Anything else is rejected with an {@link IllegalArgumentException} that quotes it.
 *
 * @param value the identifier as text
 */
public record WorkGroupId(String value) implements Comparable<WorkGroupId> {

  /** Rejects text that is not an identifier. */
  public WorkGroupId {
    Identifiers.check("WorkGroupId", value);
  }

  /** The identifier written as {@code value}; the inverse of {@link #toString()}. */
  public static WorkGroupId of(String value) {
    return new WorkGroupId(value);
  }

  @Override
  public int compareTo(WorkGroupId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
