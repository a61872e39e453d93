package org.collectiveimpact.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ci new}: a template in which an initiative is recorded. */
@Command(
    name = "new",
    description = "Write a template with comments, to record an initiative in.",
    footerHeading = "%nExample:%n",
    footer = "  ci new my-initiative.yaml")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class NewCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "FILE",
      description = "The file to write; one that ends in .json has no comments.")
  private Path file;

  @Option(names = "--force", description = "Replace a file that exists.")
  private boolean force;

  @Override
  public void run() {
    if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new CommandException(file + " exists already; replace it with --force");
    }
    SafeFile.write(file, template(file));
    spec.commandLine()
        .getErr()
        .println("Wrote " + file + "; fill it in, then: ci diagnose " + file);
  }

  /** The template that suits the name of the file. */
  static String template(Path file) {
    boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    String resource = json ? "template.json" : "template.yaml";
    try (InputStream in = NewCommand.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
