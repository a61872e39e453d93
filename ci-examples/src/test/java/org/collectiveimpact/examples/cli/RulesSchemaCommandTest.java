package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesSchemaCommandTest {

  private static final Path SHIPPED =
      Path.of("src/main/resources/org/collectiveimpact/examples/packs/living-rivers");

  private static Schema schema(String kind) {
    Run run = Run.ci("rules", "schema", kind);
    assertThat(run.code()).isZero();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(run.out(), InputFormat.JSON);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theShippedPackFitsTheSchemaOfPacks() {
    Schema schema = schema("pack");
    assertThat(schema.validate(text(SHIPPED.resolve("pack.yaml")), InputFormat.YAML)).isEmpty();
    assertThat(schema.validate("{\"id\": \"rivers\", \"kind\": \"pack\"}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void theShippedScenariosFitTheSchemaOfScenarios() throws IOException {
    Schema schema = schema("scenario");
    try (Stream<Path> files = Files.list(SHIPPED.resolve("scenarios"))) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file -> assertThat(schema.validate(text(file), InputFormat.YAML)).isEmpty());
    }
    assertThat(schema.validate("{\"scenarios\": [{\"name\": 1}]}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void anUnknownFileIsBadUsage() {
    assertThat(Run.ci("rules", "schema", "table"))
        .isEqualTo(
            Run.failed(
                """
                ci: Invalid value for positional parameter at index 0 (FILE): expected one of\
                 [PACK, SCENARIO] (case-insensitive) but was 'table'
                Try 'ci rules schema --help'.
                """));
  }
}
