package org.collectiveimpact.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.rules.CollectiveImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalFileTest {

  private static final String COLUMNS = "signal,words,component,weight,basis,example\n";

  @TempDir private Path folder;

  @Test
  void rowsBecomeSignals() {
    assertThat(
            SignalFile.read(
                "own.csv",
                COLUMNS
                    + "phrase,form|set up .. =AG,MUTUALLY_REINFORCING_ACTIVITIES,9,field,x\n"
                    + "act,agree,,0,field,\n"
                    + "guard,\"trust fund\",,0,field,\"a, b\"\n"
                    + "object,landscape,PRELIMINARY,5,field,x\n"))
        .containsExactly(
            new Signal(
                SignalKind.PHRASE,
                "form|set up .. =AG",
                Aim.MUTUALLY_REINFORCING_ACTIVITIES,
                9,
                "field",
                false),
            new Signal(SignalKind.ACT, "agree", null, 0, "field", false),
            new Signal(SignalKind.GUARD, "trust fund", null, 0, "field", false),
            new Signal(SignalKind.OBJECT, "landscape", Aim.PRELIMINARY, 5, "field", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "verb,a,,1,field,x; own.csv:2:1: the signal is 'verb'; "
            + " expected act, object, purpose, phrase, guard or class",
        "act,,,1,field,x; own.csv:2:5: the words are ''; "
            + " expected words, with '..' only between words and '|' only between alternatives",
        "act,a ..,,1,field,x; own.csv:2:5: the words are 'a ..'; "
            + " expected words, with '..' only between words and '|' only between alternatives",
        "act,a,AGENDA,1,field,x; own.csv:2:7: the component is 'AGENDA'; "
            + " expected one of PRELIMINARY, SHARED_MEASUREMENT, TRUST_AND_AGREEMENT,"
            + " COMMON_AGENDA, MUTUALLY_REINFORCING_ACTIVITIES, BACKBONE_ORGANIZATION,"
            + " CONTINUOUS_COMMUNICATION",
        "phrase,a b,,9,field,x; own.csv:2:12: there is no component; "
            + " a phrase and a purpose speak for one",
        "act,a,,13,field,x; own.csv:2:8: the weight is '13'; "
            + " expected a whole number from 0 to 12",
        "act,a,,much,field,x; own.csv:2:8: the weight is 'much'; "
            + " expected a whole number from 0 to 12"
      })
  void aRowThatIsNoSignalIsNamedWithItsPlace(String row, String message, String expected) {
    assertThatThrownBy(() -> SignalFile.read("own.csv", COLUMNS + row + "\n"))
        .isInstanceOf(SignalFormatException.class)
        .hasMessage(message + "; " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "object,old {crew},PRELIMINARY,4,field,x; own.csv:2:8: the class is '{crew}'; expected one of"
            + " {people}, ",
        "class,{crew} sailor,,0,field,x; own.csv:2:7: the words are '{crew} sailor'; expected a class"
            + " and a word or words that belong to it",
        "class,{people},,0,field,x; own.csv:2:7: the words are '{people}'; expected a class"
            + " and a word or words that belong to it",
        "class,{people} a .. b,,0,field,x; own.csv:2:7: the words are '{people} a .. b'; expected a"
            + " class and a word or words that belong to it"
      })
  void aRowWithAClassThatThereIsNotIsNamedWithItsPlace(String row, String place, String rest) {
    assertThatThrownBy(() -> SignalFile.read("own.csv", COLUMNS + row + "\n"))
        .isInstanceOf(SignalFormatException.class)
        .hasMessageStartingWith(place + "; " + rest)
        .hasMessageContaining("{people}, {worker}, {partner}, ");
  }

  @Test
  void anAnalystsFileAddsMembersToAClass() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(own, COLUMNS + "class,{equipment} zorble,,0,field,Zorble\n");
    CollectiveImpact engine = CollectiveImpact.builder().signals(Signals.read(own)).build();

    assertThat(engine.classify("Buy a zorble").component())
        .contains(Component.BACKBONE_ORGANIZATION);
    assertThat(CollectiveImpact.standard().classify("Buy a zorble").component()).isEmpty();
  }

  @Test
  void aRowWithOtherColumnsIsRejected() {
    assertThatThrownBy(() -> SignalFile.read("own.csv", COLUMNS + "act,a,,1\n"))
        .hasMessage(
            "own.csv:2:1: there are 4 columns; expected 6\n"
                + "  Maybe a text with a comma is not in quotes.");
  }

  @Test
  void allProblemsOfAFileAreNamed() {
    assertThatThrownBy(
            () -> SignalFile.read("own.csv", COLUMNS + "act,a,,x,field,x\nact,b,,y,field,x\n"))
        .isInstanceOfSatisfying(
            SignalFormatException.class, e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void otherColumnsAreRejected() {
    assertThatThrownBy(() -> SignalFile.read("own.csv", "words,component\na,b\n"))
        .hasMessageStartingWith(
            "own.csv:1:1: the columns are words,component;"
                + " expected signal,words,component,weight,basis,example\n");
  }

  @Test
  void anAnalystsFileAddsToTheBuiltInSignals() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(own, COLUMNS + "object,zorble,TRUST_AND_AGREEMENT,7,field,Hold a zorble\n");
    CollectiveImpact engine = CollectiveImpact.builder().signals(Signals.read(own)).build();

    assertThat(engine.classify("Zorbles").component()).contains(Component.TRUST_AND_AGREEMENT);
    assertThat(engine.classify("Payroll").component()).contains(Component.BACKBONE_ORGANIZATION);
    assertThat(CollectiveImpact.standard().classify("Zorbles").component()).isEmpty();
  }

  @Test
  void theExampleOfTheDocumentationIsAFileOfSignals() throws IOException {
    String page = Files.readString(Path.of("docs/classification.md"));
    int begin = page.indexOf(COLUMNS);
    Path own = folder.resolve("own.csv");
    Files.writeString(own, page.substring(begin, page.indexOf("```", begin)));
    CollectiveImpact engine = CollectiveImpact.builder().signals(Signals.read(own)).build();

    assertThat(engine.classify("Walk the estate with residents").component())
        .contains(Component.TRUST_AND_AGREEMENT);
    assertThat(engine.classify("Draft the tenants charter").component())
        .contains(Component.COMMON_AGENDA);
  }

  @Test
  void aFileInAnotherEncodingIsRejected() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.write(
        own,
        (COLUMNS + "object,אמון,TRUST_AND_AGREEMENT,7,x,x\n")
            .getBytes(Charset.forName("windows-1255")));

    assertThatThrownBy(() -> Signals.read(own))
        .isInstanceOf(SignalFormatException.class)
        .hasMessage(own + ": the file is not in UTF-8\n  Save it as UTF-8.");
  }
}
