package org.collectiveimpact.rules;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.rules.Explanation.SourcePassage;
import org.collectiveimpact.rules.TracedStatement.How;
import org.junit.jupiter.api.Test;

/** Every statement of the source documents is accounted for, by something that exists. */
class TraceTest {

  private static final int FEWEST_BY_RULE = 300;

  private static final List<TracedStatement> TRACE = CollectiveImpact.standard().trace();

  private static final Map<String, List<JavaClass>> TYPES =
      new ClassFileImporter()
          .importPackages("org.collectiveimpact.core", "org.collectiveimpact.rules").stream()
              .collect(groupingBy(JavaClass::getSimpleName));

  @Test
  void everyStatementIsThereOnce() {
    List<String> statements =
        Stream.of(ids("A-%03d", 133), ids("B-%03d", 228), ids("IND-%02d", 27))
            .flatMap(ids -> ids)
            .toList();
    assertThat(TRACE).extracting(TracedStatement::id).containsExactlyElementsOf(statements);
  }

  private static Stream<String> ids(String format, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(id -> format.formatted(id));
  }

  @Test
  void mostStatementsAreJudgedByRulesThatExist() {
    Set<String> codes =
        CollectiveImpact.standard().rules().stream()
            .map(RuleInfo::code)
            .collect(Collectors.toSet());
    assertThat(by(How.RULE))
        .hasSizeGreaterThan(FEWEST_BY_RULE)
        .allSatisfy(statement -> assertThat(statement.where()).as(statement.id()).isNotEmpty())
        .allSatisfy(
            statement -> assertThat(codes).as(statement.id()).containsAll(statement.where()));
  }

  @Test
  void whatAnotherAccountsForIsNotSaidOfARule() {
    Set<String> judged =
        CollectiveImpact.standard().rules().stream()
            .flatMap(rule -> rule.sources().stream())
            .collect(Collectors.toSet());
    assertThat(TRACE)
        .filteredOn(statement -> statement.how() != How.RULE)
        .extracting(TracedStatement::id)
        .doesNotContainAnyElementsOf(judged);
  }

  @Test
  void whatTheModelCarriesIsAPartOfIt() {
    assertThat(
            Stream.of(How.MODEL, How.VIEW)
                .flatMap(how -> by(how).stream())
                .flatMap(statement -> statement.where().stream())
                .filter(Predicate.not(TraceTest::exists)))
        .isEmpty();
    assertThat(exists("FieldOfAction")).isTrue();
    assertThat(exists("Component.kind")).isTrue();
    assertThat(exists("Component.colour")).isFalse();
    assertThat(exists("Colour")).isFalse();
  }

  /** Whether there is a type, or a type with a property or a constant, of that name. */
  private static boolean exists(String place) {
    String[] parts = place.split("\\.", 2);
    return TYPES.getOrDefault(parts[0], List.of()).stream()
        .anyMatch(
            type ->
                parts.length == 1
                    || type.getMembers().stream()
                        .anyMatch(member -> member.getName().equals(parts[1])));
  }

  @Test
  void whatIsForbiddenHasATest() {
    assertThat(by(How.FORBIDDEN))
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(statement.where()).as(statement.id()).allMatch(TraceTest::isTested));
    assertThat(isTested("ForbiddenFindingsTest.nothing")).isFalse();
  }

  private static boolean isTested(String place) {
    String[] parts = place.split("\\.", 2);
    return TYPES.getOrDefault(parts[0], List.of()).stream()
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(
            method ->
                method.getName().equals(parts[1])
                    && method.getAnnotations().stream()
                        .anyMatch(
                            annotation ->
                                annotation
                                    .getRawType()
                                    .getPackageName()
                                    .matches("org\\.junit.*|net\\.jqwik.*")));
  }

  @Test
  void whatIsOnlyContextHasAReason() {
    assertThat(by(How.CONTEXT))
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(statement.where())
                    .as(statement.id())
                    .singleElement()
                    .asString()
                    .matches("[A-Z].{20,}\\."));
  }

  @Test
  void everyStatementHasATitleInBothLanguages() {
    assertThat(TRACE).allSatisfy(statement -> assertThat(statement.title()).isNotBlank());
    assertThat(CollectiveImpact.standard().inLanguage(Locale.forLanguageTag("he")).trace())
        .allSatisfy(
            statement -> assertThat(statement.title()).as(statement.id()).containsPattern("[א-ת]"));
  }

  @Test
  void everyPassageThatARuleFollowsHasATitleInBothLanguages() {
    for (CollectiveImpact engine :
        List.of(
            CollectiveImpact.standard(),
            CollectiveImpact.standard().inLanguage(Locale.forLanguageTag("he")))) {
      String letter = engine.language().equals(Locale.ENGLISH) ? "[a-z]" : "[א-ת]";
      assertThat(engine.passages())
          .allSatisfy(
              passage -> assertThat(passage.title()).as(passage.id()).containsPattern(letter));
      assertThat(engine.passages())
          .extracting(SourcePassage::id)
          .isSorted()
          .containsAll(engine.rules().stream().flatMap(rule -> rule.sources().stream()).toList());
    }
  }

  private static List<TracedStatement> by(How how) {
    return TRACE.stream().filter(statement -> statement.how() == how).toList();
  }
}
