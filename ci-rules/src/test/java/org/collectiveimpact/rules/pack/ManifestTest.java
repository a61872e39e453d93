package org.collectiveimpact.rules.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  private static final String LEAST =
      """
      id: county-health
      version: 1.0
      prefix: CTY-
      titles: {en: County health, he: בריאות במחוז}
      """;

  private final PackProblems problems = new PackProblems();

  private Optional<Manifest> read(String text) {
    return Manifest.read(List.of(new PackFile("pack.yaml", text.getBytes(UTF_8))), problems);
  }

  private String problems() {
    StringBuilder text = new StringBuilder();
    problems.inOrder().forEach(problem -> text.append(problem).append('\n'));
    return text.toString();
  }

  @Test
  void aManifestSaysLittle() {
    assertThat(read(LEAST))
        .contains(
            new Manifest(
                "county-health",
                "1.0",
                "CTY-",
                Map.of("en", "County health", "he", "בריאות במחוז"),
                TrustLevel.DATA,
                Optional.empty(),
                Map.of(),
                Map.of()));
    assertThat(problems()).isEmpty();
  }

  @Test
  void aManifestSaysEverything() {
    assertThat(
            read(
                LEAST
                    + """
                    library: ">=0.1 <1"
                    trust: restricted
                    thresholds: {fundingMonths: 36, urgencyActors: 3}
                    switchedOff:
                      - {code: CI-PRA-001, reason: Not our practice.}
                    """))
        .contains(
            new Manifest(
                "county-health",
                "1.0",
                "CTY-",
                Map.of("en", "County health", "he", "בריאות במחוז"),
                TrustLevel.RESTRICTED,
                Optional.of(">=0.1 <1"),
                Map.of("fundingMonths", 36, "urgencyActors", 3),
                Map.of("CI-PRA-001", "Not our practice.")));
    assertThat(problems()).isEmpty();
  }

  @Test
  void aPackWithoutAManifestIsRefused() {
    assertThat(Manifest.read(List.of(), problems)).isEmpty();
    assertThat(problems())
        .isEqualTo(
            "pack.yaml: error: the pack has no pack.yaml; expected one with id, version, titles and"
                + " prefix [missing-file]\n");
  }

  @Test
  void anythingUnknownIsShownWithWhatMayBeMeant() {
    assertThat(
            read(
                """
                id: county-health
                verison: 1.0
                prefix: CTY-
                titles: {en: County health, hebrew: x}
                trust: full
                thresholds: {fundingMonth: 36, urgencyActors: many, majorityPercent: 101,
                  communicationMonths: -1}
                switchedOff: {cod: CI-PRA-001}
                """))
        .isEmpty();
    assertThat(problems())
        .isEqualTo(
            """
            pack.yaml:1:1: error: missing property 'version'; expected text [format]
            pack.yaml:2:1: error: verison: unknown property 'verison'; expected one of: version, \
            thresholds, trust, id, prefix, switchedOff and 2 more [format]
              Maybe you meant 'version'.
            pack.yaml:4:29: error: titles.hebrew: unknown property 'hebrew'; expected one of: en, \
            he [format]
            pack.yaml:5:8: error: trust: unknown word 'full'; expected one of: DATA, RESTRICTED, \
            TRUSTED [format]
            pack.yaml:6:14: error: thresholds.fundingMonth: unknown property 'fundingMonth'; \
            expected one of: fundingMonths, learningMonths, trustReadingMonths, \
            advisableFundingMonths, remainingFundingMonths, runwayMonths and 45 more [format]
              Maybe you meant 'fundingMonths'.
            pack.yaml:6:47: error: thresholds.urgencyActors: found text 'many'; expected a whole \
            number [format]
            pack.yaml:6:70: error: thresholds.majorityPercent: majorityPercent is 101; expected 0 \
            to 100 percent [format]
            pack.yaml:7:24: error: thresholds.communicationMonths: found number -1; expected a \
            whole number of 0 or more [format]
            pack.yaml:8:14: error: switchedOff: missing property 'code'; expected text [format]
            pack.yaml:8:14: error: switchedOff: missing property 'reason'; expected text [format]
            pack.yaml:8:15: error: switchedOff.cod: unknown property 'cod'; expected one of: code, \
            reason [format]
              Maybe you meant 'code'.
            """);
  }

  @Test
  void everyNumberOutOfRangeIsShownWhereItStands() {
    read(LEAST + "thresholds:\n  majorityPercent: 101\n  urgencyActors: 0\n  fundingMonths: -1\n");
    assertThat(problems())
        .isEqualTo(
            """
            pack.yaml:6:20: error: thresholds.majorityPercent: majorityPercent is 101; expected 0 \
            to 100 percent [format]
            pack.yaml:7:18: error: thresholds.urgencyActors: urgencyActors is 0; expected 1 or \
            more [format]
            pack.yaml:8:18: error: thresholds.fundingMonths: found number -1; expected a whole \
            number of 0 or more [format]
            """);
  }

  @Test
  void valuesThatMakeNoSenseAreShownTogether() {
    assertThat(
            read(
                """
                id: County Health
                version: newest
                prefix: cty
                titles: {}
                library: 1.x
                """))
        .isEmpty();
    assertThat(problems())
        .isEqualTo(
            """
            pack.yaml:1:5: error: id: found 'County Health'; expected small letters, digits and \
            hyphens, such as county-health [bad-value]
            pack.yaml:2:10: error: version: found 'newest'; expected numbers with dots, such as \
            1.0 [bad-value]
            pack.yaml:3:9: error: prefix: found 'cty'; expected capital letters, digits and a \
            hyphen, such as ORC- [bad-value]
            pack.yaml:4:9: warning: titles: there is no title under 'en' [missing-words]
            pack.yaml:4:9: warning: titles: there is no title under 'he' [missing-words]
            pack.yaml:5:10: error: library: found '1.x'; expected a version such as >=0.1, or a \
            range such as >=0.1 <1 [bad-value]
            """);
  }

  @Test
  void thePrefixOfTheBuiltInRulesIsReserved() {
    assertThat(read(LEAST.replace("CTY-", "CI-"))).isEmpty();
    assertThat(problems())
        .isEqualTo(
            "pack.yaml:3:9: error: prefix: CI- is reserved for the built-in rules"
                + " [reserved-code]\n");
  }

  @Test
  void aPackForAnotherLibraryIsRefused() {
    assertThat(read(LEAST + "library: '>=99'\n")).isEmpty();
    assertThat(problems())
        .isEqualTo(
            "pack.yaml:5:10: error: library: the pack needs version >=99 of the library; this is"
                + " 0.1.0 [library-version]\n");
  }

  @Test
  void aRuleIsSwitchedOffByItsCodeAndForAReason() {
    assertThat(
            read(
                LEAST
                    + """
                    switchedOff:
                      - {code: CI-PRA-1, reason: x}
                      - {code: CI-PRA-001, reason: " "}
                      - {code: CI-PRA-001, reason: x}
                      - {code: CI-STG-001, reason: x}
                    """))
        .isEmpty();
    assertThat(problems())
        .isEqualTo(
            """
            pack.yaml:6:12: error: switchedOff[0].code: no built-in rule has the code 'CI-PRA-1' \
            [unknown-rule]
              Maybe you meant 'CI-PRA-001'.
            pack.yaml:7:32: error: switchedOff[1].reason: expected why the pack does without the \
            rule [bad-value]
            pack.yaml:8:12: error: switchedOff[2].code: CI-PRA-001 is switched off twice \
            [duplicate-code]
            pack.yaml:9:12: error: switchedOff[3].code: CI-STG-001 cannot be switched off; other \
            rules build on what it concludes [not-allowed]
            """);
  }

  @Test
  void whatBlocksIsSwitchedOffOnlyByATrustedPack() {
    String text = LEAST + "switchedOff: {code: CI-T34-003, reason: x}\n";
    assertThat(read(text)).isEmpty();
    assertThat(read(text + "trust: trusted\n")).isPresent();
    assertThat(problems())
        .isEqualTo(
            "pack.yaml:5:21: error: switchedOff.code: CI-T34-003 may report BLOCK; only a pack with"
                + " 'trust: TRUSTED' can switch it off [not-allowed]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: !!javax.script.ScriptEngineManager x",
        "id: &anchor x",
        "id: *alias",
        "<<: {id: x}",
        "id: x\n---\nid: y",
        "[]",
        "",
        "id: [x",
      })
  void whatYamlCanDoBesidesIsRefused(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(problems.inOrder()).allSatisfy(it -> assertThat(it.code()).isEqualTo("format"));
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void anotherEncodingIsRefusedWhereItShows() {
    Manifest.read(
        List.of(new PackFile("pack.yaml", "id: x\ntitles: {en: Caf\u00e9}".getBytes(ISO_8859_1))),
        problems);
    assertThat(problems())
        .isEqualTo(
            "pack.yaml:2:17: error: the file is not in UTF-8 [encoding]\n  Save it as UTF-8.\n");
  }
}
