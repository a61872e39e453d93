package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program is told that lacks one of the libraries that only packs need. */
class MissingLibrariesTest {

  private static final String TABLE =
      """
      code,severity,profile.adoptionMode,message_en,message_he
      TP-001,info,FULL_MODEL,All of it.,הכול.
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "drools-wiring-dynamic, org.drools:drools-engine",
    "drools-mvel, org.drools:drools-mvel",
    "drools-ecj, org.drools:drools-ecj",
    "antlr-runtime, org.antlr:antlr-runtime:3.5.2",
    "antlr4-runtime, org.antlr:antlr4-runtime:4.13.2"
  })
  void aPackOfAnyKindNamesTheLibraryThatCompilesIt(String hidden, String artifact)
      throws Exception {
    String message =
        "pack.yaml: error: rules of packs are compiled by libraries that are not on the class path;"
            + " expected "
            + artifact
            + " [missing-library]\n  Add them to the dependencies of the program, in the version of"
            + " Drools that it has.";
    Path data = TestPack.of().with("tables/t.csv", TABLE).write(folder.resolve("data"));
    assertThat(problems(hidden, data, TrustLevel.DATA)).containsExactly(message);
    Path trusted =
        TestPack.of("trust: TRUSTED")
            .with(
                "rules/r.drl",
                """
                import org.collectiveimpact.rules.fact.Report
                import org.collectiveimpact.rules.fact.Situation
                global Report report
                rule "TP-001"
                  @severity("INFO")
                when
                  Situation(funding.coverageMonths < 12)
                then
                  report.finding("TP-001", "funding.coverageMonths");
                end
                """)
            .with("words_en.properties", "TP-001=Short.\n")
            .with("words_he.properties", "TP-001=קצר.\n")
            .write(folder.resolve("trusted"));
    assertThat(problems(hidden, trusted, TrustLevel.TRUSTED)).containsExactly(message);
  }

  @Test
  void aWorkbookNamesTheLibraryThatReadsIt() throws Exception {
    Path pack = TestPack.of().with("tables/t.csv", TABLE).write(folder);
    assertThat(problems("poi-ooxml", pack, TrustLevel.DATA)).isEmpty();
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream file = Files.newOutputStream(folder.resolve("tables/w.xlsx"))) {
      workbook.createSheet("Rules");
      workbook.write(file);
    }
    assertThat(problems("poi-ooxml", pack, TrustLevel.DATA))
        .containsExactly(
            "tables/w.xlsx: error: workbooks are read with Apache POI, which is not there"
                + " [missing-library]\n"
                + "  Add the dependency org.apache.poi:poi-ooxml, or save the tables as CSV.");
  }

  /** What a check says in a program that has all libraries but one. */
  private static List<String> problems(String hidden, Path pack, TrustLevel allowed)
      throws ReflectiveOperationException, IOException {
    try (URLClassLoader program =
        new URLClassLoader(classPath(hidden), ClassLoader.getPlatformClassLoader())) {
      Class<?> trust = program.loadClass(TrustLevel.class.getName());
      Object report =
          program
              .loadClass(RulePacks.class.getName())
              .getMethod("check", Path.class, trust)
              .invoke(
                  null, pack, trust.getMethod("valueOf", String.class).invoke(null, "" + allowed));
      List<?> problems = (List<?>) report.getClass().getMethod("problems").invoke(report);
      return problems.stream().map(Object::toString).toList();
    }
  }

  /** The class path of this test without one library, of whatever version. */
  private static URL[] classPath(String hidden) throws MalformedURLException {
    Pattern jar = Pattern.compile(Pattern.quote(hidden) + "-\\d.*\\.jar");
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (!jar.matcher(path.getFileName().toString()).matches()) {
        urls.add(path.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
