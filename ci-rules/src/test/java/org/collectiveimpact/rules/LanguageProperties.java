package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.core.testing.Seeds;

/** English and Hebrew say the same, in other words. */
@Domain(CollectiveImpactDomain.class)
@Domain(DomainContext.Global.class)
class LanguageProperties {

  private static final CollectiveImpact ENGLISH = CollectiveImpact.standard();
  private static final CollectiveImpact HEBREW = ENGLISH.inLanguage(Locale.forLanguageTag("he"));

  /** The properties that hold words. */
  private static final String WORDS = ".*\\.(message|sentence|remedy|name|value)";

  @Property(tries = 100, seed = Seeds.BUILD)
  void diagnosesAgreeInEverythingButWords(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis hebrew = HEBREW.diagnose(initiative, asOf);
    assertThat(hebrew)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(WORDS)
        .isEqualTo(ENGLISH.diagnose(initiative, asOf));
    assertThat(hebrew.findings())
        .allSatisfy(finding -> assertThat(finding.message()).containsPattern("[א-ת]"));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void theSameKeepsAStageClosed(@ForAll LifecycleStage stage) {
    LocalDate asOf = LocalDate.of(2024, 6, 30);
    Initiative initiative = SampleInitiatives.empty();
    WhyNot english = ENGLISH.whyNot(initiative, asOf, stage);
    WhyNot hebrew = HEBREW.whyNot(initiative, asOf, stage);
    assertThat(hebrew)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(WORDS)
        .isEqualTo(english);
    assertThat(withoutPlaceholders(hebrew)).isEqualTo(withoutPlaceholders(english));
    assertThat(hebrew.steps())
        .flatExtracting(WhyNot.Step::conditions)
        .allSatisfy(condition -> assertThat(condition.sentence()).containsPattern("[א-ת]"));
  }

  /** What only the initiative can say is worded in the language of the engine, in brackets. */
  private static List<String> withoutPlaceholders(WhyNot whyNot) {
    return whyNot.changes().stream()
        .map(change -> change.toString().replaceAll("\\([^()]*\\)", "()"))
        .toList();
  }

  @Example
  void englishHasNoHebrewWords() {
    LocalDate asOf = LocalDate.of(2024, 6, 30);
    assertThat(ENGLISH.diagnose(SampleInitiatives.empty(), asOf).findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.toString()).doesNotContainPattern("[א-ת]"));
  }

  @Example
  void anEngineCanChangeItsLanguageBack() {
    assertThat(HEBREW.language()).isEqualTo(Locale.forLanguageTag("he"));
    assertThat(HEBREW.inLanguage(Locale.forLanguageTag("iw"))).isSameAs(HEBREW);
    CollectiveImpact back = HEBREW.inLanguage(Locale.UK);
    assertThat(back.language()).isEqualTo(Locale.ENGLISH);
    assertThat(back.rules()).isEqualTo(ENGLISH.rules());
    assertThat(back.ruleSet()).isEqualTo(ENGLISH.ruleSet()).isEqualTo(HEBREW.ruleSet());
  }

  @Example
  void rulesDifferInTheirSentencesOnly() {
    assertThat(HEBREW.rules())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("sentence")
        .isEqualTo(ENGLISH.rules());
    assertThat(HEBREW.rules())
        .allSatisfy(rule -> assertThat(rule.sentence()).containsPattern("[א-ת]"));
  }
}
