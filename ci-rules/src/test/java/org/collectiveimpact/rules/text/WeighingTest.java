package org.collectiveimpact.rules.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What signals weigh in their places, with a small table of made-up words. */
class WeighingTest {

  private static final String TABLE =
      """
      signal,words,component,weight,basis,example
      act,zap,CONTINUOUS_COMMUNICATION,8,small,
      act,mend,,2,small,
      object,glorb,COMMON_AGENDA,6,small,
      object,quib,SHARED_MEASUREMENT,6,small,
      object,plonk,TRUST_AND_AGREEMENT,6,small,
      object,murk,TRUST_AND_AGREEMENT,2,small,
      phrase,mend .. wumps,BACKBONE_ORGANIZATION,9,small,
      phrase,tame .. frits,SHARED_MEASUREMENT,9,small,
      phrase,begin .. dwim,CONTINUOUS_COMMUNICATION,9,small,
      phrase,lift .. snab,SHARED_MEASUREMENT,9,small,
      phrase,lift .. snib,COMMON_AGENDA,9,small,
      guard,glorb wax,,0,small,
      class,{data} tally|ledger,,0,small,
      class,{data} head count,,0,small,
      class,{fix} tidy,,0,small,
      class,{fix} fix up,,0,small,
      phrase,grand snark,BACKBONE_ORGANIZATION,9,small,
      object,wim,TRUST_AND_AGREEMENT,5,small,
      object,{data},SHARED_MEASUREMENT,4,small,
      phrase,{fix} .. {data},SHARED_MEASUREMENT,9,small,
      phrase,tidy glorb tally,BACKBONE_ORGANIZATION,9,small,
      object,frob,TRUST_AND_AGREEMENT,9,small,
      object,dwam,CONTINUOUS_COMMUNICATION,9,small,
      """;

  @TempDir private static Path folder;

  private static TitleReader reader() throws IOException {
    Path file = folder.resolve("small.csv");
    Files.writeString(file, TABLE);
    return new TitleReader(Signals.read(file).ofBasis("small"::equals));
  }

  private static String inWords(TitleReading reading) {
    return reading.claims().stream()
        .map(claim -> claim.aim() + " " + claim.points())
        .collect(joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mend the glorb; COMMON_AGENDA 6.0",
        "Mend the glorb and quib; SHARED_MEASUREMENT 6.0, COMMON_AGENDA 6.0",
        "Mend things of the glorb; COMMON_AGENDA 5.4",
        "Mend the quib for the glorb; SHARED_MEASUREMENT 6.0, COMMON_AGENDA 3.0",
        "Zap the glorb; CONTINUOUS_COMMUNICATION 10.0, COMMON_AGENDA 3.0",
        "Mend the wumps; BACKBONE_ORGANIZATION 9.0",
        "Mend the wumps with quib; BACKBONE_ORGANIZATION 9.0, SHARED_MEASUREMENT 0.75",
        "Begin a dwim; CONTINUOUS_COMMUNICATION 9.0",
        "Mend the meeting to tame the frits; SHARED_MEASUREMENT 9.0",
        "Mend the glorb quib; SHARED_MEASUREMENT 6.0, COMMON_AGENDA 2.4000000000000004",
        "Mend the glorb, quib and wax; SHARED_MEASUREMENT 6.0, COMMON_AGENDA 6.0",
        "Mend the glorb & quib; SHARED_MEASUREMENT 6.0, COMMON_AGENDA 6.0",
        "Lift a snib and a snab; COMMON_AGENDA 9.0",
        "Lift a snab and a snib; SHARED_MEASUREMENT 9.0",
        "Mend the glorb wax; ''"
      })
  void aSignalWeighsByItsPlace(String title, String expected) throws IOException {
    assertThat(inWords(reader().read(title))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mend the murk; faint",
        "Mend the glorb; faint",
        "Mend the wumps; clear phrase",
        "Mend the glorb and quib; tied words",
        "Mend the frob and dwam; tied phrase",
        "Mend the quib for the glorb; clear words",
        "Mend the quib for the plonk; clear words",
        "Mend the quib to mend the plonk; clear words",
        "Grand snark and frob; open between kinds",
        "Mend the glorb and plonk; open between kinds",
        "Grand snark and wim; clear phrase",
        "Grand snark and plonk; clear phrase",
        "Mend the wumps with plonk; clear phrase",
        "Mend the glorb with murk; clear words"
      })
  void theStrengthOfTheEvidenceDecidesWhetherItSettlesTheKind(String title, String expected)
      throws IOException {
    TitleReading reading = reader().read(title);
    String found =
        reading.faint()
            ? "faint"
            : !reading.likely()
                ? "open between kinds"
                : (reading.tied() ? "tied " : "clear ") + (reading.settled() ? "phrase" : "words");
    assertThat(found).isEqualTo(expected);
  }

  /** A row over a class is there for the titles that no row names word by word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tidy the tally; SHARED_MEASUREMENT 9.0",
        "Tidy 40 old tallies; SHARED_MEASUREMENT 9.0",
        "Tidy the head count; SHARED_MEASUREMENT 9.0",
        "Tidy the head; ''",
        "Tidy, mend, tally; SHARED_MEASUREMENT 4.0",
        "Fix up the tally; SHARED_MEASUREMENT 9.0",
        "Bring a tally; SHARED_MEASUREMENT 4.0",
        "Tidy the glorb tally; BACKBONE_ORGANIZATION 9.0"
      })
  void aRowOverAClassFindsWhateverBelongsToIt(String title, String expected) throws IOException {
    assertThat(inWords(reader().read(title))).isEqualTo(expected);
  }

  @Test
  void anyTextIsReadToTheEnd() {
    TitleReader reader = new TitleReader(Signals.standard());
    String[] pieces = {
      "the",
      "and",
      ";",
      ".",
      "to",
      "for",
      "share",
      "data",
      "is",
      "collected",
      "(",
      ")",
      "–",
      ",",
      "-",
      "vision",
      "use",
      "that",
      "agreement",
      "on",
      "hire",
      "help",
      "ו",
      "של",
      "על",
      "לגבש",
      "אמון",
      "והמדדים",
      "כדי",
      "\u200f",
      "\u202e",
      "\u05bc",
      "\n",
      "\u0000",
      "\u0007",
      "\uD83D\uDE00",
      "\uD83D",
      "'s",
      "\"",
      "by",
      "so",
      "up"
    };
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder title = new StringBuilder();
      for (int words = random.nextInt(14); words > 0; words--) {
        title.append(pieces[random.nextInt(pieces.length)]);
        title.append(random.nextInt(5) == 0 ? "" : " ");
      }
      TitleReading reading = reader.read(title.toString());
      assertThat(reading.claims().stream().limit(1))
          .as("%s", title)
          .allMatch(claim -> !claim.signals().isEmpty());
      assertThat(reading.shares().values().stream().mapToDouble(share -> share).sum())
          .as("%s", title)
          .isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void aTitleOf100000CharactersIsReadAsFarAsATitleGoes() {
    TitleReader reader = new TitleReader(Signals.standard());

    TitleReading reading = reader.read("Publish the newsletter. ".repeat(4_200));

    assertThat(reading.aim()).isEqualTo(Aim.CONTINUOUS_COMMUNICATION);
    assertThat(reader.read("x".repeat(100_000)).silent()).isTrue();
    assertThat(reader.read("").silent()).isTrue();
  }
}
