package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.PackReference;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.FindingOverride;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.DiagnosisFiles;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.WhyNot.Condition;
import org.collectiveimpact.rules.WhyNot.State;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.pack.TestPack;
import org.collectiveimpact.rules.pack.TrustLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of packs in an engine: they add findings, visibly theirs, and change nothing else. */
class PackEngineTest {

  private static final Locale HEBREW = Locale.forLanguageTag("he");

  /** The standard aggregate is ready for its launch. */
  private static final LocalDate BEFORE_LAUNCH = LocalDate.of(2014, 10, 12);

  private static final Initiative MATURE = SampleInitiatives.mature();

  private static final String GATES =
      """
      code,severity,entering,fact,required,message_en,message_he,missing_en,missing_he
      TP-001,block,LAUNCH,funding.funders,>= 500,Only {value} funders.,רק {value} מממנים.,Not recorded: funders.,לא תועד: מממנים.
      """;

  private static final String NOTES =
      """
      code,severity,profile.adoptionMode,message_en,message_he
      TP-002,info,FULL_MODEL,It adopts {value}.,היא מאמצת {value}.
      """;

  private static final String CHAMPIONS =
      """
      code,severity,part,promotes,message_en,message_he
      TP-003,warn,champion,yes,{part} promotes it: {value}.,{part} מקדם: {value}.
      """;

  private static final String DRL =
      """
      package anything

      import org.collectiveimpact.rules.fact.Report
      import org.collectiveimpact.rules.fact.Situation

      global Report report

      // There are more partners than tasks.
      rule "TP-004"
        @severity("INFO")
      when
        Situation(partnership.partners >= 0)
      then
        report.finding("TP-004", "partnership.partners");
      end
      """;

  @TempDir Path folder;

  private RulePack gate() {
    return TestPack.of().with("tables/gates.csv", GATES).load(folder);
  }

  private static CollectiveImpact with(RulePack pack) {
    return CollectiveImpact.builder().pack(pack).build();
  }

  private static List<Finding> ofPacks(Diagnosis diagnosis) {
    return diagnosis.findings().stream().filter(it -> it.pack().isPresent()).toList();
  }

  @Test
  void everyFindingOfAPackNamesThePackAndItsVersion() {
    CollectiveImpact engine =
        with(
            TestPack.of()
                .with("tables/gates.csv", GATES)
                .with("tables/notes.csv", NOTES)
                .with("tables/champions.csv", CHAMPIONS)
                .load(folder));
    List<Finding> findings = ofPacks(engine.diagnose(MATURE, BEFORE_LAUNCH));
    assertThat(findings).extracting(Finding::code).contains("TP-001", "TP-002", "TP-003");
    assertThat(findings)
        .extracting(Finding::pack)
        .containsOnly(Optional.of(PackReference.builder().id("test-pack").version("1.0").build()));
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals("TP-003"))
        .allSatisfy(finding -> assertThat(finding.subject()).startsWith("champion:"))
        .allSatisfy(
            finding -> assertThat(finding.because().get(0).label()).isEqualTo("champion.promotes"));
  }

  @Test
  void theBuiltInFindingsAreTheSameWithAndWithoutAPack() {
    CollectiveImpact engine = with(gate());
    CollectiveImpact alone = CollectiveImpact.standard();
    for (LocalDate asOf : List.of(BEFORE_LAUNCH, LocalDate.of(2020, 1, 1))) {
      Diagnosis both = engine.diagnose(MATURE, asOf);
      Diagnosis expected = alone.diagnose(MATURE, asOf);
      Diagnosis stripped =
          Diagnosis.builder()
              .copyOf(both)
              .ruleSet(expected.ruleSet())
              .transition(expected.transition())
              .findings(both.findings().stream().filter(it -> it.pack().isEmpty()).toList())
              .build();
      assertThat(DiagnosisFiles.toJson(stripped)).isEqualTo(DiagnosisFiles.toJson(expected));
    }
  }

  @Test
  void aRequirementOfAPackBlocksTheOpenStepAndSaysSo() {
    CollectiveImpact engine = with(gate());
    assertThat(CollectiveImpact.standard().diagnose(MATURE, BEFORE_LAUNCH).transition().verdict())
        .isNotEqualTo(TransitionVerdict.BLOCKED);
    Diagnosis diagnosis = engine.diagnose(MATURE, BEFORE_LAUNCH);
    assertThat(diagnosis.transition().verdict()).isEqualTo(TransitionVerdict.BLOCKED);
    assertThat(diagnosis.transition().blockers()).containsExactly("TP-001");
    WhyNot whyNot = engine.whyNot(MATURE, BEFORE_LAUNCH, LifecycleStage.LAUNCH);
    assertThat(whyNot.isClosedByPacksOnly()).isTrue();
    Condition condition =
        whyNot.steps().get(0).conditions().stream()
            .filter(it -> it.code().equals("TP-001"))
            .findFirst()
            .orElseThrow();
    assertThat(condition.state()).isEqualTo(State.UNMET);
    assertThat(condition.pack().map(PackReference::id)).contains("test-pack");
    assertThat(whyNot.changes())
        .extracting(change -> change.change().path())
        .containsExactly("overrides[+]");
    assertThat(
            CollectiveImpact.standard()
                .whyNot(MATURE, BEFORE_LAUNCH, LifecycleStage.LAUNCH)
                .isClosedByPacksOnly())
        .isFalse();
  }

  @Test
  void aRequirementBehindTheInitiativeWarns() {
    assertThat(ofPacks(with(gate()).diagnose(MATURE, LocalDate.of(2020, 1, 1))))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARN);
  }

  @Test
  void anInitiativeMayDecideToGoOnInSpiteOfAPack() {
    Initiative decided =
        Initiative.builder()
            .copyOf(MATURE)
            .addOverrides(
                FindingOverride.builder()
                    .code("TP-001")
                    .reason("the county agreed")
                    .date(LocalDate.of(2014, 9, 1))
                    .build())
            .build();
    Diagnosis diagnosis = with(gate()).diagnose(decided, BEFORE_LAUNCH);
    assertThat(ofPacks(diagnosis)).extracting(Finding::severity).containsExactly(Severity.WARN);
  }

  @Test
  void thePacksAndWhatTheyChangedAreInEveryDiagnosis() {
    RulePack pack =
        TestPack.of(
                "thresholds: {fundingMonths: 30}",
                "switchedOff:",
                "  - {code: CI-T67-034, reason: Not here.}")
            .with("tables/notes.csv", NOTES)
            .load(folder);
    CollectiveImpact engine = with(pack);
    Diagnosis diagnosis = engine.diagnose(MATURE, BEFORE_LAUNCH);
    assertThat(diagnosis.ruleSet()).isEqualTo(engine.ruleSet());
    assertThat(engine.ruleSet().summary())
        .isEqualTo(
            "rules 1, pack test-pack 1.0 (switched off: CI-T67-034; changed: fundingMonths 30)");
    assertThat(engine.ruleSet().packs().get(0).sha256()).isEqualTo(pack.sha256()).hasSize(64);
    assertThat(engine.ruleSet().switchedOff().get(0).reason()).isEqualTo("Not here.");
    assertThat(engine.rules()).extracting(RuleInfo::code).contains("TP-002");
    assertThat(engine.rules()).extracting(RuleInfo::code).doesNotContain("CI-T67-034");
  }

  @Test
  void wordsOfTheOtherLanguageAreBetterThanNone() {
    String table =
        """
        code,severity,profile.adoptionMode,message_he
        TP-002,info,FULL_MODEL,היא מאמצת את המודל.
        """;
    CollectiveImpact engine = with(TestPack.of().with("tables/notes.csv", table).load(folder));
    assertThat(ofPacks(engine.diagnose(MATURE, BEFORE_LAUNCH)))
        .extracting(Finding::message)
        .containsExactly("היא מאמצת את המודל.");
  }

  @Test
  void findingsOfPacksAreWordedInTheLanguageOfTheEngine() {
    CollectiveImpact engine = with(TestPack.of().with("tables/notes.csv", NOTES).load(folder));
    assertThat(ofPacks(engine.diagnose(MATURE, BEFORE_LAUNCH)))
        .extracting(Finding::message)
        .containsExactly("It adopts full model.");
    assertThat(ofPacks(engine.inLanguage(HEBREW).diagnose(MATURE, BEFORE_LAUNCH)))
        .extracting(Finding::message)
        .containsExactly("היא מאמצת המודל המלא.");
  }

  @Test
  void aRuleOfAPackIsExplained() {
    CollectiveImpact engine = with(gate());
    Explanation explanation = engine.explain(MATURE, BEFORE_LAUNCH, "TP-001");
    assertThat(explanation.rule().name()).isEqualTo("test-pack/TP-001");
    assertThat(explanation.rule().topic()).isEqualTo(RuleTopic.PACKS);
    assertThat(explanation.findings()).hasSize(1);
    assertThat(explanation.facts()).extracting(Fact::label).containsExactly("funding.funders");
  }

  @Test
  void enginesWithDifferentPacksDoNotSeeEachOther() {
    CollectiveImpact one = with(TestPack.of().with("tables/notes.csv", NOTES).load(folder));
    CollectiveImpact other =
        with(
            TestPack.named("other-pack", "OP-")
                .with("tables/notes.csv", NOTES.replace("TP-002", "OP-002"))
                .load(folder.resolve("other")));
    assertThat(ofPacks(one.diagnose(MATURE, BEFORE_LAUNCH)))
        .extracting(Finding::code)
        .containsExactly("TP-002");
    assertThat(ofPacks(other.diagnose(MATURE, BEFORE_LAUNCH)))
        .extracting(Finding::code)
        .containsExactly("OP-002");
    assertThat(ofPacks(CollectiveImpact.standard().diagnose(MATURE, BEFORE_LAUNCH))).isEmpty();
  }

  @Test
  void onePackCannotBeUsedTwice() {
    RulePack pack = gate();
    assertThatThrownBy(() -> CollectiveImpact.builder().pack(pack).pack(pack).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two packs are called 'test-pack'; expected one version of it only");
  }

  @Test
  void aRuleThatFailsIsLeftOutAndNamed() {
    RulePack pack =
        TestPack.of("trust: TRUSTED")
            .with(
                "rules/ours.drl",
                DRL.replace("partnership.partners >= 0", "views.tasks.get(100000) != null")
                    + """

                    rule "TP-005"
                      @severity("INFO")
                    when
                      Situation()
                    then
                      if (true) throw new IllegalStateException("no");
                    end
                    """)
            .with("tables/notes.csv", NOTES)
            .with("words_en.properties", "TP-004=x\nTP-005=x\n")
            .load(folder, TrustLevel.TRUSTED);
    Diagnosis diagnosis = with(pack).diagnose(MATURE, BEFORE_LAUNCH);
    assertThat(diagnosis.failures())
        .extracting(RuleFailure::rule)
        .containsExactlyInAnyOrder("test-pack/TP-004", "test-pack/TP-005");
    assertThat(ofPacks(diagnosis)).extracting(Finding::code).containsExactly("TP-002");
  }

  @Test
  void aRuleThatMissesAClassIsLeftOutAndNamed() {
    RulePack pack =
        TestPack.of("trust: TRUSTED")
            .with(
                "rules/ours.drl",
                DRL.replace(
                            "global",
                            """
                        function boolean missing(String name) {
                          throw new NoClassDefFoundError("org/gone/" + name);
                        }

                        global""")
                        .replace("partnership.partners >= 0", "missing(\"Constraint\")")
                    + """

                    rule "TP-005"
                      @severity("INFO")
                    when
                      Situation()
                      eval(missing("Condition"))
                    then
                      report.finding("TP-005", "partnership.partners");
                    end

                    rule "TP-006"
                      @severity("INFO")
                    when
                      Situation()
                    then
                      missing("Consequence");
                      report.finding("TP-006", "partnership.partners");
                    end
                    """)
            .with("tables/notes.csv", NOTES)
            .with("words_en.properties", "TP-004=x\nTP-005=x\nTP-006=x\n")
            .load(folder, TrustLevel.TRUSTED);
    Diagnosis diagnosis = with(pack).diagnose(MATURE, BEFORE_LAUNCH);
    assertThat(diagnosis.failures())
        .extracting(RuleFailure::rule, RuleFailure::message)
        .containsExactlyInAnyOrder(
            tuple(
                "test-pack/TP-004",
                "java.lang.NoClassDefFoundError: org/gone/Constraint (rules/ours.drl:13:1)"),
            tuple(
                "test-pack/TP-005",
                "java.lang.NoClassDefFoundError: org/gone/Condition (rules/ours.drl:21:1)"),
            tuple(
                "test-pack/TP-006",
                "java.lang.NoClassDefFoundError: org/gone/Consequence (rules/ours.drl:30:1)"));
    assertThat(ofPacks(diagnosis)).extracting(Finding::code).containsExactly("TP-002");
  }

  @Test
  void rulesThatFireWithoutEndAreGivenUp() {
    RulePack pack =
        TestPack.of("trust: TRUSTED")
            .with(
                "rules/ours.drl",
                DRL.replace("Situation(partnership.partners >= 0)", "String()")
                        .replace(
                            "report.finding(\"TP-004\", \"partnership.partners\");",
                            "insert(new String(\"x\"));")
                    + """

                    rule "TP-005"
                      @severity("INFO")
                    when
                      Situation()
                    then
                      report.finding("TP-005", "partnership.partners");
                      insert("x");
                    end
                    """)
            .with("words_en.properties", "TP-004=x\nTP-005=x\n")
            .load(folder, TrustLevel.TRUSTED);
    CollectiveImpact engine = CollectiveImpact.builder().pack(pack).firingLimit(2000).build();
    assertThatThrownBy(() -> engine.diagnose(MATURE, BEFORE_LAUNCH))
        .isInstanceOf(RuleExecutionException.class)
        .hasMessage(
            "the rules of the pack 'test-pack' were given up at TP-004 after 2000 firings\nMaybe a"
                + " rule fires without end, or the initiative is larger than the limits allow.");
  }

  @Test
  void titlesAreReadWithTheSignalsOfPacks() {
    RulePack pack =
        TestPack.of()
            .with("tables/notes.csv", NOTES)
            .with(
                "signals/ours.csv",
                """
                signal,words,component,weight,basis,example
                phrase,zorble,SHARED_MEASUREMENT,9,ours,Zorble
                """)
            .load(folder);
    assertThat(CollectiveImpact.standard().classify("Zorble").component()).isEmpty();
    assertThat(with(pack).classify("Zorble").component()).contains(Component.SHARED_MEASUREMENT);
  }

  @Test
  void aPackCanAskForSurerKindsOfTasks() {
    String title = "Send the newsletter to all partners";
    RulePack pack =
        TestPack.of("thresholds: {taskConfidencePercent: 90}")
            .with("tables/notes.csv", NOTES)
            .load(folder);
    assertThat(CollectiveImpact.standard().classify(title).confidence()).isEqualTo(0.7);
    assertThat(with(pack).classify(title).component()).isEmpty();
    assertThat(with(pack).classify(title).questions()).isNotEmpty();
  }

  @Test
  void equalInputGivesEqualOutput() {
    CollectiveImpact engine =
        with(
            TestPack.of()
                .with("tables/gates.csv", GATES)
                .with("tables/champions.csv", CHAMPIONS)
                .load(folder));
    String first = DiagnosisFiles.toJson(engine.diagnose(MATURE, BEFORE_LAUNCH));
    for (int i = 0; i < 20; i++) {
      assertThat(DiagnosisFiles.toJson(engine.diagnose(MATURE, BEFORE_LAUNCH))).isEqualTo(first);
    }
    assertThat(engine.replay(MATURE, List.of(BEFORE_LAUNCH)).stream().map(DiagnosisFiles::toJson))
        .containsExactly(first);
  }
}
