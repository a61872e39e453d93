package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.pack.TableFixtures.context;
import static org.collectiveimpact.rules.pack.TableFixtures.file;
import static org.collectiveimpact.rules.pack.TableFixtures.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceVocabularyTest {

  private static final Pattern HEBREW = Pattern.compile("[א-ת]");

  static Stream<SentenceForm> conditions() {
    return SentenceVocabulary.standard().conditions().stream()
        .filter(form -> form.meaning().contains("."));
  }

  /** A sentence with something in its places that suits the fact. */
  private static String filled(SentenceForm form) {
    VocabularyFact fact = Vocabulary.standard().find(form.meaning().split(" ", 2)[0]).orElseThrow();
    String value = fact.constants().isEmpty() ? "x" : fact.constants().get(1);
    return form.template()
        .replace("{number}", "3")
        .replace("{day}", "2024-01-31")
        .replace("{value}", value);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void everySentenceCanBeWrittenAndMeansWhatItSays(SentenceForm form) {
    PackContext context = context();
    PackUnit unit =
        SentenceReader.read(
            file("s.dslr", "rule \"ORC-001\"\nwhen\n" + filled(form) + "\nthen\nwarn\nend"),
            context);
    assertThat(problems(context)).isEmpty();
    assertThat(unit.rules().get(0).facts()).containsExactly(form.meaning().split(" ", 2)[0]);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void noTwoSentencesFitTheSameLine(SentenceForm form) {
    String line = filled(form);
    List<String> fitting = new ArrayList<>();
    for (SentenceForm other : SentenceVocabulary.standard().conditions()) {
      Matcher matcher = other.pattern().matcher(line);
      if (matcher.matches()) {
        fitting.add(other.template());
      }
    }
    assertThat(fitting).containsExactly(form.template());
  }

  @Test
  void bothLanguagesHaveTheSameSentences() {
    List<String> english = new ArrayList<>();
    List<String> hebrew = new ArrayList<>();
    for (SentenceForm form : SentenceVocabulary.standard().conditions()) {
      boolean isHebrew = HEBREW.matcher(form.template()).find();
      (isHebrew ? hebrew : english).add(form.meaning());
    }
    assertThat(english).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    List<String> worded =
        english.stream().filter(meaning -> !meaning.startsWith("{")).sorted().toList();
    assertThat(hebrew.stream().distinct().sorted()).containsExactlyElementsOf(worded);
  }
}
