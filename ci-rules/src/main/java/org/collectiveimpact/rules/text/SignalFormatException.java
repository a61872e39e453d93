package org.collectiveimpact.rules.text;

import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.core.json.FormatProblem;

/**
 * A file does not hold signals.
 *
 * <p>The message is fit to be shown: one problem a line, each with its position and what was
 * expected.
 */
public final class SignalFormatException extends IllegalArgumentException {

  private final List<FormatProblem> problems;

  SignalFormatException(List<FormatProblem> problems) {
    super(problems.stream().map(FormatProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  SignalFormatException(List<FormatProblem> problems, Exception cause) {
    this(problems);
    initCause(cause);
  }

  /** The problems in the order of the file. */
  public List<FormatProblem> problems() {
    return problems;
  }
}
