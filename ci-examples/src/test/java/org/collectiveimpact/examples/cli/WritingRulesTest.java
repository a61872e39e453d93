package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.collectiveimpact.examples.Output;
import org.collectiveimpact.examples.OwnRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Following the guide from an empty folder gives what the guide shows. */
class WritingRulesTest {

  private static final Path GUIDE = Path.of("../ci-rules/docs/writing-rules.md");
  private static final Path OWN_RULES =
      Path.of("src/main/java/org/collectiveimpact/examples/OwnRules.java");

  /** A block of text: its language, the file it is saved as, what is in it. */
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");

  /** What a link leads to inside the repository. */
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

  /** Options that are followed by a file that need not exist. */
  private static final Set<String> WRITING = Set.of("--out", "--junit", "--lcov");

  @TempDir private Path folder;

  @Test
  void everyFileIsSavedAndEveryCommandPrintsWhatIsShown() throws IOException {
    List<MatchResult> blocks = BLOCK.matcher(guide()).results().toList();
    List<String> commands = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      MatchResult block = blocks.get(i);
      if (block.group(2) != null) {
        Path file = folder.resolve(block.group(2));
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.group(3));
      } else if (block.group(1).equals("sh")) {
        String command = block.group(3).strip();
        commands.add(command);
        assertThat(printed(command)).as(command).isEqualTo(blocks.get(i + 1).group(3));
      } else if (block.group(1).equals("java")) {
        String[] places = {
          folder.resolve("oak-rules").toString(), folder.resolve("oak.yaml").toString()
        };
        assertThat(Output.of(() -> OwnRules.main(places))).isEqualTo(blocks.get(i + 1).group(3));
      }
    }
    assertThat(commands).hasSizeGreaterThan(6);
  }

  @Test
  void theJavaBlockIsTheBodyOfOwnRules() throws IOException {
    String source = Files.readString(OWN_RULES).replace("\r\n", "\n");
    String start = "public static void main(String[] args) {\n";
    String body =
        source.substring(source.indexOf(start) + start.length(), source.lastIndexOf("  }\n}"));
    assertThat(BLOCK.matcher(guide()).results().filter(block -> block.group(1).equals("java")))
        .extracting(block -> block.group(3))
        .containsExactly(body.indent(-4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../ci-rules/docs/writing-rules.md",
        "src/main/resources/org/collectiveimpact/examples/packs/living-rivers/README.md"
      })
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  private static String guide() throws IOException {
    return Files.readString(GUIDE).replace("\r\n", "\n");
  }

  /** What a command prints when it is run in the folder. */
  private String printed(String command) {
    List<String> words = List.of(command.split("\\s+"));
    assertThat(words.get(0)).isEqualTo("ci");
    List<Object> arguments = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Path file = folder.resolve(words.get(i));
      arguments.add(Files.exists(file) || WRITING.contains(words.get(i - 1)) ? file : words.get(i));
    }
    Run run = Run.ci(arguments.toArray());
    assertThat(run.err()).isEmpty();
    return run.out().replace(folder + "/", "");
  }
}
