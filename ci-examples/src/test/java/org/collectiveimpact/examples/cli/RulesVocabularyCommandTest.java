package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.rules.pack.Vocabulary;
import org.collectiveimpact.rules.pack.VocabularyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesVocabularyCommandTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private static String vocabulary(String format, String language) {
    Run run = Run.ci("rules", "vocabulary", "--format", format, "--lang", language);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void aFactIsShownWithItsNameItsKindAndItsValues() {
    assertThat(vocabulary("text", "en"))
        .contains(
            """
              funding.coverageMonths months the money lasts (number)
            """,
            """
              place.localAuthority local government takes part (yes, in progress or no)
            """)
        .contains("\nParts one by one: work group (workGroup)\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void linesFitTheScreen(String language) {
    assertThat(vocabulary("text", language).lines())
        .allSatisfy(line -> assertThat(Plain.width(line)).isLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void markdownHasARowForEveryFact(String language) {
    String text = vocabulary("markdown", language);
    long facts =
        VOCABULARY.facts().size()
            + VOCABULARY.parts().stream().mapToLong(part -> VOCABULARY.facts(part).size()).sum();
    assertThat(text.lines().filter(line -> line.startsWith("| `"))).hasSize((int) facts);
    assertThat(text.lines().filter(line -> line.startsWith("|")))
        .allSatisfy(line -> assertThat(line.chars().filter(sign -> sign == '|')).hasSize(5));
    assertThat(text)
        .startsWith(language.equals("en") ? "# What rules" : "# במה יכולים")
        .doesNotContain("\n\n\n");
  }

  @Test
  void jsonHasEveryFactInBothLanguages() throws IOException {
    JsonNode json = new ObjectMapper().readTree(vocabulary("json", "en"));
    assertThat(json.get("facts"))
        .extracting(fact -> fact.get("path").asText())
        .isEqualTo(VOCABULARY.facts().stream().map(VocabularyFact::path).toList());
    assertThat(json.get("parts").findValuesAsText("part")).isEqualTo(VOCABULARY.parts());
    List<String> hebrew = json.findValuesAsText("he");
    assertThat(hebrew).hasSameSizeAs(json.findValuesAsText("en")).isNotEmpty();
  }

  @Test
  void outWritesTheSameToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("facts.md");
    assertThat(Run.ci("rules", "vocabulary", "--lang", "he", "--format", "markdown", "--out", file))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file)).isEqualTo(vocabulary("markdown", "he"));
  }
}
