package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.Explanation.SourcePassage;
import org.junit.jupiter.api.Test;

class ExplainTest {

  private static final CollectiveImpact ENGINE = CollectiveImpact.standard();
  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

  private static final Initiative RECORD =
      InitiativeFiles.parse(
          """
          id: reading
          name: Reading for all
          champions:
            - {name: Dana, stance: {value: IMPOSES, date: 2019-01-31, source: minutes}}
            - {name: Omer, stance: {value: FACILITATES, date: 2019-02-28}}
          backbones:
            - name: First
              status: {value: ESTABLISHED, date: 2018-12-31, source: charter}
              date: 2018-01-31
              until: 2019-06-30
            - name: Second
              status:
                - {value: DESIGNATED, date: 2019-05-31, source: letter}
                - {value: ESTABLISHED, date: 2019-12-31, source: agreement}
                - {value: NONE, date: 2021-01-31, source: notice}
              date: 2019-05-31
          """,
          "record.yaml");

  @Test
  void aRuleThatSpeaksIsExplainedByWhatTheDiagnosisSays() {
    Explanation explanation = ENGINE.explain(RECORD, DAY, "CI-CON-001");
    assertThat(explanation.rule())
        .isEqualTo(
            ENGINE.rules().stream()
                .filter(rule -> rule.code().equals("CI-CON-001"))
                .findFirst()
                .orElseThrow());
    assertThat(explanation.findings())
        .isEqualTo(
            ENGINE.diagnose(RECORD, DAY).findings().stream()
                .filter(finding -> finding.code().equals("CI-CON-001"))
                .toList())
        .extracting(Finding::severity, Finding::message)
        .containsExactly(tuple(Severity.VIOLATION, "Champions impose: Dana."));
    assertThat(explanation.passages())
        .containsExactly(
            new SourcePassage(
                "B-053", "Champions facilitate; they do not impose their position or solutions"));
  }

  @Test
  void aSilentRuleStillShowsWhatItLooksAt() {
    Explanation explanation = ENGINE.explain(RECORD, DAY, "CI-T67-001");
    assertThat(explanation.findings()).isEmpty();
    assertThat(explanation.facts()).isNotEmpty();
  }

  @Test
  void aFactThatSeveralPartsRecordHasNoDateOfItsOwn() {
    Fact.Builder standing =
        Fact.builder().label("backbone.status").name("standing of the backbone");
    assertThat(ENGINE.explain(RECORD, DAY, "CI-T67-001").facts())
        .containsExactly(standing.value("established").build());
    assertThat(ENGINE.explain(RECORD, LocalDate.of(2019, 3, 31), "CI-T67-001").facts())
        .containsExactly(
            standing
                .value("established")
                .date(LocalDate.of(2018, 12, 31))
                .source("charter")
                .build());
    assertThat(ENGINE.explain(RECORD, LocalDate.of(2018, 3, 31), "CI-T67-001").facts())
        .containsExactly(
            Fact.builder()
                .label("backbone.status")
                .name("standing of the backbone")
                .value("not recorded")
                .build());
  }

  @Test
  void theWordsAreThoseOfTheLanguageOfTheEngine() {
    Explanation hebrew =
        ENGINE.inLanguage(Locale.forLanguageTag("he")).explain(RECORD, DAY, "CI-T67-001");
    assertThat(hebrew.rule().sentence()).isEqualTo("ארגון השדרה מבוסס.");
    assertThat(hebrew.facts())
        .containsExactly(
            Fact.builder().label("backbone.status").name("מעמד ארגון השדרה").value("הוקם").build());
    assertThat(hebrew.passages()).extracting(SourcePassage::title).allMatch(ExplainTest::isHebrew);
  }

  private static boolean isHebrew(String text) {
    return text.matches(".*[א-ת].*");
  }

  @Test
  void everyRuleCanBeExplained() {
    LocalDate today = LocalDate.of(2024, 6, 30);
    for (RuleInfo rule : ENGINE.rules()) {
      Explanation explanation = ENGINE.explain(SampleInitiatives.mature(), today, rule.code());
      assertThat(explanation.facts()).extracting(Fact::label).isEqualTo(rule.facts());
      assertThat(explanation.facts())
          .as(rule.code())
          .allSatisfy(fact -> assertThat(fact.value()).isNotBlank().doesNotContain("View["));
      assertThat(explanation.passages())
          .as(rule.code())
          .extracting(SourcePassage::id)
          .isEqualTo(rule.sources());
      assertThat(explanation.passages())
          .as(rule.code())
          .allSatisfy(passage -> assertThat(passage.title()).isNotBlank());
    }
  }

  @Test
  void factsThatARuleReachesThroughEverythingMeasuredCountToo() {
    assertThat(ENGINE.explain(RECORD, DAY, "CI-SUI-008").facts())
        .extracting(Fact::label)
        .contains("problem.wellDefined", "problem.declaredNature");
  }

  @Test
  void whatAFindingRestsOnIsAmongTheFacts() {
    LocalDate today = LocalDate.of(2024, 6, 30);
    for (Finding finding : ENGINE.diagnose(RECORD, today).findings()) {
      assertThat(ENGINE.explain(RECORD, today, finding.code()).facts())
          .as(finding.code())
          .containsAll(finding.because());
    }
  }

  @Test
  void aCodeThatNoRuleHasIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGINE.explain(RECORD, DAY, "CI-T45-999"))
        .withMessage("no rule in use has the code 'CI-T45-999'");
  }

  @Test
  void aRuleThatIsNotInUseIsNotExplained() {
    CollectiveImpact small = CollectiveImpact.builder().topics(EnumSet.of(RuleTopic.STAGE)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> small.explain(RECORD, DAY, "CI-CON-001"))
        .withMessage("no rule in use has the code 'CI-CON-001'");
  }
}
