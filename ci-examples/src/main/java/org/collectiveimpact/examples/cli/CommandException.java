package org.collectiveimpact.examples.cli;

/** A command that cannot be carried out; the message tells the user why, in one line. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
