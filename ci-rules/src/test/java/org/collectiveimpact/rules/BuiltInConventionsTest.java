package org.collectiveimpact.rules;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.rules.RuleConventions.WrittenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.definition.rule.Rule;

/** The conventions of the built-in rules; a breach of each is shown to be noticed. */
class BuiltInConventionsTest {

  /** Guards against conventions that hold because nothing was looked at. */
  private static final int FEWEST_RULES = 250;

  private static final Path RESOURCES = Path.of("src/main/resources/org/collectiveimpact/rules");

  private static final Set<String> PASSAGES =
      new HashSet<>(RuleConventions.ids(read("known-passages.txt")));

  private static final List<String> FILES =
      Arrays.stream(RuleTopic.values()).flatMap(topic -> topic.files().stream()).toList();

  private static final List<WrittenRule> RULES =
      FILES.stream()
          .flatMap(file -> RuleConventions.rules(RuleSource.text(file)).stream())
          .toList();

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
        @facts("outline.complete,standings.SENSE_OF_URGENCY")
        when
          $passage : Passage(outline.complete != "eval")
        then
          report.requirement($passage);
      end
      """;

  /** The same with a rule that derives. */
  private static final String DERIVING =
      SOUND
          .replace("\"BLOCK\"", "\"DERIVE\"")
          .replace("  @facts(\"outline.complete,standings.SENSE_OF_URGENCY\")\n", "")
          .replaceAll(
              "report.requirement[^;]*;",
              "insert(Standing.of(\"outline.complete\", \"CI-T34-001: outline\"));");

  @Test
  void theTopicsNameEveryRuleFile() throws IOException {
    Path builtIn = RESOURCES.resolve("builtin");
    try (Stream<Path> files = Files.walk(builtIn)) {
      assertThat(files.filter(file -> file.toString().endsWith(".drl")))
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

  @Test
  void aSoundFileHasNoProblems() {
    assertThat(RuleConventions.problems("requirements/a.drl", SOUND, PASSAGES)).isEmpty();
    assertThat(RuleConventions.problems("requirements/a.drl", DERIVING, PASSAGES)).isEmpty();
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("breaches")
  void aBreachIsNoticed(String sound, String broken, String problem) {
    assertBreach(SOUND, sound, broken, problem);
  }

  @ParameterizedTest
  @MethodSource("forbiddenWords")
  void aForbiddenWordIsNoticed(String word) {
    assertBreach(SOUND, "  when\n", "  " + word + "\n  when\n", "uses '" + word + "'");
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("derivingBreaches")
  void aBreachOfARuleThatDerivesIsNoticed(String sound, String broken, String problem) {
    assertBreach(DERIVING, sound, broken, problem);
  }

  private static void assertBreach(String text, String sound, String broken, String problem) {
    assertThat(text).contains(sound);
    assertThat(
            RuleConventions.problems("requirements/a.drl", text.replace(sound, broken), PASSAGES))
        .contains("requirements/a.drl " + problem);
  }

  static Stream<Arguments> breaches() {
    String shape = "is not a question, a package, imports, the report and rules, in this order";
    String rule = "rule requirements/launch/outline-complete ";
    return Stream.of(
        Arguments.of("// What is required?\n", "", shape),
        Arguments.of("required?", "required.", shape),
        Arguments.of("fact.Passage", "fact.*", "uses 'import org.collectiveimpact.rules.fact.*'"),
        Arguments.of(
            "Report report\n",
            "Report report\n\nglobal java.util.List list\n",
            "uses 'global java.util.List list'"),
        Arguments.of(
            "builtin.requirements",
            "builtin.cautions",
            "is in package org.collectiveimpact.rules.builtin.cautions"),
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
        Arguments.of("second line.\n", "second line.\n\n", rule + "has no sentence above it"),
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
        Arguments.of("(\"WARN\")", "(WARN)", rule + "has the metadata '@unknown(WARN)'"),
        Arguments.of(
            "(\"outline.complete,",
            "(\"outline.done,",
            rule + "names a fact: 'outline.done' is not a fact: OutlineView has no 'done'"),
        Arguments.of(
            "  @facts(\"outline.complete,standings.SENSE_OF_URGENCY\")\n",
            "",
            rule + "names a fact: '' is not a fact; expected topic.property"),
        Arguments.of("($passage);", "($passage, \"CI-T34-002\");", rule + "does not report"),
        Arguments.of("report.requirement(", "report.print(", rule + "does not report"),
        Arguments.of(
            "($passage);",
            "($passage); log();",
            rule + "does not have one statement as its consequence"),
        Arguments.of("\"BLOCK\"", "\"DERIVE\"", rule + "derives without insert"));
  }

  static List<String> forbiddenWords() {
    return List.of(
        "salience",
        "agenda-group",
        "ruleflow-group",
        "no-loop",
        "lock-on-active",
        "eval",
        "modify",
        "update",
        "delete",
        "retract",
        "dialect",
        "mvel");
  }

  static Stream<Arguments> derivingBreaches() {
    String rule = "rule requirements/launch/outline-complete ";
    return Stream.of(
        Arguments.of("insert(", "insertLogical(", rule + "derives without insert"),
        Arguments.of(
            "CI-T34-001: outline", "CI-T34-002: outline", rule + "concludes 'CI-T34-002: outline'"),
        Arguments.of(
            "\"outline.complete\"",
            "\"outline.done\"",
            rule + "names a fact: 'outline.done' is not a fact: OutlineView has no 'done'"));
  }

  @Test
  void noCodeIsUsedTwice() {
    assertThat(RULES).hasSizeGreaterThan(FEWEST_RULES);
    assertThat(RULES).extracting(WrittenRule::code).doesNotHaveDuplicates();
  }

  @Test
  void noNameIsUsedTwice() {
    assertThat(RULES).extracting(WrittenRule::name).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleThatReportsHasWordsAndARemedyAndNoWordsAreLeftOver() {
    List<String> codes =
        RULES.stream().filter(rule -> !rule.isDeriving()).map(WrittenRule::code).toList();
    assertThat(wordingProblems(codes, wordedKeys(BuiltInWords.text("en")))).isEmpty();
  }

  @Test
  void gapsAndLeftoversInTheWordingAreNoticed() {
    List<String> keys =
        wordedKeys(
            """
            # CI-A=remark
            CI-A=Both.
            CI-A.missing=Both.
            CI-A.remedy=Do.

            CI-B.missing=Only missing.
            CI-C=No remedy.
            CI-D.remedy=No words.
            CI-D.remedy=Twice.
            CI-E=Left over.
            CI-A.note=Left over.
            """);
    assertThat(wordingProblems(List.of("CI-A", "CI-B", "CI-C", "CI-D"), keys))
        .containsExactly(
            "CI-B has no remedy",
            "CI-C has no remedy",
            "CI-D has no words",
            "CI-D.remedy is there twice",
            "CI-E is left over",
            "CI-A.note is left over");
  }

  private static List<String> wordedKeys(String properties) {
    return properties
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  private static List<String> wordingProblems(List<String> codes, List<String> keys) {
    List<String> problems = new ArrayList<>();
    for (String code : codes) {
      if (!keys.contains(code) && !keys.contains(code + ".missing")) {
        problems.add(code + " has no words");
      }
      if (!keys.contains(code + ".remedy")) {
        problems.add(code + " has no remedy");
      }
    }
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      if (!seen.add(key)) {
        problems.add(key + " is there twice");
      } else if (!codes.contains(key.replaceFirst("\\.(?:missing|remedy)$", ""))) {
        problems.add(key + " is left over");
      }
    }
    return problems;
  }

  @Test
  void theCatalogueReadFromTheSourcesIsWhatTheEngineRuns() {
    Map<String, RuleInfo> read =
        CollectiveImpact.standard().rules().stream()
            .collect(toMap(RuleInfo::name, BuiltInConventionsTest::withoutSentence));
    Map<String, RuleInfo> run =
        RuleBase.builtIn(EnumSet.allOf(RuleTopic.class))
            .rules()
            .collect(toMap(Rule::getName, BuiltInConventionsTest::compiled));
    assertThat(read).hasSizeGreaterThan(FEWEST_RULES).isEqualTo(run);
  }

  private static RuleInfo withoutSentence(RuleInfo rule) {
    assertThat(rule.sentence()).as(rule.name()).isNotBlank();
    return plain(
        rule.code(), rule.name(), rule.topic(), rule.severity(), rule.firm(), rule.sources());
  }

  private static RuleInfo compiled(Rule rule) {
    String folder = rule.getPackageName().substring(RuleSource.PACKAGE.length() + 1);
    Map<String, Object> metadata = rule.getMetaData();
    return plain(
        text(metadata, "id"),
        rule.getName(),
        RuleTopic.valueOf(folder.toUpperCase(Locale.ROOT)),
        text(metadata, "severity"),
        text(metadata, "firm").equals("true"),
        List.of(text(metadata, "source").split(",", -1)));
  }

  /** What the metadata of a rule says of it. */
  private static RuleInfo plain(
      String code,
      String name,
      RuleTopic topic,
      String severity,
      boolean firm,
      List<String> sources) {
    return new RuleInfo(
        code,
        name,
        topic,
        severity,
        severity,
        firm,
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        sources);
  }

  /** The engine keeps the quotes of a value. */
  private static String text(Map<String, Object> metadata, String key) {
    return String.valueOf(metadata.getOrDefault(key, "")).replace("\"", "");
  }

  private static String read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(BuiltInConventionsTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
