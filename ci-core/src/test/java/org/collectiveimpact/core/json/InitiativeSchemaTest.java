package org.collectiveimpact.core.json;

import static com.networknt.schema.InputFormat.JSON;
import static com.networknt.schema.InputFormat.YAML;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collectiveimpact.core.initiative.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeSchemaTest {

  private static final String REGENERATE = "regenerate.schema";

  private static final Path FILE =
      Path.of("src/main/resources/org/collectiveimpact/core/json/initiative.schema.json");

  private static final Path SOURCES = Path.of("src/main/java");

  static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InitiativeSchema.text());

  @Test
  void theSchemaIsThatOfTheModel() throws IOException {
    String generated =
        SchemaGenerator.generate(
            Initiative.class, "initiative", "Collective-impact initiative", SOURCES);
    if (Boolean.getBoolean(REGENERATE)) {
      Files.writeString(FILE, generated);
    }
    assertThat(FILE)
        .as(
            "The model or its documentation changed; run 'mvn -pl ci-core test -Dquick"
                + " -Dtest=InitiativeSchemaTest -D%s=true' and commit the schema.",
            REGENERATE)
        .hasContent(generated);
  }

  @Test
  void theSchemaIsThereAtRunTime() {
    assertThat(InitiativeSchema.text()).contains("\"$defs\"");
  }

  @Test
  void writtenFilesAreValid() {
    assertThat(SCHEMA.validate(Resources.text("whole.json"), JSON)).isEmpty();
    assertThat(SCHEMA.validate(Resources.text("whole.canonical.yaml"), YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "coordinatedAction: YES",
        "coordinatedAction: yes",
        "coordinatedAction: false",
        "coordinatedAction: in_progress",
        "coordinatedAction: 2010-07-01",
        "coordinatedAction: [2010-07-01, {value: NO, date: 2012-01-01, source: minutes}]",
        "plannedHorizonMonths: 12",
        "plannedHorizonMonths: {value: 12}",
        "description:",
        "sources: 2010",
        "fields: HEALTH",
        "problem: {}",
        "funding: {commitments: {funder: F, amount: 12.5, from: 2010-01-01}}",
      })
  void everyFormThatTheReaderAcceptsIsValid(String properties) {
    String text = "id: x\nname: X\n" + properties;
    assertThat(SCHEMA.validate(text, YAML)).isEmpty();
    assertThat(InitiativeFiles.parse(text, "x.yaml").name()).isEqualTo("X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: X",
        "id: x y\nname: X",
        "id: x\nname: [X]",
        "id: x\nname: X\nnaem: Y",
        "id: x\nname: X\ncoordinatedAction: maybe",
        "id: x\nname: X\ncoordinatedAction: {date: 2010-07-01}",
        "id: x\nname: X\ncoordinatedAction: {value: YES, when: 2010-07-01}",
        "id: x\nname: X\nplannedHorizonMonths: -1",
        "id: x\nname: X\nplannedHorizonMonths: 1.5",
        "id: x\nname: X\nworkGroups: {id: g, name: G, meetingCadenceMonths: 0}",
        "id: x\nname: X\nclosure: {date: July}",
        "id: x\nname: X\nfunding: []",
        "id: x\nname: X\ntasks: [{id: t}]",
      })
  void whatTheReaderRefusesIsInvalid(String text) {
    assertThat(SCHEMA.validate(text, YAML)).isNotEmpty();
    assertThat(catchThrowable(() -> InitiativeFiles.parse(text, "x.yaml")))
        .isInstanceOf(InitiativeFormatException.class);
  }
}
