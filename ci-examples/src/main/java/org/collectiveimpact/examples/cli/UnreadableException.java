package org.collectiveimpact.examples.cli;

/** Files that are not initiatives; the message has one line per problem, with its position. */
final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
