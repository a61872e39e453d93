package org.collectiveimpact.rules.pack;

import static com.networknt.schema.InputFormat.YAML;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.core.json.SchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackSchemasTest {

  private static final String REGENERATE = "regenerate.schema";

  private static final Path RESOURCES =
      Path.of("src/main/resources/org/collectiveimpact/rules/pack");

  private static final Path[] SOURCES = {
    Path.of("src/main/java"), Path.of("../ci-core/src/main/java")
  };

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  @Test
  void theSchemaOfTheManifestIsThatOfItsType() throws IOException {
    check(
        "pack.schema.json",
        SchemaGenerator.generate(ManifestFile.class, "pack", "Rule pack", SOURCES));
  }

  @Test
  void theSchemaOfScenariosIsThatOfTheirType() throws IOException {
    check(
        "scenarios.schema.json",
        SchemaGenerator.generate(ScenarioFile.class, "scenarios", "Scenarios", SOURCES));
  }

  private static void check(String name, String generated) throws IOException {
    Path file = RESOURCES.resolve(name);
    if (Boolean.getBoolean(REGENERATE)) {
      Files.createDirectories(RESOURCES);
      Files.writeString(file, generated);
    }
    assertThat(file)
        .as(
            "The types or their documentation changed; run 'mvn -pl ci-core,ci-rules test -Dquick"
                + " -Dtest=PackSchemasTest -D%s=true' and commit the schemas.",
            REGENERATE)
        .hasContent(generated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "library: '>=0.1'",
        "trust: data",
        "trust: DATA",
        "thresholds: {fundingMonths: 12}",
        "thresholds:",
        "switchedOff: {code: CI-PRA-001, reason: x}",
        "switchedOff: [{code: CI-PRA-001, reason: x}]",
      })
  void whatTheReaderOfManifestsTakesIsValid(String property) {
    String text = "id: x\nversion: 1\nprefix: ABC-\ntitles: {en: X, he: X}\n" + property;
    PackProblems problems = new PackProblems();
    Manifest.read(List.of(new PackFile("pack.yaml", text.getBytes(UTF_8))), problems);
    assertThat(problems.inOrder()).isEmpty();
    assertThat(schema(PackSchemas.manifest()).validate(text, YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "libary: '>=0.1'",
        "trust: full",
        "thresholds: {fundingMonth: 12}",
        "thresholds: {fundingMonths: -1}",
        "thresholds: {fundingMonths: many}",
        "switchedOff: {code: CI-PRA-001}",
        "switchedOff: CI-PRA-001",
      })
  void whatTheReaderOfManifestsRefusesIsInvalid(String property) {
    String text = "id: x\nversion: 1\nprefix: ABC-\ntitles: {en: X, he: X}\n" + property;
    PackProblems problems = new PackProblems();
    Manifest.read(List.of(new PackFile("pack.yaml", text.getBytes(UTF_8))), problems);
    assertThat(problems.hasErrors()).isTrue();
    assertThat(schema(PackSchemas.manifest()).validate(text, YAML)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "given: {example: x}, expect: {stage: launch}",
        "given: {file: initiatives/x.yaml}, expect: {verdict: BLOCKED, blockers: []}",
        "given: {initiative: {id: x, name: X}}, expect: {findings: {present: A-1}}",
        "given: {example: x, changes: {a.b: yes, 'c[+]': {d: 1}}}, expect: {blockers: A-1}",
        "given: {example: x, changes: [{a: 1}]}, expect: {findings: {absent: [{code: A-1}]}}",
        "expect: {classifications: [{title: x, kind: content, component: COMMON_AGENDA}]}",
      })
  void whatTheReaderOfScenariosTakesIsValid(String properties) {
    String text = "scenarios: [{name: x, asOf: 2020-01-01, " + properties + "}]";
    assertThat(schema(PackSchemas.scenarios()).validate(text, YAML)).isEmpty();
    assertThat(problems(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "given: {exampel: x}, expect: {stage: launch}",
        "given: {example: x}",
        "given: {example: x}, expect: {stage: start}",
        "given: {example: x}, expect: {findings: [A-1]}",
        "given: {initiative: {name: X}}, expect: {stage: launch}",
        "given: {example: x, changes: x}, expect: {stage: launch}",
        "expect: {classifications: [{title: x}]}",
      })
  void whatTheReaderOfScenariosRefusesIsInvalid(String properties) {
    String text = "scenarios: [{name: x, asOf: 2020-01-01, " + properties + "}]";
    assertThat(schema(PackSchemas.scenarios()).validate(text, YAML)).isNotEmpty();
    assertThat(problems(text)).isNotEmpty();
  }

  private static List<PackProblem> problems(String text) {
    PackProblems problems = new PackProblems();
    List<PackFile> files =
        List.of(
            new PackFile("initiatives/x.yaml", "{id: x, name: X}".getBytes(UTF_8)),
            new PackFile("scenarios/x.yaml", text.getBytes(UTF_8)));
    ScenarioReader.read(files, problems);
    return problems.inOrder();
  }
}
