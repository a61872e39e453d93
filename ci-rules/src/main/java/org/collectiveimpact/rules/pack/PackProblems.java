package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a pack, so that one run finds everything. */
final class PackProblems {

  private final TreeSet<PackProblem> problems = new TreeSet<>();

  /** Something that makes the pack unusable. */
  void error(PackPlace place, String code, String message, @Nullable String hint) {
    add(PackProblem.Level.ERROR, place, code, message, hint);
  }

  /** Something that somebody should look at. */
  void warning(PackPlace place, String code, String message, @Nullable String hint) {
    add(PackProblem.Level.WARNING, place, code, message, hint);
  }

  private void add(
      PackProblem.Level level,
      PackPlace place,
      String code,
      String message,
      @Nullable String hint) {
    problems.add(new PackProblem(level, code, place, message, Optional.ofNullable(hint)));
  }

  /** Whether the pack cannot be used. */
  boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.level() == PackProblem.Level.ERROR);
  }

  /** Whether there may be rules that could not be read, so that not all codes are known. */
  boolean haveErrorsInRules() {
    return problems.stream()
        .filter(problem -> problem.level() == PackProblem.Level.ERROR)
        .map(problem -> problem.place().file())
        .anyMatch(file -> PackLayout.RULES.stream().anyMatch(file::startsWith));
  }

  /** All of them, by place. */
  List<PackProblem> inOrder() {
    return List.copyOf(problems);
  }
}
