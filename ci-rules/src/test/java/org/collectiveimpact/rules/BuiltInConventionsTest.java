package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collectiveimpact.rules.RuleConventions.WrittenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The conventions of the built-in rules; each is also shown to be noticed where it is broken. */
class BuiltInConventionsTest {

  /** Guards against conventions that hold because nothing was looked at. */
  private static final int FEWEST_RULES = 250;

  private static final Path RESOURCES = Path.of("src/main/resources/org/collectiveimpact/rules");

  private static final Set<String> PASSAGES =
      new HashSet<>(RuleConventions.ids(read("known-passages.txt")));

  private static final List<String> FILES =
      Arrays.stream(RuleTopic.values()).flatMap(topic -> topic.files().stream()).toList();

  private static final List<WrittenRule> RULES =
      FILES.stream().flatMap(file -> RuleConventions.rules(RuleSource.text(file)).stream()).toList();

  @Test
  void theTopicsNameEveryRuleFile() throws IOException {
    Path builtIn = RESOURCES.resolve("builtin");
    try (Stream<Path> files = Files.walk(builtIn)) {
      assertThat(files.filter(Files::isRegularFile))
          .extracting(file -> builtIn.relativize(file).toString().replace('\\', '/'))
          .containsExactlyInAnyOrderElementsOf(FILES);
    }
  }

  static List<String> files() {
    return FILES;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileKeepsTheConventions(String file) {
    assertThat(RuleConventions.problems(file, RuleSource.text(file), PASSAGES)).isEmpty();
  }

  static Stream<Arguments> breaches() {
    return Stream.of(
        Arguments.of("// What\n", "// Things?\n", null),
        Arguments.of(
            "// What is required?\n",
            "",
            "is not a question, a package, imports, the report and rules, in this order"),
        Arguments.of(
            "builtin.requirements",
            "builtin.cautions",
            "is in package org.collectiveimpact.rules.builtin.cautions"),
        Arguments.of(
            "import org.collectiveimpact.rules.fact.Passage",
            "import static org.collectiveimpact.rules.fact.Passage",
            "is not a question, a package, imports, the report and rules, in this order"));
  }

  /** A file with one rule that keeps all conventions. */
  private static final String SOUND =
      """
      // What is required?
      package org.collectiveimpact.rules.builtin.requirements

      import org.collectiveimpact.rules.fact.Passage
      import org.collectiveimpact.rules.fact.Report

      global Report report

      // An update of "eval" in a sentence is no update.
      // It may need a second line.
      rule "requirements/launch/outline-complete"
        @id("CI-T34-001")
        @severity("BLOCK")
        @unknown("WARN")
        @firm("true")
        @source("A-046,AMB-01")
        when
          $passage : Passage(outline.complete != "eval")
        then
          report.requirement($passage, "CI-T34-001", "outline.complete",
              "standings.SENSE_OF_URGENCY");
      end
      """;

  /** The same for a rule that derives. */
  private static final String DERIVING =
      SOUND
          .replace("\"BLOCK\"", "\"DERIVE\"")
          .replaceAll(
              "report.requirement[^;]*;",
              "insert(Standing.of(\"outline.complete\", \"CI-T34-001: outline\", \"e.g. word\"));");

  @Test
  void aSoundFileHasNoProblems() {
    assertThat(RuleConventions.problems("requirements/a.drl", SOUND, PASSAGES)).isEmpty();
    assertThat(RuleConventions.problems("requirements/a.drl", DERIVING, PASSAGES)).isEmpty();
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @MethodSource("brokenConventions")
  void aBrokenConventionIsNoticed(String sound, String broken, String problem) {
    assertThat(SOUND).contains(sound);
    assertThat(
            RuleConventions.problems("requirements/a.drl", SOUND.replace(sound, broken), PASSAGES))
        .contains("requirements/a.drl " + problem);
  }

  static Stream<Arguments> brokenConventions() {
    String shape = "is not a question, a package, imports, the report and rules, in this order";
    String rule = "rule requirements/launch/outline-complete ";
    String when = "  when\n";
    String complete = "\"outline.complete\"";
    return Stream.of(
        Arguments.of("// What is required?\n", "", shape),
        Arguments.of("required?", "required.", shape),
        Arguments.of("rules.fact.Passage", "rules.fact.*", "uses 'import  *'".replace("  ", " ")),
        Arguments.of(
            "builtin.requirements",
            "builtin.cautions",
            "is in package org.collectiveimpact.rules.builtin.cautions"),
        Arguments.of(
            "global Report report", "global java.util.List report", "uses 'global java.util.List'"),
        Arguments.of("\nend\n", "\nfinish\n", "begins 1 rules, of which 0 can be read"),
        Arguments.of(
            "\nend\n",
            "\nend\n" + "rule \"x\"\n  when\n  then\nend\n".repeat(RuleConventions.MOST_RULES),
            "has 16 rules; expected 15 at most"),
        Arguments.of(
            "rule \"requirements/launch",
            "rule \"cautions/launch",
            "rule cautions/launch/outline-complete is not named requirements/..."),
        Arguments.of("// An", "// an", rule + "has no sentence above it"),
        Arguments.of("second line.", "second line", rule + "has no sentence above it"),
        Arguments.of("line.\n", "line.\n\n", rule + "has no sentence above it"),
        Arguments.of("  @id(\"CI-T34-001\")\n", "", rule + "has the id ''"),
        Arguments.of("@id(\"CI-T34-001\")", "@id(\"T34-1\")", rule + "has the id 'T34-1'"),
        Arguments.of("\"BLOCK\"", "\"ERROR\"", rule + "has the severity 'ERROR'"),
        Arguments.of("  @severity(\"BLOCK\")\n", "", rule + "has the severity ''"),
        Arguments.of(
            "@unknown(\"WARN\")",
            "@unknown(\"DERIVE\")",
            rule + "has the severity 'DERIVE' where nothing is recorded"),
        Arguments.of("\"true\"", "\"yes\"", rule + "is firm: 'yes'"),
        Arguments.of("A-046", "A-134", rule + "cites 'A-134'"),
        Arguments.of("A-046,", "A-046, ", rule + "cites ' AMB-01'"),
        Arguments.of("  @source(\"A-046,AMB-01\")\n", "", rule + "cites ''"),
        Arguments.of("@firm", "@final", rule + "has the metadata 'final'"),
        Arguments.of("  when\n", "  @severity(WARN)\n  when\n", rule + "has the metadata '@severity(WARN)'"),
        Arguments.of("complete\",", "done\",", rule + "names a fact: 'outline.done' is not a fact: OutlineView has no 'done'"),
        Arguments.of("\"CI-T34-001\", ", "\"CI-T34-002\", ", rule + "does not report its own id"),
        Arguments.of("report.requirement(", "report.print(", rule + "does not report"),
        Arguments.of("report.requirement(", "log(); report.requirement(", rule + "does not have one statement as its consequence"),
        Arguments.of("\"BLOCK\"", "\"DERIVE\"", rule + "derives without insert"),
        Arguments.of(when, "  salience 10\n" + when, "uses 'salience'"),
        Arguments.of("when\n", "when\n    eval(true)\n", "uses 'eval'"));
  }
}
