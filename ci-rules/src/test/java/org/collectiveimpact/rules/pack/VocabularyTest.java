package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();
  private static final Locale HEBREW = Locale.forLanguageTag("he");

  @Test
  void aFactIsFoundByItsPathAndItsNamesInBothLanguages() {
    VocabularyFact months = VOCABULARY.find("funding.coverageMonths").orElseThrow();
    assertThat(months.type()).isEqualTo(FactType.NUMBER);
    assertThat(VOCABULARY.find(" " + months.name(Locale.ENGLISH).toUpperCase(Locale.ROOT)))
        .contains(months);
    assertThat(VOCABULARY.find(months.name(HEBREW))).contains(months);
    assertThat(VOCABULARY.find("funding.coverage")).isEmpty();
  }

  @Test
  void noTwoFactsShareAName() {
    assertThat(VOCABULARY.facts().stream().flatMap(fact -> fact.names().values().stream()))
        .doesNotHaveDuplicates();
    for (String part : VOCABULARY.parts()) {
      assertThat(VOCABULARY.facts(part).stream().flatMap(fact -> fact.names().values().stream()))
          .as(part)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void choicesKnowTheirConstantsButNotTheOneThatSaysNothing() {
    assertThat(VOCABULARY.find("launch.official").orElseThrow().constants())
        .containsExactly("YES", "IN_PROGRESS", "NO");
    assertThat(VOCABULARY.find("standings.SENSE_OF_URGENCY").orElseThrow().constants())
        .containsExactly("NOT_MET", "PARTLY_MET", "MET");
    assertThat(VOCABULARY.find("history.closed").orElseThrow().constants())
        .containsExactly("YES", "NO");
  }

  @Test
  void aConstantIsFoundAsItIsWrittenAndByItsNames() {
    VocabularyFact official = VOCABULARY.find("launch.official").orElseThrow();
    assertThat(List.of("in progress", "IN_PROGRESS", "In-Progress", "בתהליך"))
        .allSatisfy(
            word -> assertThat(VOCABULARY.constant(official, word)).contains("IN_PROGRESS"));
    assertThat(VOCABULARY.constant(official, "unknown")).isEmpty();
  }

  @Test
  void whatMayHaveBeenMeantComesNearestFirst() {
    assertThat(VOCABULARY.near("funding.coverageMonth").get(0)).isEqualTo("funding.coverageMonths");
    assertThat(VOCABULARY.near("coverageMonths").get(0)).isEqualTo("funding.coverageMonths");
    assertThat(VOCABULARY.near("workGroup", "organisations taking prt").get(0))
        .isEqualTo("organisations taking part");
    assertThat(VOCABULARY.near("zzzzzzzzzz")).isEmpty();
  }

  @Test
  void partsAreFoundByKindAndName() {
    assertThat(VOCABULARY.findPart("Work group")).contains("workGroup");
    assertThat(VOCABULARY.findPart("קבוצת עבודה")).contains("workGroup");
    assertThat(VOCABULARY.partName("workGroup", HEBREW)).isEqualTo("קבוצת עבודה");
    assertThatThrownBy(() -> VOCABULARY.facts("group"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there are no parts of the kind 'group'; expected one of [partner, workGroup, backbone,"
                + " champion, funder, indicator, stakeholder, task]");
  }
}
