package org.collectiveimpact.rules;

/**
 * A diagnosis that was given up because it took too many firings or too long, or because a
 * condition failed and it is not known of which rule.
 */
public final class RuleExecutionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RuleExecutionException(String message) {
    super(message);
  }

  RuleExecutionException(String message, Throwable cause) {
    super(message, cause);
  }
}
