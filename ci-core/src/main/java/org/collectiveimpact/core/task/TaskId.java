package org.collectiveimpact.core.task;

import org.collectiveimpact.core.internal.Identifiers;

/**
 * The identifier of a task within one initiative. Letters, digits, dot, underscore and hyphen; 1 to
 * 80 characters, starting with a letter or a digit.
 *
 * <p>Anything else is rejected with an {@link IllegalArgumentException} that quotes it.
 *
 * @param value the identifier as text
 */
public record TaskId(String value) implements Comparable<TaskId> {

  /** Rejects text that is not an identifier. */
  public TaskId {
    Identifiers.check("TaskId", value);
  }

  /** The identifier written as {@code value}; the inverse of {@link #toString()}. */
  public static TaskId of(String value) {
    return new TaskId(value);
  }

  @Override
  public int compareTo(TaskId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
