package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.core.json.InitiativeSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiCommandTest {

  @Test
  void schemaPrintsTheSchema() {
    assertThat(Run.ci("schema")).isEqualTo(new Run(0, InitiativeSchema.text(), ""));
  }

  @Test
  void versionNamesTheLibraryTheRulesAndJava() {
    Run run = Run.ci("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches("ci \\S+\\Rrule set \\S+ \\(sha256 [0-9a-f]{12}\\)\\RJava 1?[0-9]+.*\\R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diagnose",
        "explain",
        "why-not",
        "classify",
        "new",
        "schema",
        "rules",
        "generate-completion"
      })
  void helpExplainsEachCommand(String command) {
    assertThat(Run.ci("--help").out()).contains("\n  " + command + " ");
    assertThat(Run.ci("help", command))
        .isEqualTo(Run.ci(command, "--help"))
        .satisfies(run -> assertThat(run.code()).isZero())
        .satisfies(run -> assertThat(run.out()).startsWith("Usage: ci " + command));
  }

  @Test
  void helpFitsTheScreen() {
    assertThat(Run.ci("diagnose", "--help").out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void completionKnowsTheCommands() {
    assertThat(Run.ci("generate-completion").out()).contains("diagnose", "--as-of", "rules");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                        | no command given                                       | ci",
        "rules                   | no command given; expected: list, trace, doc, check, test, coverage, vocabulary or schema | ci rules",
        "diagnos                 | unknown command 'diagnos'; maybe you meant 'diagnose'  | ci",
        "rules lst               | unknown command 'lst'; maybe you meant 'list'          | ci rules",
        "xyz                     | unknown command 'xyz'                                  | ci",
        "diagnose --fromat json  | unknown option '--fromat'; maybe you meant '--format'  | ci diagnose",
        "diagnose                | Missing required parameter: 'FILE'                     | ci diagnose",
        "schema all              | unexpected argument 'all'                              | ci schema",
      })
  void badUsageIsOneLineAndWhereToLook(String arguments, String problem, String command) {
    Object[] words = arguments == null ? new Object[0] : arguments.split(" ");
    assertThat(Run.ci(words))
        .isEqualTo(Run.failed("ci: %s%nTry '%s --help'.%n".formatted(problem, command)));
  }

  @Test
  void argumentsAreNeverReadFromFiles() {
    assertThat(Run.ci("diagnose", "@arguments").err())
        .isEqualTo("@arguments: no such file%n".formatted());
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() {
    assertThat(codeWhenOutputFails("Broken pipe")).isEqualTo(List.of(0, ""));
  }

  @Test
  void outputThatCannotBeWrittenIsAFailure() {
    assertThat(codeWhenOutputFails("No space left on device"))
        .isEqualTo(
            List.of(
                2, "ci: cannot write to standard output: No space left on device%n".formatted()));
  }

  private static List<Object> codeWhenOutputFails(String reason) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CiCommand.run(closed, err, Map.of(), "schema");
    return List.of(code, err.toString(StandardCharsets.UTF_8));
  }
}
