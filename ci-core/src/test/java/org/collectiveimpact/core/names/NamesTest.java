package org.collectiveimpact.core.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.component.ComponentKind;
import org.collectiveimpact.core.precondition.FunderApproach;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  private static final Locale HEBREW = Locale.forLanguageTag("he");
  private static final List<Class<?>> VOCABULARIES = vocabularies();

  @ParameterizedTest
  @ValueSource(strings = {"names.properties", "names_he.properties"})
  void everyVocabularyAndConstantHasANameAndNothingElseHas(String resource) throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Class<?> vocabulary : VOCABULARIES) {
      expected.add(vocabulary.getSimpleName());
      for (Object constant : vocabulary.getEnumConstants()) {
        expected.add(vocabulary.getSimpleName() + "." + ((Enum<?>) constant).name());
      }
    }

    Properties names = read(resource);

    assertThat(VOCABULARIES).hasSizeGreaterThan(70);
    assertThat(VOCABULARIES).extracting(Class::getSimpleName).doesNotHaveDuplicates();
    assertThat(names.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(names.values()).allSatisfy(name -> assertThat(name.toString()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void noTwoConstantsOfOneVocabularyShareAName(String language) {
    Names names = Names.of(Locale.forLanguageTag(language));

    assertThat(VOCABULARIES)
        .allSatisfy(
            vocabulary ->
                assertThat(vocabulary.getEnumConstants())
                    .extracting(constant -> names.of((Enum<?>) constant))
                    .doesNotHaveDuplicates());
  }

  @Test
  void hebrewNamesHaveNoLatinLettersExceptCodes() throws IOException {
    assertThat(read("names_he.properties").values())
        .allSatisfy(
            name ->
                assertThat(name.toString().replaceAll("\\bFSG\\b", ""))
                    .doesNotContainPattern("[A-Za-z]"));
  }

  @ParameterizedTest
  @MethodSource("termsOfTheGlossary")
  void theGlossarysTermsAreUsed(Enum<?> constant, String english, String hebrew) {
    assertThat(Names.of(Locale.ENGLISH).of(constant)).isEqualTo(english);
    assertThat(Names.of(HEBREW).of(constant)).isEqualTo(hebrew);
  }

  static Stream<Arguments> termsOfTheGlossary() {
    return Stream.of(
        Arguments.of(Component.COMMON_AGENDA, "Common agenda", "מצע משותף"),
        Arguments.of(Component.BACKBONE_ORGANIZATION, "Backbone organisation", "ארגון שדרה"),
        Arguments.of(
            Component.TRUST_AND_AGREEMENT,
            "Trust building and agreement forming",
            "בניית אמון וגיבוש הסכמות"),
        Arguments.of(ComponentKind.INFRASTRUCTURE, "Infrastructure component", "מרכיב תשתית"),
        Arguments.of(LifecycleStage.READINESS_ASSESSMENT, "Readiness assessment", "הערכת מוכנות"),
        Arguments.of(LifecycleStage.OUTLINE_BUILDING, "Building an outline", "בניית מתווה"),
        Arguments.of(Phase.PRE_LAUNCH, "Pre-launch", "טרום התנעה"),
        Arguments.of(
            Phase.IMPLEMENT_AND_SUSTAIN,
            "Implement and sustain impact",
            "הטמעה לטובת שימור ההשפעה"),
        Arguments.of(
            Precondition.ADEQUATE_FINANCIAL_RESOURCES,
            "Adequate financial resources",
            "משאבים כספיים מתאימים"),
        Arguments.of(ProblemNature.ADAPTIVE, "Adaptive problem", "בעיה אדפטיבית"),
        Arguments.of(FunderApproach.CATALYTIC, "Catalytic philanthropy", "פילנתרופיה זרזית"));
  }

  @Test
  void misprintsOfTheDocumentsAreCorrected() {
    assertThat(Names.of(HEBREW).of(BackboneIndicator.IND_08))
        .isEqualTo("השותפים מדווחים על אמון גובר ביניהם");
    assertThat(Names.of(HEBREW).of(BackboneRole.ESTABLISH_SHARED_MEASUREMENT))
        .isEqualTo("פיתוח מדדים מערכתיים והבניית מדידה משותפת");
  }

  @Test
  void vocabulariesHaveNamesOfTheirOwn() {
    assertThat(Names.of(Locale.ENGLISH).vocabulary(LifecycleStage.class)).isEqualTo("Stage");
    assertThat(Names.of(HEBREW).vocabulary(LifecycleStage.class)).isEqualTo("שלב");
  }

  @Test
  void anyOtherLanguageGetsEnglish() {
    assertThat(Names.of(Locale.FRENCH))
        .isSameAs(Names.of(Locale.ROOT))
        .isSameAs(Names.of(Locale.US));
    assertThat(Names.of(Locale.forLanguageTag("iw-IL"))).isSameAs(Names.of(HEBREW));
  }

  @Test
  void whatIsNotOfTheModelIsRejected() {
    assertThatThrownBy(() -> Names.of(HEBREW).of(TimeUnit.DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "java.util.concurrent.TimeUnit.DAYS has no display name:"
                + " expected a vocabulary of org.collectiveimpact.core.*");
    assertThatThrownBy(() -> Names.of(HEBREW).vocabulary(TimeUnit.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "java.util.concurrent.TimeUnit has no display name:"
                + " expected a vocabulary of org.collectiveimpact.core.*");
  }

  /** The enums of the packages of the model; those of the JSON form are no vocabularies. */
  private static List<Class<?>> vocabularies() {
    return new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.collectiveimpact.core")
            .stream()
            .filter(JavaClass::isEnum)
            .filter(type -> !type.getPackageName().equals("org.collectiveimpact.core.json"))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static Properties read(String resource) throws IOException {
    Properties names = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Names.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      names.load(reader);
    }
    return names;
  }
}
