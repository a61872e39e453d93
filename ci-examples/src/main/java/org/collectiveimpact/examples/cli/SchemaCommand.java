package org.collectiveimpact.examples.cli;

import org.collectiveimpact.core.json.InitiativeSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ci schema}: the JSON Schema of an initiative's file. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of an initiative's file, for editors and other programs.")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class SchemaCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Override
  public void run() {
    spec.commandLine().getOut().print(InitiativeSchema.text());
  }
}
