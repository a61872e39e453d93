package org.collectiveimpact.examples.cli;

import java.util.Locale;
import org.collectiveimpact.rules.pack.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ci rules vocabulary}: what rules of packs can speak of. */
@Command(
    name = "vocabulary",
    description = "List the facts that rules of your own can speak of, and what they can be.",
    footerHeading = "%nExample:%n",
    footer = "  ci rules vocabulary --lang he --format markdown --out facts.md")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class RulesVocabularyCommand implements Runnable {

  /** How the facts are written. */
  enum Format {
    /** For people, to search in. */
    TEXT,
    /** For a wiki or a repository. */
    MARKDOWN,
    /** For programs, in both languages. */
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private LanguageOption language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Mixin private OutputOption out;

  @Override
  public void run() {
    VocabularyList list = new VocabularyList(Vocabulary.standard(), new Labels(language.chosen()));
    String text =
        switch (format) {
          case TEXT -> list.text(spec.usageMessage().width());
          case MARKDOWN -> list.markdown();
          case JSON -> list.json();
        };
    out.write(text);
  }
}
