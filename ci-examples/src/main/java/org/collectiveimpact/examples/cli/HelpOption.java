package org.collectiveimpact.examples.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
@SuppressWarnings("unused") // picocli reads the field
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;
}
