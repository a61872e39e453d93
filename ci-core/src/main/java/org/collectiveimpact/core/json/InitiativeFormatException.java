package org.collectiveimpact.core.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file, or a text, is not what it should be, such as an initiative or a diagnosis.
 *
 * <p>The message is fit to be shown: one problem a line, each with its position and what was
 * expected.
 */
public final class InitiativeFormatException extends IllegalArgumentException {

  /** How many problems of one file are listed; the others are counted. */
  static final int LISTED = 100;

  private final List<FormatProblem> problems;

  InitiativeFormatException(List<FormatProblem> problems, int more) {
    super(
        problems.stream().map(FormatProblem::toString).collect(Collectors.joining("\n"))
            + (more == 0 ? "" : "\nand " + more + " more"));
    this.problems = List.copyOf(problems);
  }

  /** The problems in the order of the file; the first 100, if there are more. */
  public List<FormatProblem> problems() {
    return problems;
  }
}
