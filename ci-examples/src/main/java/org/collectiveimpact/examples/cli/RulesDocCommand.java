package org.collectiveimpact.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.collectiveimpact.rules.CollectiveImpact;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ci rules doc}: the reference of the rules, written from the rules themselves. */
@Command(
    name = "doc",
    description = "Write the reference of the rules: what each asks for, its weight, its sources.",
    footerHeading = "%nExample:%n",
    footer = "  ci rules doc --lang he --out rules.html")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class RulesDocCommand implements Runnable {

  /** How the reference is written. */
  enum Format {
    /** A page for a browser. */
    HTML,
    /** For a wiki or a repository. */
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private OptionalPack pack;

  @Mixin private LanguageOption language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "html",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file. One that exists is replaced in one step.")
  private @Nullable Path out;

  @Override
  public void run() {
    CollectiveImpact engine = pack.engine(language.chosen());
    RuleReference reference =
        new RuleReference(
            pack.rules(engine), engine.trace(), pack.pack(), new Labels(language.chosen()));
    String text = format == Format.HTML ? reference.html() : reference.markdown();
    if (out == null) {
      spec.commandLine().getOut().print(text);
    } else {
      SafeFile.write(out, text);
    }
  }
}
