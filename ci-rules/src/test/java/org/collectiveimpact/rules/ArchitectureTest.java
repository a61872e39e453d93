package org.collectiveimpact.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.collectiveimpact.core.testing.UndocumentedApi;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.collectiveimpact.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** Guards against rules that hold because nothing was looked at. */
  private static final int FEWEST_CLASSES = 60;

  /** What is generated from the DRL. */
  private static final String GENERATED = "org.collectiveimpact.rules.builtin..";

  private static final String INTERNAL = "org.collectiveimpact.rules.internal..";

  @ArchTest
  static final ArchRule theEngineStaysOutOfTheApi =
      classes()
          .that()
          .resideOutsideOfPackages(GENERATED, INTERNAL)
          .and(DescribedPredicate.describe("are open to users", ArchitectureTest::isOpen))
          .should(haveSignaturesWithoutTheEngine());

  @ArchTest
  static final ArchRule generatedValuesAreHidden =
      classes()
          .that()
          .haveSimpleNameStartingWith("Immutable")
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule printsNothing =
      noClasses().that().resideOutsideOfPackage(GENERATED).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule throwsSpecificExceptions =
      noClasses().that().resideOutsideOfPackage(GENERATED).should(THROW_GENERIC_EXCEPTIONS);

  @ArchTest
  static final ArchRule knowsNoExamples =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.collectiveimpact.examples..", "picocli..");

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    assertThat(handWritten(classes).map(JavaClass::getPackage).distinct())
        .allSatisfy(
            pack -> assertThat(pack.isAnnotatedWith(NullMarked.class)).as(pack.getName()).isTrue());
  }

  @ArchTest
  static void looksAtEnoughClasses(JavaClasses classes) {
    assertThat(handWritten(classes)).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
  }

  @ArchTest
  static void everyPublicTypeAndMemberIsDocumented(JavaClasses classes) {
    assertThat(UndocumentedApi.in(Path.of("src/main/java"))).isEmpty();
  }

  private static Stream<JavaClass> handWritten(JavaClasses classes) {
    return classes.stream()
        .filter(type -> !type.getPackageName().startsWith("org.collectiveimpact.rules.builtin"));
  }

  private static boolean isOpen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isOpen).orElse(true);
  }

  private static ArchCondition<JavaClass> haveSignaturesWithoutTheEngine() {
    return new ArchCondition<>("have signatures without org.drools and org.kie") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> supertypes =
            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        supertypes.forEach(supertype -> report(type, type.getName(), supertype, events));
        type.getTypeParameters().forEach(it -> report(type, type.getName(), it, events));
        type.getMembers().stream()
            .filter(ArchitectureTest::isOpen)
            .forEach(
                member ->
                    typesOf(member).forEach(it -> report(type, member.getFullName(), it, events)));
      }
    };
  }

  private static boolean isOpen(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> typesOf(JavaMember member) {
    if (member instanceof JavaCodeUnit unit) {
      return Stream.of(
              Stream.of(unit.getReturnType()),
              unit.getParameterTypes().stream(),
              unit.getTypeParameters().stream(),
              unit.getExceptionTypes().stream())
          .flatMap(types -> types);
    }
    return member instanceof JavaField field ? Stream.of(field.getType()) : Stream.empty();
  }

  private static void report(
      JavaClass type, String where, JavaType mentioned, ConditionEvents events) {
    mentioned.getAllInvolvedRawTypes().stream()
        .filter(
            raw ->
                raw.getPackageName().startsWith("org.drools")
                    || raw.getPackageName().startsWith("org.kie"))
        .forEach(
            raw ->
                events.add(
                    SimpleConditionEvent.violated(type, where + " mentions " + raw.getName())));
  }
}
