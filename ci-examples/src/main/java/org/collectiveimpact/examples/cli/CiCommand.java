package org.collectiveimpact.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Diagnoses collective-impact initiatives from the command line.
 *
 * <p>Data goes to standard output and everything else to standard error, both in UTF-8.
 */
@Command(
    name = "ci",
    description = "Where a collective-impact initiative stands, and what it needs to move on.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = VersionText.class,
    subcommands = {
      DiagnoseCommand.class,
      ExplainCommand.class,
      WhyNotCommand.class,
      ClassifyCommand.class,
      NewCommand.class,
      SchemaCommand.class,
      RulesCommand.class,
      AutoComplete.GenerateCompletion.class,
      HelpCommand.class
    },
    footerHeading = "%nTo begin:%n",
    footer = {"  ci new my-initiative.yaml", "  ci diagnose my-initiative.yaml"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, and something is as --fail-on asks for, a rule failed or rows are missing",
      "2:the command cannot be understood, or a file cannot be read or written"
    })
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
public final class CiCommand implements Runnable {

  /** Done. */
  static final int DONE = 0;

  /**
   * Done, and what was asked for with {@code --fail-on} is the case, a rule failed or rows of a
   * table could not be read.
   */
  static final int FOUND = 1;

  /** Bad usage, or a file that cannot be read or written. */
  static final int FAILED = 2;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of the library and its rules.")
  private boolean version;

  CiCommand() {}

  /**
   * Runs one command and ends with its exit code.
   *
   * @param arguments the command and what belongs to it
   */
  public static void main(String[] arguments) {
    System.exit(
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            arguments));
  }

  /** The exit code of one command that writes to {@code out} and {@code err}. */
  static int run(
      OutputStream out, OutputStream err, Map<String, String> environment, String... arguments) {
    StandardOutput data = new StandardOutput(out);
    PrintWriter messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    CommandLine ci =
        commandLine(environment)
            .setOut(new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8)))
            .setErr(messages);
    int code = execute(ci, arguments);
    ci.getOut().flush();
    if (data.failure().isPresent()) {
      messages.println("ci: cannot write to standard output: " + data.failure().get());
      code = FAILED;
    }
    messages.flush();
    return code;
  }

  private static int execute(CommandLine ci, String... arguments) {
    try {
      return ci.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      ci.getErr().println("ci: not enough memory; give Java more, such as java -Xmx4g -jar ci.jar");
      return FAILED;
    }
  }

  /** The command line with everything set. */
  static CommandLine commandLine(Map<String, String> environment) {
    CommandLine ci =
        new CommandLine(new CiCommand())
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Failures::usage)
            .setExecutionExceptionHandler(Failures::execution);
    Terminal terminal = Terminal.of(environment);
    if (terminal.columns().isPresent()) {
      ci.setUsageHelpWidth(Math.max(Terminal.NARROWEST, terminal.columns().getAsInt()));
    } else {
      ci.setUsageHelpAutoWidth(terminal.interactive());
    }
    return ci;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
