package org.collectiveimpact.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Locale HEBREW = Locale.forLanguageTag("he");
  private static final Properties EN = words("en");
  private static final Properties HE = words("he");

  private static Properties words(String language) {
    String resource = "report_" + language + ".properties";
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(LabelsTest.class.getResourceAsStream(resource)), UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  @Test
  void everyLabelIsThereInBothLanguages() {
    assertThat(new TreeSet<>(HE.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(EN.stringPropertyNames()))
        .isNotEmpty();
  }

  @Test
  void everyLabelTakesTheSameValuesInBothLanguages() {
    assertThat(EN.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(arguments(HE, key, HEBREW))
                    .as(key)
                    .isEqualTo(arguments(EN, key, Locale.ENGLISH)));
  }

  private static Set<String> arguments(Properties words, String key, Locale language) {
    return new MessageFormat(words.getProperty(key), language).getArgumentNames();
  }

  @Test
  void hebrewHasNoLatinWordButOptions() {
    assertThat(HE.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(latin(HE.getProperty(key)))
                    .as(key + "=" + HE.getProperty(key))
                    .isEmpty());
    assertThat(latin("יש להוסיף --all או all")).containsExactly("all");
  }

  /** Words in Latin letters that are neither an option nor part of a pattern. */
  private static List<String> latin(String pattern) {
    String text =
        pattern
            .replaceAll("\\{\\w+(, plural,)?", " ")
            .replaceAll("\\b(one|two|other) \\{", " ")
            .replaceAll("--[a-z]+(-[a-z]+)*", " ");
    return Stream.of(text.split("[^A-Za-z]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  @Test
  void everyLabelHasAWordOfItsLanguage() {
    assertThat(HE.stringPropertyNames())
        .filteredOn(key -> !key.equals("nextStep.to"))
        .allSatisfy(key -> assertThat(HE.getProperty(key)).as(key).containsPattern("[א-ת]"));
    assertThat(EN.stringPropertyNames())
        .allSatisfy(key -> assertThat(EN.getProperty(key)).as(key).doesNotContainPattern("[א-ת]"));
  }

  @Test
  void numbersTakeTheFormOfTheirNoun() {
    Labels english = new Labels(Locale.ENGLISH);
    Labels hebrew = new Labels(HEBREW);
    assertThat(Stream.of(1, 2, 15).map(count -> english.of("whyNot.blocked", "count", count)))
        .containsExactly(
            "1 condition keeps it closed.",
            "2 conditions keep it closed.",
            "15 conditions keep it closed.");
    assertThat(Stream.of(1, 2, 15).map(count -> hebrew.of("whyNot.blocked", "count", count)))
        .containsExactly("תנאי אחד סוגר אותו.", "שני תנאים סוגרים אותו.", "15 תנאים סוגרים אותו.");
  }

  @Test
  void onlyHebrewIsReadFromTheRight() {
    assertThat(new Labels(HEBREW).isRightToLeft()).isTrue();
    assertThat(new Labels(Locale.ENGLISH).isRightToLeft()).isFalse();
  }

  @Test
  void aLabelThatThereIsNotIsAnError() {
    Labels labels = new Labels(Locale.ENGLISH);
    assertThatNullPointerException().isThrownBy(() -> labels.of("nothing")).withMessage("nothing");
  }
}
