package org.collectiveimpact.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.collectiveimpact.examples", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** Guards against rules that hold because nothing was looked at. */
  private static final int FEWEST_CLASSES = 25;

  @ArchTest
  static final ArchRule usesThePublicApiOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.collectiveimpact.core.internal..", "org.collectiveimpact.rules.internal..");

  @ArchTest
  static final ArchRule throwsSpecificExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

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
}
