package org.collectiveimpact.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.testing.InitiativeArbitraries;
import org.collectiveimpact.core.testing.Seeds;

class InitiativeFilesProperties {

  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Provide
  Arbitrary<Diagnosis> diagnoses() {
    return InitiativeArbitraries.values(Diagnosis.class);
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of("whole.yaml", "whole.canonical.yaml", "whole.json");
  }

  @Property(tries = 200, seed = Seeds.BUILD)
  void whatIsWrittenAsYamlIsReadBack(@ForAll("initiatives") Initiative initiative) {
    String text = InitiativeFiles.toYaml(initiative);
    assertThat(InitiativeFiles.parse(text, "x.yaml")).isEqualTo(initiative);
  }

  @Property(tries = 200, seed = Seeds.BUILD)
  void whatIsWrittenAsJsonIsReadBack(@ForAll("initiatives") Initiative initiative) {
    String text = InitiativeFiles.toJson(initiative);
    assertThat(InitiativeFiles.parse(text, "x.json")).isEqualTo(initiative);
  }

  @Property(tries = 50, seed = Seeds.BUILD)
  void whatIsWrittenIsValid(@ForAll("initiatives") Initiative initiative) {
    assertThat(
            InitiativeSchemaTest.SCHEMA.validate(
                InitiativeFiles.toYaml(initiative), InputFormat.YAML))
        .isEmpty();
    assertThat(
            InitiativeSchemaTest.SCHEMA.validate(
                InitiativeFiles.toJson(initiative), InputFormat.JSON))
        .isEmpty();
  }

  @Property(tries = 200, seed = Seeds.BUILD)
  void diagnosesAreReadBack(@ForAll("diagnoses") Diagnosis diagnosis) {
    assertThat(DiagnosisFiles.parse(DiagnosisFiles.toJson(diagnosis))).isEqualTo(diagnosis);
    assertThat(DiagnosisFiles.parse(DiagnosisFiles.toJsonLine(diagnosis))).isEqualTo(diagnosis);
  }

  @Property(tries = 1000, seed = Seeds.BUILD)
  void damagedFilesAreReadOrRefusedWithAPosition(
      @ForAll("files") String file,
      @ForAll @IntRange(max = 20_000) int place,
      @ForAll @IntRange(max = 40) int removed,
      @ForAll("insertions") String inserted) {
    String text = Resources.text(file);
    int start = place % text.length();
    int end = Math.min(text.length(), start + removed);
    try {
      InitiativeFiles.parse(text.substring(0, start) + inserted + text.substring(end), file);
    } catch (InitiativeFormatException e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(e.getMessage()).doesNotContain("Exception", "org.", "com.", "null", "understood");
    }
  }

  @Provide
  Arbitrary<String> insertions() {
    return Arbitraries.strings().withChars("\n\t :-[]{}\"'\\,&*!|>%@`#?0aא\u0000🚀").ofMaxLength(4);
  }
}
