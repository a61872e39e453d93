package org.collectiveimpact.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.json.InitiativeFormatException;
import org.collectiveimpact.rules.CollectiveImpact;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every question about one initiative takes. */
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class QuestionOptions {

  /** How an answer is written. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private LanguageOption language;

  @Mixin private PackOptions packs;

  @Parameters(index = "0", paramLabel = "FILE", description = "An initiative as YAML or JSON.")
  private Path file;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "See only what was true by this day. Default: today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  Initiative initiative() {
    try {
      return InitiativeFiles.read(file);
    } catch (InitiativeFormatException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    }
  }

  LocalDate day() {
    return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
  }

  CollectiveImpact engine() {
    return packs.engine(language.chosen());
  }

  Labels labels() {
    return new Labels(language.chosen());
  }

  Page page() {
    return new Page(spec.usageMessage().width(), Ansi.AUTO.enabled(), labels().isRightToLeft());
  }

  boolean isJson() {
    return format == Format.JSON;
  }

  void print(Object text) {
    spec.commandLine().getOut().print(text);
  }
}
