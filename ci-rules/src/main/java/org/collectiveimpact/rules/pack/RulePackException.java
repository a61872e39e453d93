package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A pack cannot be used.
 *
 * <p>The message is fit to be shown: one problem a line, each with its place and what was expected.
 */
public final class RulePackException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<PackProblem> problems;

  RulePackException(List<PackProblem> problems) {
    super(
        problems.stream()
            .filter(problem -> problem.level() == PackProblem.Level.ERROR)
            .map(PackProblem::toString)
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The problems by place, warnings among them. */
  public List<PackProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
