package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCoverageCommandTest {

  private static final Path SHIPPED =
      Path.of("src/main/resources/org/collectiveimpact/examples/packs/living-rivers");

  @Test
  void theScenariosOfTheShippedPackTryEverything() {
    Run run = Run.ci("rules", "coverage", SHIPPED, "--trust", "restricted", "--lang", "en");
    assertThat(run)
        .isEqualTo(
            new Run(
                CiCommand.DONE,
                """
                living-rivers 1.0: 29 scenarios.
                16 of 16 rules fired.
                54 of 54 outcomes of conditions were seen; each condition has two.
                """,
                ""));
  }

  @Test
  void theSameIsSaidInHebrew() {
    assertThat(Run.ci("rules", "coverage", SHIPPED, "--trust", "restricted", "--lang", "he").out())
        .isEqualTo(
            """
            living-rivers 1.0: 29 תרחישים.
            16 מתוך 16 כללים הופעלו.
            נראו 54 מתוך 54 תוצאות של תנאים; לכל תנאי שתיים.
            """);
  }

  @Test
  void whatIsNotTriedIsShownWithItsPlace(@TempDir Path folder) throws IOException {
    SmallPack.in(
        folder,
        """
        scenarios:
          - name: a few partners
            asOf: 2010-07-31
            given: {example: road-map-project}
            expect: {findings: {present: [OWN-001]}}
        """);
    Path lcov = folder.resolve("rules.info");
    assertThat(Run.ci("rules", "coverage", folder, "--lang", "en", "--lcov", lcov))
        .isEqualTo(
            new Run(
                CiCommand.DONE,
                """
                tables/partners.csv:2:1: OWN-001 never fires
                tables/partners.csv:2:14: OWN-001: partnership.partners > 1000: never holds
                own-rules 1.0: 1 scenario.
                0 of 1 rule fired.
                1 of 2 outcomes of conditions were seen; each condition has two.
                """,
                "ci: some scenarios fail; 'ci rules test " + folder + "' shows them\n"));
    assertThat(Files.readString(lcov))
        .contains("SF:" + folder + "/tables/partners.csv\n")
        .contains("FNDA:0,OWN-001\n");
  }
}
