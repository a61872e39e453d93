package org.collectiveimpact.examples.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.collectiveimpact.rules.pack.PackReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ci rules check}: everything that is wrong with a pack, and where. */
@Command(
    name = "check",
    description = {
      "Find everything that is wrong with a pack of rules, and where.",
      "",
      "Ends with exit code 1 if the pack cannot be used."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ci rules check our-rules",
      "  ci rules check our-rules --trust restricted --format sarif --out rules.sarif"
    })
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class RulesCheckCommand implements Callable<Integer> {

  /** How the problems are written. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For programs that show what checkers of code find. */
    SARIF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private HelpOption help;

  @Mixin private PackArgument pack;

  @Mixin private LanguageOption language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Mixin private OutputOption out;

  @Override
  public Integer call() {
    PackReport report = pack.check();
    PackProblemList problems = new PackProblemList(pack.path(), report.problems());
    String text =
        switch (format) {
          case TEXT -> problems.text(new Labels(language.chosen()), report.pack());
          case JSON -> problems.json(report.pack());
          case SARIF -> problems.sarif();
        };
    out.write(text);
    return report.hasErrors() ? CiCommand.FOUND : CiCommand.DONE;
  }
}
