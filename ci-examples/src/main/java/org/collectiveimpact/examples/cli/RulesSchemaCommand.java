package org.collectiveimpact.examples.cli;

import java.util.Locale;
import org.collectiveimpact.rules.pack.PackSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ci rules schema}: the JSON Schemas of the files of a pack. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of a file of a pack, for editors and other programs.")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class RulesSchemaCommand implements Runnable {

  /** Which file. */
  enum Kind {
    /** A {@code pack.yaml}. */
    PACK,
    /** A file of scenarios. */
    SCENARIO;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "FILE",
      description = "${COMPLETION-CANDIDATES}: that of a pack.yaml, or of a file of scenarios.")
  private Kind kind;

  @Override
  public void run() {
    spec.commandLine()
        .getOut()
        .print(kind == Kind.PACK ? PackSchemas.manifest() : PackSchemas.scenarios());
  }
}
