package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word there is in English is there in Hebrew, and nothing else. */
class HebrewWordingTest {

  private static final Locale HEBREW = Locale.forLanguageTag("he");
  private static final Properties ENGLISH = BuiltInWords.of("en");
  private static final Properties WORDS = BuiltInWords.of("he");

  /** Where to record something, in brackets; and the names of plural forms and their places. */
  private static final Pattern CODES =
      Pattern.compile("\\([A-Za-z][A-Za-z0-9., ]*\\)|\\b(value|count|plural|one|two|other)\\b");

  @Test
  void nothingIsMissingAndNothingIsLeftOver() {
    Set<String> expected = new TreeSet<>(ENGLISH.stringPropertyNames());
    CollectiveImpact.standard().rules().forEach(rule -> expected.add(rule.code() + ".sentence"));
    assertThat(new TreeSet<>(WORDS.stringPropertyNames())).isEqualTo(expected);
  }

  @Test
  void everyPatternTakesTheSameValuesInBothLanguages() {
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(takesAValue(WORDS.getProperty(key), HEBREW))
          .as(key + ": " + WORDS.getProperty(key))
          .isEqualTo(takesAValue(ENGLISH.getProperty(key), Locale.ENGLISH));
      assertThat(arguments(WORDS.getProperty(key), HEBREW)).as(key).isSubsetOf("value", "count");
    }
  }

  private static boolean takesAValue(String pattern, Locale language) {
    return !arguments(pattern, language).isEmpty();
  }

  private static Set<String> arguments(String pattern, Locale language) {
    return new MessageFormat(pattern, language).getArgumentNames();
  }

  @Test
  void placeholdersOfChangesAreHebrewAndNoneIsMissingOrLeftOver() throws IOException {
    Properties hebrew = new Properties();
    hebrew.load(new StringReader(RuleSource.resource("changes_he.properties")));
    Set<String> english =
        Pattern.compile("\\(([a-z][^()]*)\\)")
            .matcher(RuleSource.resource("changes.csv"))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(english).contains("a champion");
    assertThat(new TreeSet<>(hebrew.stringPropertyNames())).isEqualTo(english);
    assertThat(hebrew.values()).allSatisfy(text -> assertThat(latin(text.toString())).isEmpty());
    assertThat(new ChangeTable(LocalDate.EPOCH, HEBREW).attempts("CI-T12-003").toString())
        .contains("(גורם מוביל)")
        .doesNotContain("a champion");
  }

  @Test
  void noLatinLettersButCodes() {
    assertThat(
            WORDS.stringPropertyNames().stream()
                .map(key -> key + "=" + latin(WORDS.getProperty(key)))
                .filter(line -> !line.endsWith("=")))
        .isEmpty();
    assertThat(latin("יש לתעד (champions.stance) today")).isEqualTo("today");
  }

  private static String latin(String text) {
    return CODES.matcher(text).replaceAll("").replaceAll("[^A-Za-z]", "");
  }

  @Test
  void noPatternIsEmptyAndEveryOneIsHebrew() {
    assertThat(WORDS.stringPropertyNames())
        .allSatisfy(key -> assertThat(WORDS.getProperty(key)).as(key).containsPattern("[א-ת]"));
  }

  @Test
  void whatIsNotRecordedBeginsAlike() {
    List<String> english = beginning(ENGLISH, "Not recorded: ");
    assertThat(beginning(WORDS, "לא תועד: ")).containsAll(english);
  }

  private static List<String> beginning(Properties words, String beginning) {
    return words.stringPropertyNames().stream()
        .filter(key -> key.endsWith(".missing"))
        .filter(key -> words.getProperty(key).startsWith(beginning))
        .sorted()
        .toList();
  }

  @Test
  void everyFactThatARuleLooksAtHasANameInBothLanguages() {
    Wording english = new Wording(Set.of(), Locale.ENGLISH);
    Wording hebrew = new Wording(Set.of(), HEBREW);
    for (RuleInfo rule : CollectiveImpact.standard().rules()) {
      for (String path : rule.facts()) {
        assertThat(english.factName(path)).as(path).isNotEqualTo(path);
        assertThat(hebrew.factName(path)).as(path).containsPattern("[א-ת]");
      }
    }
  }

  @Test
  void namesAndPathsKeepTheirDirection() {
    Wording hebrew = new Wording(Set.of(RuleTopic.values()), HEBREW);
    assertThat(hebrew.message("CI-CON-001", false, List.of("Dana", "עומר")))
        .isEqualTo("דמויות מנהיגות כופות: \u2068Dana\u2069, עומר.");
    assertThat(hebrew.remedy("CI-CON-001"))
        .contains("יש לשוחח על תפקידן (\u2068champions.stance\u2069).");
  }

  @Test
  void numbersTakeTheFormOfTheirNoun() {
    Wording hebrew = new Wording(Set.of(RuleTopic.values()), HEBREW);
    assertThat(Stream.of(1, 2, 7).map(months -> hebrew.message("CI-ONG-015", false, months)))
        .containsExactly(
            "הכסף יספיק לעוד חודש אחד.", "הכסף יספיק לעוד חודשיים.", "הכסף יספיק לעוד 7 חודשים.");
  }

  @Test
  void aDiagnosisInHebrewSaysTheSameAsInEnglish() {
    assertThat(CollectiveImpact.standard().inLanguage(HEBREW).language()).isEqualTo(HEBREW);
    assertThat(CollectiveImpact.standard().inLanguage(Locale.FRENCH))
        .isSameAs(CollectiveImpact.standard());
    assertThat(
            CollectiveImpact.standard().inLanguage(HEBREW).rules().stream()
                .map(RuleInfo::sentence)
                .collect(Collectors.toSet()))
        .allMatch(sentence -> sentence.matches(".*[א-ת].*"));
  }
}
