package org.collectiveimpact.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes its answer: to standard output, or to a file if one is named. */
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli writes the fields
final class OutputOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file. One that exists is replaced in one step.")
  private @Nullable Path file;

  /** The file, if one is named. */
  @Nullable Path file() {
    return file;
  }

  /** Writes the answer. */
  void write(String text) {
    if (file == null) {
      command.commandLine().getOut().print(text);
    } else {
      SafeFile.write(file, text);
    }
  }
}
