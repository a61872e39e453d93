package org.collectiveimpact.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.collectiveimpact.core.testing.UndocumentedApi;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.collectiveimpact.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** Guards against rules that hold because nothing was looked at. */
  private static final int FEWEST_CLASSES = 400;

  @ArchTest
  static final ArchRule knowsNeitherEngineNorLogging =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..", "org.slf4j..", "java.util.logging..");

  @ArchTest
  static final ArchRule onlyJsonKnowsJackson =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.collectiveimpact.core.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "org.yaml..");

  @ArchTest
  static final ArchRule generatedValuesAreHidden =
      classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

  @ArchTest static final ArchRule printsNothing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule throwsSpecificExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("org.collectiveimpact.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(
            pack -> assertThat(pack.isAnnotatedWith(NullMarked.class)).as(pack.getName()).isTrue());
  }

  @ArchTest
  static void looksAtEnoughClasses(JavaClasses classes) {
    assertThat(classes).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
  }

  @ArchTest
  static void everyPublicTypeAndMemberIsDocumented(JavaClasses classes) {
    assertThat(UndocumentedApi.in(Path.of("src/main/java"))).isEmpty();
  }
}
