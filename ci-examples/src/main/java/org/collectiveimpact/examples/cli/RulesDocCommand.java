package org.collectiveimpact.examples.cli;

import java.util.Locale;
import org.collectiveimpact.rules.CollectiveImpact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private HelpOption help;

  @Mixin private OptionalPack pack;

  @Mixin private LanguageOption language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "html",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Mixin private OutputOption out;

  @Override
  public void run() {
    CollectiveImpact engine = pack.engine(language.chosen());
    RuleReference reference =
        new RuleReference(
            pack.rules(engine), engine.passages(), pack.pack(), new Labels(language.chosen()));
    String text = format == Format.HTML ? reference.html() : reference.markdown();
    out.write(text);
  }
}
