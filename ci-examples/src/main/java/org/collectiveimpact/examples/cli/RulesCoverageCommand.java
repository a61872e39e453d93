package org.collectiveimpact.examples.cli;

import java.nio.file.Path;
import java.util.Map;
import org.collectiveimpact.rules.verify.ConditionCoverage;
import org.collectiveimpact.rules.verify.Coverage;
import org.collectiveimpact.rules.verify.RuleCoverage;
import org.collectiveimpact.rules.verify.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ci rules coverage}: what no scenario of a pack has tried. */
@Command(
    name = "coverage",
    description =
        "Tell which rules of a pack, and which of their conditions, no scenario has tried.",
    footerHeading = "%nExample:%n",
    footer = "  ci rules coverage our-rules --lcov rules.info")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class RulesCoverageCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private PackArgument pack;

  @Mixin private LanguageOption language;

  @Option(
      names = "--lcov",
      paramLabel = "FILE",
      description = "Write the coverage to a file as well, in the format LCOV.")
  private @Nullable Path lcov;

  @Override
  public void run() {
    Verification verification = RulesTestCommand.verify(pack);
    Coverage coverage = verification.coverage().orElseThrow();
    if (lcov != null) {
      SafeFile.write(lcov, coverage.toLcov(PackProblemList.folder(pack.path())));
    }
    spec.commandLine().getOut().print(text(coverage, new Labels(language.chosen())));
    if (!verification.passed()) {
      spec.commandLine()
          .getErr()
          .println("ci: some scenarios fail; 'ci rules test " + pack.path() + "' shows them");
    }
  }

  private static String text(Coverage coverage, Labels labels) {
    StringBuilder text = new StringBuilder();
    for (RuleCoverage rule : coverage.rules()) {
      if (rule.fired() == 0) {
        text.append(rule.place())
            .append(": ")
            .append(labels.of("covered.unfired", "code", rule.code()))
            .append('\n');
      }
      rule.untold()
          .ifPresent(
              why ->
                  text.append(rule.place())
                      .append(": ")
                      .append(labels.of("covered.untold", Map.of("code", rule.code(), "why", why)))
                      .append('\n'));
      for (ConditionCoverage condition : rule.conditions()) {
        if (condition.gap().isPresent()) {
          text.append(condition.place())
              .append(": ")
              .append(rule.code())
              .append(": ")
              .append(Plain.line(condition.text()))
              .append(": ")
              .append(labels.of(gap(condition)))
              .append('\n');
        }
      }
    }
    Map<String, Object> counts =
        Map.of(
            "pack", coverage.pack(),
            "version", coverage.version(),
            "scenarios", coverage.scenarios(),
            "fired", coverage.firedRules(),
            "rules", coverage.rules().size(),
            "seen", coverage.seenOutcomes(),
            "outcomes", coverage.outcomes());
    for (String line : new String[] {"covered.scenarios", "covered.rules", "covered.outcomes"}) {
      text.append(labels.of(line, counts)).append('\n');
    }
    return text.toString();
  }

  private static String gap(ConditionCoverage condition) {
    return condition.held() > 0
        ? "covered.always"
        : condition.failed() > 0 ? "covered.never" : "covered.unseen";
  }
}
