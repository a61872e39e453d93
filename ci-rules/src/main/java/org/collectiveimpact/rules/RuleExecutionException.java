package org.collectiveimpact.rules;

/** A diagnosis that was given up because it took too many firings or too long. */
public final class RuleExecutionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RuleExecutionException(String message) {
    super(message);
  }
}
