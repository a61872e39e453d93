package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.json.InitiativeSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  private static final Initiative FRESH =
      Initiative.builder().id(InitiativeId.of("my-initiative")).name("My initiative").build();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"initiative.yaml", "initiative.json", "initiative"})
  void theTemplateIsAnInitiativeThatCanBeDiagnosed(String name) {
    Path file = folder.resolve(name);
    assertThat(Run.ci("new", file))
        .isEqualTo(
            new Run(0, "", "Wrote %1$s; fill it in, then: ci diagnose %1$s%n".formatted(file)));
    assertThat(InitiativeFiles.read(file)).isEqualTo(FRESH);
    assertThat(Run.ci("diagnose", file).code()).isZero();
  }

  @Test
  void everyExampleInTheTemplateCanBeUsedAsItIs() throws IOException {
    String used =
        NewCommand.template(Path.of("a.yaml"))
            .lines()
            .map(line -> line.matches("#(\\S|  ).*") ? line.substring(1) : line)
            .collect(Collectors.joining("\n"));
    Initiative initiative = InitiativeFiles.parse(used, "template.yaml");
    assertThat(InitiativeFiles.toYaml(initiative).lines().filter(line -> line.matches("\\w+:.*")))
        .map(line -> line.substring(0, line.indexOf(':')))
        .containsExactlyElementsOf(properties());
  }

  @Test
  void theTemplatesNameEveryPartOfAnInitiative() throws IOException {
    assertThat(new ObjectMapper().readTree(NewCommand.template(Path.of("A.JSON"))).fieldNames())
        .toIterable()
        .containsExactlyElementsOf(properties());
  }

  private static List<String> properties() throws IOException {
    List<String> names = new ArrayList<>();
    new ObjectMapper()
        .readTree(InitiativeSchema.text())
        .get("properties")
        .fieldNames()
        .forEachRemaining(names::add);
    return names;
  }

  @Test
  void aFileThatExistsIsReplacedOnlyByForce() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "mine");
    assertThat(Run.ci("new", file))
        .isEqualTo(Run.failed("ci: %s exists already; replace it with --force%n".formatted(file)));
    assertThat(file).hasContent("mine");
    assertThat(Run.ci("new", file, "--force").code()).isZero();
    assertThat(InitiativeFiles.read(file)).isEqualTo(FRESH);
  }
}
