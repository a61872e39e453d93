package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageOptionTest {

  private final Locale system = Locale.getDefault();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void recordAnInitiative() throws IOException {
    file = Files.writeString(folder.resolve("initiative.yaml"), "id: reading\nname: Reading");
  }

  @AfterEach
  void restoreTheLanguageOfTheSystem() {
    Locale.setDefault(system);
  }

  private Run diagnose(String... language) {
    Object[] arguments = new Object[4 + language.length];
    arguments[0] = "diagnose";
    arguments[1] = file;
    arguments[2] = "--as-of";
    arguments[3] = "2024-06-30";
    System.arraycopy(language, 0, arguments, 4, language.length);
    return Run.ci(arguments);
  }

  @Test
  void eachLanguageHasItsWords() {
    assertThat(diagnose("--lang", "en").out()).contains("\nWHERE YOU STAND\n");
    assertThat(diagnose("--lang", "he").out()).contains("\n\u200Fהיכן עומדת היוזמה\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HE", "iw", "He"})
  void hebrewHasSeveralNames(String name) {
    assertThat(diagnose("--lang", name)).isEqualTo(diagnose("--lang", "he"));
  }

  @ParameterizedTest
  @CsvSource({"he-IL, he", "iw, he", "en-GB, en", "fr, en", "ar, en", "und, en"})
  void withoutTheOptionTheLanguageIsThatOfTheSystem(String locale, String language) {
    Run expected = diagnose("--lang", language);
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(diagnose()).isEqualTo(expected);
  }

  @Test
  void theOptionGoesBeforeTheSystem() {
    Run english = diagnose("--lang", "en");
    Locale.setDefault(Locale.forLanguageTag("he"));
    assertThat(diagnose("--lang", "en")).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "hebrew", "en-GB", ""})
  void aLanguageWithoutWordsIsTold(String language) {
    assertThat(diagnose("--lang", language))
        .isEqualTo(
            Run.failed(
                ("ci: Invalid value for option '--lang': '%s' is not a language there are words"
                        + " in; expected en or he%n"
                        + "Try 'ci diagnose --help'.%n")
                    .formatted(language)));
  }

  @Test
  void jsonHasTheSameCodesInBothLanguages() {
    String english = diagnose("--format", "json", "--lang", "en").out();
    String hebrew = diagnose("--format", "json", "--lang", "he").out();
    assertThat(hebrew).isNotEqualTo(english).containsPattern("[א-ת]");
    assertThat(hebrew.lines().filter(line -> line.contains("\"code\"")))
        .isNotEmpty()
        .containsExactlyElementsOf(
            english.lines().filter(line -> line.contains("\"code\"")).toList());
  }
}
