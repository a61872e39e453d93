package org.collectiveimpact.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.DiagnosisFiles;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.json.InitiativeFormatException;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ci diagnose}: where initiatives stand, what holds them back and what opens the way. */
@Command(
    name = "diagnose",
    description = "Tell where an initiative stands, what holds it back and what opens the way.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ci diagnose my-initiative.yaml",
      "  ci diagnose my-initiative.yaml --as-of 2015-06-30 --all",
      "  ci diagnose *.yaml --format json --out diagnoses.json"
    })
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class DiagnoseCommand implements Callable<Integer> {

  /** How a diagnosis is written. */
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

  /** What makes the command end with exit code 1. */
  enum FailOn {
    /** The next step of an initiative is blocked. */
    BLOCKED,
    /** That, or a duty or a prohibition is broken. */
    VIOLATION,
    /** Nothing. */
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Initiatives as YAML or JSON. If one cannot be read, none is diagnosed.")
  private List<Path> files;

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
      description = {
        "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
        "Several files give one JSON array in their order."
      })
  private Format format;

  @Mixin private LanguageOption language;

  @Mixin private PackOptions packs;

  @Option(
      names = {"-a", "--all", "--verbose"},
      description = "Show every finding, with the facts behind it, and every task.")
  private boolean all;

  @Mixin private OutputOption out;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      defaultValue = "none",
      description = {
        "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
        "End with exit code 1 if a next step is blocked, or if it is or a duty is violated."
      })
  private FailOn failOn;

  @Override
  public Integer call() {
    refuseToOverwriteInput();
    List<Initiative> initiatives = read();
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (Initiative initiative : initiatives) {
      diagnoses.add(engine().diagnose(initiative, day));
    }
    String text = format == Format.JSON ? json(diagnoses) : text(initiatives, diagnoses);
    out.write(text);
    tellFailures(diagnoses);
    return exitCode(diagnoses, failOn);
  }

  /** What the diagnoses mean for the exit code; one that lacks a rule is never complete. */
  static int exitCode(List<Diagnosis> diagnoses, FailOn failOn) {
    boolean found = false;
    for (Diagnosis diagnosis : diagnoses) {
      boolean blocked = diagnosis.transition().verdict() == TransitionVerdict.BLOCKED;
      boolean violated = !diagnosis.findings(Severity.VIOLATION).isEmpty();
      found |=
          switch (failOn) {
            case BLOCKED -> blocked;
            case VIOLATION -> blocked || violated;
            case NONE -> false;
          };
      found |= !diagnosis.failures().isEmpty();
    }
    return found ? CiCommand.FOUND : CiCommand.DONE;
  }

  private CollectiveImpact engine() {
    return packs.engine(language.chosen());
  }

  private List<Initiative> read() {
    List<Initiative> initiatives = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        initiatives.add(InitiativeFiles.read(file));
      } catch (InitiativeFormatException e) {
        problems.add(e.getMessage());
      } catch (OutOfMemoryError e) {
        problems.add(file + ": too large to be read");
      }
    }
    if (!problems.isEmpty()) {
      throw new UnreadableException(String.join("\n", problems));
    }
    return initiatives;
  }

  private void refuseToOverwriteInput() {
    for (Path file : files) {
      Path target = out.file();
      if (target != null
          && file.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
        throw new CommandException(
            "--out " + target + " would overwrite the initiative; expected another file");
      }
    }
  }

  private String json(List<Diagnosis> diagnoses) {
    if (diagnoses.size() == 1) {
      return DiagnosisFiles.toJson(diagnoses.get(0));
    }
    return diagnoses.stream()
        .map(DiagnosisFiles::toJson)
        .map(String::strip)
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private String text(List<Initiative> initiatives, List<Diagnosis> diagnoses) {
    boolean colours = out.file() == null && Ansi.AUTO.enabled();
    int width = spec.usageMessage().width();
    Labels labels = new Labels(language.chosen());
    List<RuleInfo> rules = engine().rules();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < diagnoses.size(); i++) {
      Page page = new Page(width, colours, labels.isRightToLeft());
      if (i > 0) {
        page.blank();
        page.rule();
        page.blank();
      }
      new TextReport(page, all, rules, labels).write(initiatives.get(i), diagnoses.get(i));
      text.append(page);
    }
    return text.toString();
  }

  private void tellFailures(List<Diagnosis> diagnoses) {
    for (Diagnosis diagnosis : diagnoses) {
      for (RuleFailure failure : diagnosis.failures()) {
        spec.commandLine()
            .getErr()
            .println(
                "ci: "
                    + diagnosis.initiative()
                    + ": rule "
                    + failure.rule()
                    + " failed: "
                    + Plain.text(failure.message()));
      }
    }
  }
}
