package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collectiveimpact.examples.cli.CiCommand;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path EXAMPLES = Path.of("src/main/java/org/collectiveimpact/examples");
  private static final Pattern CODE = Pattern.compile("CI-[A-Z0-9]+-\\d{3}");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

  private final String readme = read(ROOT.resolve("README.md"));

  @Test
  void theReadmeIsAShopWindow() {
    assertThat(readme.lines().count()).isLessThanOrEqualTo(180);
  }

  @Test
  void theJavaBlockIsTheBodyOfQuickStart() {
    String source = read(EXAMPLES.resolve("QuickStart.java"));
    String start = "public static void main(String[] args) {\n";
    String body =
        source.substring(source.indexOf(start) + start.length(), source.lastIndexOf("  }\n}"));

    assertThat(blocks("java")).containsExactly(body.indent(-4));
    assertThat(body.lines().count()).isLessThanOrEqualTo(10);
  }

  @Test
  void theCommandPrintsWhatIsShown() throws IOException, InterruptedException {
    String command = blocks("sh").get(0).replace("\\\n", " ").strip();
    List<String> words = Arrays.asList(command.split("\\s+", -1));

    assertThat(printed(words.subList(words.indexOf("ci-examples/target/ci.jar") + 1, words.size())))
        .startsWith(blocks("text").get(0));
  }

  /** What the command line prints in a process of its own. */
  private static String printed(List<String> arguments) throws IOException, InterruptedException {
    List<String> run =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CiCommand.class.getName()));
    run.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(run).directory(ROOT.toFile());
    builder.environment().remove("COLUMNS");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed.replace(System.lineSeparator(), "\n");
  }

  @Test
  void quickStartPrintsWhatIsShown() {
    String[] args = {Resources.initiative("road-map-project").toString()};

    assertThat(blocks("text").get(1)).isEqualTo(Output.of(() -> QuickStart.main(args)));
  }

  @Test
  void theTasksShownAreClassifiedAsShown() throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder();
    for (String list : List.of("road-map-tasks.csv", "5p2-tasks.csv")) {
      String file = "ci-examples/src/main/resources/org/collectiveimpact/examples/tasks/" + list;
      all.append(printed(List.of("classify", "--format", "text", file)));
    }
    List<String> tasks = Arrays.asList(blocks("text").get(2).split("(?m)^(?=  · )", -1));

    assertThat(tasks).hasSize(2).allSatisfy(task -> assertThat(all).contains(task));
  }

  @Test
  void theRuleShownIsARuleAsItStands() throws IOException {
    List<String> rules = blocks("drl");

    assertThat(rules).hasSize(1);
    try (Stream<Path> files =
        Files.walk(
            ROOT.resolve("ci-rules/src/main/resources/org/collectiveimpact/rules/builtin"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".drl")))
          .anySatisfy(file -> assertThat(read(file)).contains(rules.get(0)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", "ci-examples/README.md", "ci-examples/docs/real-initiatives.md"})
  void everyLinkLeadsSomewhere(String page) {
    Path file = ROOT.resolve(page);

    assertThat(all(LINK, 1, read(file)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "ci-examples/docs/real-initiatives.md"})
  void everyCodeIsThatOfARule(String page) {
    List<String> known = CollectiveImpact.standard().rules().stream().map(RuleInfo::code).toList();

    assertThat(all(CODE, 0, read(ROOT.resolve(page)))).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void theCoordinatesAreThoseOfTheBuild() {
    String parent =
        all(Pattern.compile("(?s)<parent>(.*?)</parent>"), 1, read(Path.of("pom.xml"))).get(0);
    String coordinates = blocks("xml").get(0);

    assertThat(coordinates)
        .contains(element("groupId", parent), element("version", parent))
        .contains("<artifactId>ci-rules</artifactId>");
  }

  private static String element(String name, String xml) {
    return all(Pattern.compile("<" + name + ">.*?</" + name + ">"), 0, xml).get(0);
  }

  /** The fenced blocks in one language, in order. */
  private List<String> blocks(String language) {
    return all(Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$"), 1, readme);
  }

  private static List<String> all(Pattern pattern, int group, String text) {
    return pattern.matcher(text).results().map(result -> result.group(group)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
