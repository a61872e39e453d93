package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCheckCommandTest {

  private static final Path MISTAKES =
      Path.of("src/test/resources/org/collectiveimpact/examples/packs/mistakes");
  private static final Path SHIPPED =
      Path.of("src/main/resources/org/collectiveimpact/examples/packs/living-rivers");

  private static String golden(String name) throws IOException {
    try (InputStream in = RulesCheckCommandTest.class.getResourceAsStream("golden/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text, en, mistakes-en.txt",
    "text, he, mistakes-he.txt",
    "json, en, mistakes.json",
    "sarif, en, mistakes.sarif"
  })
  void everyMistakeIsShownWithItsPlace(String format, String language, String golden)
      throws IOException {
    assertThat(
            Run.ci(
                "rules",
                "check",
                MISTAKES,
                "--trust",
                "restricted",
                "--format",
                format,
                "--lang",
                language))
        .isEqualTo(new Run(CiCommand.FOUND, golden(golden), ""));
  }

  @Test
  void noMistakeIsToldInTheEnginesWords() throws IOException {
    assertThat(golden("mistakes.json"))
        .doesNotContainPattern("(?i)drools|\\bmvel|antlr|LambdaConsequence|line -1|\"line\" : -1")
        .doesNotContain("org.collectiveimpact.packs.p");
  }

  @Test
  void sarifIsOfItsForm() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(golden("sarif.schema.json"), InputFormat.JSON);
    assertThat(schema.validate(golden("mistakes.sarif"), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void sarifHasAResultForEveryProblem() throws IOException {
    JsonNode run = new ObjectMapper().readTree(golden("mistakes.sarif")).get("runs").get(0);
    JsonNode problems = new ObjectMapper().readTree(golden("mistakes.json")).get("problems");
    List<String> rules = run.at("/tool/driver/rules").findValuesAsText("id");
    assertThat(run.get("results").findValuesAsText("ruleId"))
        .isEqualTo(problems.findValuesAsText("code"));
    assertThat(run.get("results"))
        .allSatisfy(
            result ->
                assertThat(rules.get(result.get("ruleIndex").asInt()))
                    .isEqualTo(result.get("ruleId").asText()));
  }

  @Test
  void aPackWithoutProblemsIsSummedUp() {
    assertThat(Run.ci("rules", "check", SHIPPED, "--trust", "restricted", "--lang", "en"))
        .isEqualTo(new Run(CiCommand.DONE, "living-rivers 1.0: 16 rules. No problem found.\n", ""));
    assertThat(Run.ci("rules", "check", SHIPPED, "--trust", "restricted", "--lang", "he"))
        .isEqualTo(new Run(CiCommand.DONE, "living-rivers 1.0: 16 כללים. לא נמצאה בעיה.\n", ""));
  }

  @Test
  void aPackThatNeedsMoreTrustIsRefused() {
    assertThat(Run.ci("rules", "check", SHIPPED, "--lang", "en"))
        .isEqualTo(
            new Run(
                CiCommand.FOUND,
                """
                pack.yaml:10:1: error: the pack asks for the trust level restricted; allowed here:\
                 data [trust]
                  If you know who wrote it, allow it with --trust restricted, or in a program with\
                 RulePacks.load(path, TrustLevel.RESTRICTED).
                1 error.
                """,
                ""));
  }

  @Test
  void aPackThatIsNotThereCannotBeRead(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("rules");
    assertThat(Run.ci("rules", "check", missing))
        .isEqualTo(Run.failed(missing + ": no such folder or file; expected a pack of rules\n"));
    Path text = Files.writeString(folder.resolve("rules.txt"), "rules");
    assertThat(Run.ci("rules", "check", text))
        .isEqualTo(Run.failed(text + ": the pack is neither a folder nor a jar or zip file\n"));
  }

  @Test
  void outWritesTheSameToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rules.sarif");
    assertThat(
            Run.ci(
                "rules",
                "check",
                MISTAKES,
                "--trust",
                "restricted",
                "--format",
                "sarif",
                "--out",
                file))
        .isEqualTo(new Run(CiCommand.FOUND, "", ""));
    assertThat(Files.readString(file)).isEqualTo(golden("mistakes.sarif"));
  }
}
