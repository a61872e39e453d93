package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;

/**
 * What a check of a pack found.
 *
 * @param problems what is wrong or should be looked at, by place
 * @param pack the pack; absent if it cannot be used
 */
public record PackReport(List<PackProblem> problems, Optional<RulePack> pack) {

  /** Keeps its own copy of the list. */
  public PackReport {
    problems = List.copyOf(problems);
  }

  /** Whether the pack cannot be used. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.level() == PackProblem.Level.ERROR);
  }
}
