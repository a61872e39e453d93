package org.collectiveimpact.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFormsTest {

  @ParameterizedTest
  @CsvSource({
    "indicator, indicators",
    "policy, policies",
    "share, sharing",
    "share, shared",
    "plan, planning",
    "meet, meeting",
    "meeting, meetings",
    "build, building",
    "collect, collected",
    "organize, organise",
    "organise, organizing",
    "program, programmes",
    "behaviour, behavior",
    "funder, funders",
    "committee, cmte",
    "meeting, mtgs",
    "haven''t, haven\u2019t",
    "don''t, don''t"
  })
  void isFoundInWhateverFormItIsWritten(String inTable, String inTitle) {
    assertThat(EnglishForms.of(inTitle)).contains(EnglishForms.ofTable(inTable));
  }

  @ParameterizedTest
  @CsvSource({
    "communication, community",
    "fund, funder",
    "coordinate, coordinator",
    "partner, partnership",
    "public, publication",
    "organ, organization"
  })
  void isNotTakenForAnotherWord(String inTable, String inTitle) {
    assertThat(EnglishForms.of(inTitle)).doesNotContain(EnglishForms.ofTable(inTable));
  }
}
