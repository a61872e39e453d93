package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packs that try to do more than they may. Each folder under {@code attacks} is a pack; where it
 * has no {@code pack.yaml}, it gets one that asks for the level {@code restricted}. What is said of
 * it stands in {@code expected.txt} beside the pack.
 */
class AttackTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Path ATTACKS =
      Path.of("src/test/resources/org/collectiveimpact/rules/pack/attacks");

  private static final String RESTRICTED =
      """
      id: attack
      version: 1.0
      prefix: ATK-
      titles: {en: Attack, he: התקפה}
      trust: restricted
      """;

  @TempDir Path folder;

  static List<Path> attacks() throws IOException {
    try (Stream<Path> attacks = Files.list(ATTACKS)) {
      return attacks.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isRefusedWithAClearMessage(Path attack) throws IOException {
    assertThat(said(copy(attack))).isEqualTo(Files.readString(attack.resolve("expected.txt")));
  }

  /** The other way round: what is harmless is not refused, and what is written of it compiles. */
  @Test
  void harmlessRulesCompileBehindTheFence() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        folder.resolve("rules/harmless.drl"),
        """
        rule "ATK-001" @severity("WARN")
          when
            Situation(observed >= LifecycleStage.LAUNCH, isIn(LifecycleStage.LAUNCH),
                funding.coverageMonths < 24 || launch.heldOn < LocalDate.parse("2024-01-31"),
                success.lastRating.get(SuccessDimension.PROCESS) == Level.LOW,
                field.sectors not contains Sector.PUBLIC, $sectors : field.sectors)
            $group : WorkGroupPart(workPlan in (Answer.YES, Answer.NO), organizations.size() > 2,
                feedbackOn == null || feedbackOn.plusMonths(6) < asOf, name != "Steering (\u05d0)")
            exists TaskPart(workGroup == $group.id, status != TaskStatus.DONE)
            not (FunderPart(amount > 1000.5) or Finding(code == "CI-T34-025"))
            not (Passage(open, severity(Precondition.SENSE_OF_URGENCY) != null))
          then
            report.part($group, "ATK-001", "organizations");
        end
        """);
    Files.writeString(folder.resolve("pack.yaml"), RESTRICTED);
    Files.writeString(folder.resolve("words_en.properties"), "ATK-001=Look.\n");
    Files.writeString(folder.resolve("words_he.properties"), "ATK-001=ראו.\n");
    PackReport report = RulePacks.check(folder, TrustLevel.RESTRICTED);
    assertThat(report.problems()).isEmpty();
    assertThat(report.pack()).isPresent();
    PackUnit unit =
        LanguageLevels.restricted(Files.readAllBytes(folder.resolve("rules/harmless.drl")), "ATK-");
    LanguageLevels.assertBuilt(List.of(unit), TrustLevel.RESTRICTED);
  }

  @Test
  void aFileOutsideOfThePackIsNotRead() throws IOException {
    assertThat(said(zip("../../outside.drl", "rule")))
        .isEqualTo(
            """
            ../../outside.drl: error: the name of this file is not that of a file in the pack; \
            expected folders and a file with / between them [bad-name]
            """);
  }

  @Test
  void aFileThatIsPackedTooWellIsNotUnpacked() throws IOException {
    assertThat(said(zip("tables/bomb.csv", "0".repeat(3_000_000))))
        .isEqualTo(
            """
            tables/bomb.csv: error: the file is packed more than 200 times smaller than it is; \
            expected a file that a person wrote [too-large]
            """);
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    Files.writeString(folder.resolve("pack.yaml"), RESTRICTED);
    Files.writeString(folder.resolve("tables/huge.csv"), "code,severity\n".repeat(400_000));
    assertThat(said(folder))
        .isEqualTo(
            "tables/huge.csv: error: the file is too large; expected at most 4 MB [too-large]\n");
  }

  @Test
  void aTableOfVeryManyRowsIsRefusedInTime() throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    Files.writeString(folder.resolve("pack.yaml"), RESTRICTED);
    Files.writeString(
        folder.resolve("tables/long.csv"),
        "code,severity,funding.funders\n" + "ATK-001,warn,> 1\n".repeat(200_000));
    assertThat(said(folder)).contains("tables/long.csv:").contains("[too-large]");
  }

  @Test
  void aLinkOutOfThePackIsNotFollowed() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("pack.yaml"), RESTRICTED);
    Path outside = Files.createTempFile("outside", ".drl");
    Files.createSymbolicLink(folder.resolve("rules/link.drl"), outside);
    assertThat(said(folder))
        .isEqualTo(
            "rules/link.drl: error: the link leads out of the pack; expected a file of the pack"
                + " [not-a-file]\n");
    Files.delete(outside);
  }

  @Test
  void aFormulaInAWorkbookIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    Files.writeString(folder.resolve("pack.yaml"), RESTRICTED);
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("tables/attack.xlsx"))) {
      Sheet sheet = workbook.createSheet("Rules");
      List<String> headings =
          List.of("code", "severity", "funding.funders", "message_en", "message_he");
      List<String> values = List.of("ATK-001", "warn", "", "Look.", "ראו.");
      Row heading = sheet.createRow(0);
      Row row = sheet.createRow(1);
      for (int i = 0; i < headings.size(); i++) {
        heading.createCell(i).setCellValue(headings.get(i));
        row.createCell(i).setCellValue(values.get(i));
      }
      row.getCell(2).setCellFormula("HYPERLINK(\"http://example.org\",\"> 1\")");
      workbook.write(out);
    }
    assertThat(said(folder)).startsWith("tables/attack.xlsx:Rules!C2: error: ").contains("formula");
  }

  private Path zip(String name, String text) throws IOException {
    Path zip = folder.resolve("attack.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("pack.yaml"));
      out.write(RESTRICTED.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry(name));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  /** The errors; nothing may be left of the pack. */
  private static String said(Path pack) {
    PackReport report =
        assertTimeoutPreemptively(PATIENCE, () -> RulePacks.check(pack, TrustLevel.RESTRICTED));
    assertThat(report.pack()).isEmpty();
    return report.problems().stream()
        .filter(problem -> problem.level() == PackProblem.Level.ERROR)
        .map(PackProblem::toString)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Path copy(Path attack) throws IOException {
    try (Stream<Path> files = Files.walk(attack)) {
      files.filter(Files::isRegularFile).forEach(file -> copy(attack, file));
    }
    Path manifest = folder.resolve("pack.yaml");
    if (!Files.exists(manifest)) {
      Files.writeString(manifest, RESTRICTED);
    }
    if (Files.exists(folder.resolve("rules"))) {
      Files.writeString(folder.resolve("words_en.properties"), "ATK-001=Look.\n");
      Files.writeString(folder.resolve("words_he.properties"), "ATK-001=ראו.\n");
    }
    return folder;
  }

  private void copy(Path attack, Path file) {
    if (file.endsWith("expected.txt")) {
      return;
    }
    try {
      Path copy = folder.resolve(attack.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
