package org.collectiveimpact.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.rules.RuleExecutionException;
import picocli.CommandLine;
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
    err.println("ci: " + firstLine(describe(failure)));
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return CiCommand.FAILED;
  }

  /** A command that was understood and could not be carried out. */
  static int execution(Exception failure, CommandLine command, ParseResult arguments) {
    command.getErr().println(describe(failure));
    return CiCommand.FAILED;
  }

  private static String describe(ParameterException failure) {
    if (!(failure instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(failure.getMessage());
    }
    String word = unmatched.getUnmatched().get(0);
    List<String> suggestions = unmatched.getSuggestions();
    boolean takesCommand = !failure.getCommandLine().getSubcommands().isEmpty();
    String kind =
        unmatched.isUnknownOption()
            ? "unknown option"
            : takesCommand ? "unknown command" : "unexpected argument";
    return kind
        + " '"
        + Plain.text(word)
        + "'"
        + (suggestions.isEmpty()
            ? ""
            : suggestions.stream()
                .limit(3)
                .map(suggestion -> "'" + suggestion + "'")
                .collect(Collectors.joining(" or ", "; maybe you meant ", "")));
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
