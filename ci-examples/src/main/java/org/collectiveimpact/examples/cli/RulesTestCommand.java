package org.collectiveimpact.examples.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.collectiveimpact.rules.verify.Difference;
import org.collectiveimpact.rules.verify.RuleVerifier;
import org.collectiveimpact.rules.verify.ScenarioResult;
import org.collectiveimpact.rules.verify.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ci rules test}: whether a pack finds what its scenarios expect. */
@Command(
    name = "test",
    description = {
      "Run the scenarios of a pack of rules, and show what comes out otherwise than expected.",
      "",
      "Ends with exit code 1 if something does, or if there are no scenarios."
    },
    footerHeading = "%nExample:%n",
    footer = "  ci rules test our-rules --junit results.xml")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class RulesTestCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private PackArgument pack;

  @Mixin private LanguageOption language;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the results to a file as well, in the XML of JUnit.")
  private @Nullable Path junit;

  @Override
  public Integer call() {
    Verification verification = verify(pack);
    if (junit != null) {
      SafeFile.write(junit, verification.toJUnitXml());
    }
    spec.commandLine().getOut().print(text(verification, new Labels(language.chosen())));
    return verification.passed() && !verification.results().isEmpty()
        ? CiCommand.DONE
        : CiCommand.FOUND;
  }

  /** What came of the scenarios of a pack. */
  static Verification verify(PackArgument pack) {
    return RuleVerifier.of(pack.read()).examples(ExampleInitiatives::find).verify();
  }

  private static String text(Verification verification, Labels labels) {
    if (verification.results().isEmpty()) {
      return labels.of("test.none") + "\n";
    }
    StringBuilder text = new StringBuilder();
    int passed = 0;
    for (ScenarioResult result : verification.results()) {
      passed += result.passed() ? 1 : 0;
      text.append(result.passed() ? "✓ " : "✗ ")
          .append(Plain.text(result.scenario().name()))
          .append('\n');
      for (Difference difference : result.differences()) {
        difference.text().lines().forEach(line -> text.append("  " + Plain.line(line) + "\n"));
      }
    }
    int count = verification.results().size();
    return text.append(labels.of("test.passed", Map.of("passed", passed, "count", count)))
        .append('\n')
        .toString();
  }
}
