package org.collectiveimpact.examples.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.collectiveimpact.rules.RuleExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, one line per problem and without a stack trace. */
final class Failures {

  private Failures() {}

  /** A command line that cannot be understood. */
  static int usage(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("ci: " + Plain.text(firstLine(describe(failure))));
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return CiCommand.FAILED;
  }

  /** A command that was understood and could not be carried out. */
  static int execution(Exception failure, CommandLine command, ParseResult arguments) {
    describe(failure).lines().map(Plain::line).forEach(command.getErr()::println);
    return CiCommand.FAILED;
  }

  private static String describe(ParameterException failure) {
    if (!(failure instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(failure.getMessage());
    }
    String word = unmatched.getUnmatched().get(0);
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    if (unmatched.isUnknownOption()) {
      return "unknown option '" + word + "'" + suggestion(word, command.optionsMap().keySet());
    }
    return command.subcommands().isEmpty()
        ? "unexpected argument '" + word + "'"
        : "unknown command '" + word + "'" + suggestion(word, command.subcommands().keySet());
  }

  /** The known words that differ from the one given in few letters. */
  private static String suggestion(String word, Collection<String> known) {
    DamerauLevenshteinDistance distance =
        new DamerauLevenshteinDistance(Math.max(1, word.length() / 3));
    String near =
        known.stream()
            .filter(candidate -> distance.apply(word, candidate) >= 0)
            .sorted()
            .map(candidate -> "'" + candidate + "'")
            .collect(Collectors.joining(" or "));
    return near.isEmpty() ? "" : "; maybe you meant " + near;
  }

  private static String describe(Exception failure) {
    if (failure instanceof UnreadableException unreadable) {
      return String.valueOf(unreadable.getMessage());
    }
    if (failure instanceof CommandException || failure instanceof RuleExecutionException) {
      return "ci: " + failure.getMessage();
    }
    return "ci: this should not have happened: " + firstLine(failure.toString());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
