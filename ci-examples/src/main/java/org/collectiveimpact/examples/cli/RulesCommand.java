package org.collectiveimpact.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ci rules}: what can be done with rules. */
@Command(
    name = "rules",
    description = "Look at the rules, and check and test rules of your own.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RulesListCommand.class,
      RulesTraceCommand.class,
      RulesDocCommand.class,
      RulesCheckCommand.class,
      RulesTestCommand.class,
      RulesCoverageCommand.class,
      RulesVocabularyCommand.class,
      RulesSchemaCommand.class
    })
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "no command given; expected: list, trace, doc, check, test, coverage, vocabulary or schema");
  }
}
