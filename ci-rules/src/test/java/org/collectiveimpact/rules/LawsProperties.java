package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupStatus;
import org.collectiveimpact.core.agenda.Disagreement;
import org.collectiveimpact.core.agenda.DisagreementKind;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Closure;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.DiagnosisFiles;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.core.testing.Seeds;
import org.collectiveimpact.rules.oracle.GoodNews;
import org.collectiveimpact.rules.oracle.Records;

/** Laws that hold for every diagnosis, whatever the rules say in particular. */
@Domain(CollectiveImpactDomain.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class LawsProperties {

  private static final CollectiveImpact ENGINE = CollectiveImpact.standard();

  /** What blocks whatever the profile (AMB-14), and a move that is not what it says (AMB-04). */
  private static final Set<String> FIRM = Set.of("CI-T34-006", "CI-T34-012", "CI-STG-027");

  /** The beginning of the codes of what a transition asks for, by where it starts. */
  private static final Map<LifecycleStage, Set<String>> OPEN =
      Map.of(
          LifecycleStage.DECISION_TO_ACT, Set.of("CI-T00", "CI-T12"),
          LifecycleStage.READINESS_ASSESSMENT, Set.of("CI-T23"),
          LifecycleStage.OUTLINE_BUILDING, Set.of("CI-T34"),
          LifecycleStage.LAUNCH, Set.of("CI-T45"),
          LifecycleStage.INITIATE_ACTION, Set.of("CI-T56"),
          LifecycleStage.ORGANIZE_FOR_IMPACT, Set.of("CI-T67"),
          LifecycleStage.IMPLEMENT_AND_SUSTAIN, Set.of());

  @Property(tries = 700, seed = Seeds.BUILD)
  void theOrderOfTheRecordDoesNotMatter(
      @ForAll Initiative initiative, @ForAll LocalDate asOf, @ForAll Random random) {
    Diagnosis one = ENGINE.diagnose(initiative, asOf);
    Diagnosis other = ENGINE.diagnose(Records.shuffled(initiative, random), asOf);
    assertThat(byTask(other)).isEqualTo(byTask(one));
    assertThat(withoutTasks(other)).isEqualTo(withoutTasks(one));
  }

  @Property(tries = 500, seed = Seeds.BUILD)
  void theSameRecordGivesTheSameBytes(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    String json = DiagnosisFiles.toJson(ENGINE.diagnose(initiative, asOf));
    assertThat(DiagnosisFiles.toJson(ENGINE.diagnose(initiative, asOf))).isEqualTo(json);
    assertThat(DiagnosisFiles.toJson(Second.ENGINE.diagnose(initiative, asOf))).isEqualTo(json);
  }

  @Property(tries = 1000, seed = Seeds.BUILD)
  void recordingMoreGoodNeverClosesADoor(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis before = ENGINE.diagnose(initiative, asOf);
    Assume.that(before.transition().verdict() == TransitionVerdict.BLOCKED);
    for (String blocker : before.transition().blockers()) {
      GoodNews news = GoodNews.ABOUT.get(blocker);
      if (news != null) {
        Diagnosis after = ENGINE.diagnose(news.recordedIn(initiative, asOf), asOf);
        boolean sameDoor = after.transition().to().equals(before.transition().to());
        Statistics.label("same door")
            .collect(sameDoor)
            .coverage(coverage -> coverage.check(true).count(count -> count > 1000));
        if (sameDoor) {
          assertThat(before.transition().blockers())
              .as("after good news about " + blocker)
              .containsAll(after.transition().blockers());
          assertThat(after.transition().blockers())
              .as("after good news about " + blocker)
              .doesNotContain(blocker);
        }
      }
    }
  }

  @Property(tries = 1500, seed = Seeds.BUILD)
  void noStageIsSkipped(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis diagnosis = ENGINE.diagnose(initiative, asOf);
    LifecycleStage from = diagnosis.transition().from().orElseThrow();
    assertThat(diagnosis.transition().to())
        .isEqualTo(diagnosis.closed() ? Optional.empty() : from.next());
    assertThat(from).isLessThanOrEqualTo(diagnosis.stage().observed());
    diagnosis
        .stage()
        .declared()
        .ifPresent(declared -> assertThat(from).isLessThanOrEqualTo(declared));
    assertThat(diagnosis.transition().verdict() == TransitionVerdict.NONE)
        .isEqualTo(diagnosis.transition().to().isEmpty());
  }

  @Property(tries = 1500, seed = Seeds.BUILD)
  void onlyTheOpenTransitionBlocks(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis diagnosis = ENGINE.diagnose(initiative, asOf);
    LifecycleStage from = diagnosis.transition().from().orElseThrow();
    boolean isOpen = diagnosis.transition().to().isPresent();
    for (String blocker : diagnosis.transition().blockers()) {
      assertThat(isOpen).as(blocker).isTrue();
      if (blocker.startsWith("CI-T")) {
        assertThat(OPEN.get(from)).contains(blocker.substring(0, "CI-T00".length()));
      }
    }
  }

  @Property(tries = 1500, seed = Seeds.BUILD)
  void everyFindingIsExplained(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    for (Finding finding : ENGINE.diagnose(initiative, asOf).findings()) {
      assertThat(finding.because()).as(finding.code()).isNotEmpty();
      assertThat(finding.sources()).as(finding.code()).isNotEmpty();
      assertThat(finding.message()).as(finding.code()).isNotBlank().doesNotContain("{value}");
      if (finding.severity() == Severity.BLOCK) {
        assertThat(finding.remedy()).as(finding.code()).isPresent();
      }
    }
  }

  @Property(tries = 1500, seed = Seeds.BUILD)
  void theBroadApproachBlocksOnlyWhereItIsFirm(
      @ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Initiative broad =
        Initiative.builder()
            .copyOf(initiative)
            .adoptionMode(List.of(Reading.of(AdoptionMode.BROAD_APPROACH)))
            .build();
    assertThat(ENGINE.diagnose(broad, asOf).transition().blockers()).isSubsetOf(FIRM);
  }

  @Property(tries = 300, seed = Seeds.BUILD)
  void replayIsDiagnosisByDiagnosis(
      @ForAll Initiative initiative, @ForAll @Size(max = 4) List<LocalDate> dates) {
    List<Diagnosis> expected = new ArrayList<>();
    for (LocalDate date : dates) {
      expected.add(ENGINE.diagnose(initiative, date));
    }
    assertThat(ENGINE.replay(initiative, dates)).isEqualTo(expected);
  }

  @Property(tries = 500, seed = Seeds.BUILD)
  void whatHasEndedHasNoNextStep(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Initiative ended =
        Initiative.builder()
            .copyOf(initiative)
            .closure(Closure.builder().date(asOf).build())
            .build();
    assertThat(ENGINE.diagnose(ended, asOf.minusDays(1)).closed()).isFalse();
    Diagnosis diagnosis = ENGINE.diagnose(ended, asOf);
    assertThat(diagnosis.closed()).isTrue();
    assertThat(diagnosis.transition().verdict()).isEqualTo(TransitionVerdict.NONE);
    assertThat(diagnosis.findings(Severity.BLOCK)).isEmpty();
  }

  @Property(tries = 1500, seed = Seeds.BUILD)
  void unknownIsNotNo(
      @ForAll Initiative initiative, @ForAll LocalDate asOf, @ForAll Random random) {
    int answered = Records.answeredQuestions(initiative);
    Assume.that(answered > 0);
    int question = random.nextInt(answered);
    Diagnosis before = ENGINE.diagnose(initiative, asOf);
    Diagnosis after = ENGINE.diagnose(Records.withoutAnswer(initiative, question), asOf);
    boolean comparable =
        after.stage().equals(before.stage())
            && after.transition().from().equals(before.transition().from())
            && after.suitability().verdict() == before.suitability().verdict()
            && after.suitability().complexity() == before.suitability().complexity();
    Statistics.label("comparable")
        .collect(comparable)
        .coverage(coverage -> coverage.check(true).count(count -> count > 500));
    if (comparable) {
      assertThat(codes(before, FindingKind.UNMET))
          .as("after the answer to " + Records.question(initiative, question) + " was lost")
          .containsAll(codes(after, FindingKind.UNMET));
    }
  }

  @Example
  void aRecordWithoutFactsLacksDataAndNothingElse() {
    Diagnosis diagnosis = ENGINE.diagnose(SampleInitiatives.empty(), LocalDate.of(2020, 1, 1));
    assertThat(diagnosis.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.kind()).as(finding.code()).isEqualTo(FindingKind.MISSING_DATA);
              assertThat(finding.severity()).as(finding.code()).isNotEqualTo(Severity.VIOLATION);
            });
  }

  @Property(tries = 700, seed = Seeds.BUILD)
  void askingForMoreMoneyNeverImprovesTheStatus(
      @ForAll Initiative initiative, @ForAll LocalDate asOf) {
    PreconditionStatus last = PreconditionStatus.MET;
    for (CollectiveImpact engine : ByMonths.ENGINES) {
      PreconditionStatus status =
          engine.diagnose(initiative, asOf).preconditions().stream()
              .filter(
                  reading -> reading.precondition() == Precondition.ADEQUATE_FINANCIAL_RESOURCES)
              .findFirst()
              .orElseThrow()
              .status();
      assertThat(status).isLessThanOrEqualTo(last);
      last = status;
    }
  }

  @Property(tries = 700, seed = Seeds.BUILD)
  void sumsOfMoneyDoNotMatter(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Assume.that(initiative.funding().isPresent());
    Funding funding = initiative.funding().get();
    List<FundingCommitment> richer = new ArrayList<>();
    for (FundingCommitment commitment : funding.commitments()) {
      richer.add(
          FundingCommitment.builder()
              .copyOf(commitment)
              .amount(commitment.amount().map(BigDecimal.valueOf(1000)::multiply))
              .build());
    }
    Initiative rich =
        Initiative.builder()
            .copyOf(initiative)
            .funding(Funding.builder().copyOf(funding).commitments(richer).build())
            .build();
    assertThat(ENGINE.diagnose(rich, asOf)).isEqualTo(ENGINE.diagnose(initiative, asOf));
  }

  @Property(tries = 700, seed = Seeds.BUILD)
  void disagreementAboutNarrativesIsNoFailure(
      @ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Initiative disputed =
        Initiative.builder()
            .copyOf(initiative)
            .addDisagreements(
                Disagreement.builder()
                    .topic("how it came to this")
                    .kind(DisagreementKind.NARRATIVE)
                    .addResolved(Reading.of(Answer.NO))
                    .build())
            .build();
    assertThat(ENGINE.diagnose(disputed, asOf)).isEqualTo(ENGINE.diagnose(initiative, asOf));
  }

  @Property(tries = 1500, seed = Seeds.BUILD)
  void upToTheLaunchNothingIsSaidAboutMissingMeasures(
      @ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis diagnosis = ENGINE.diagnose(initiative, asOf);
    Assume.that(diagnosis.stage().observed().compareTo(LifecycleStage.LAUNCH) <= 0);
    assertThat(diagnosis.findingsFor("measurement"))
        .noneMatch(finding -> finding.kind() == FindingKind.MISSING_DATA);
    assertThat(diagnosis.findings())
        .extracting(Finding::code)
        .noneMatch(code -> code.startsWith("CI-T67") || code.startsWith("CI-CMP"));
  }

  @Example
  void aSocialProblemIsNotForThatReasonComplex() {
    Diagnosis diagnosis =
        ENGINE.diagnose(
            Initiative.builder()
                .copyOf(SampleInitiatives.empty())
                .problem(SocialProblem.builder().addSocial(Reading.of(Answer.YES)).build())
                .build(),
            LocalDate.of(2020, 1, 1));
    assertThat(diagnosis.suitability().complexity()).isEqualTo(ProblemComplexity.UNDETERMINED);
    assertThat(diagnosis.suitability().nature()).isEqualTo(ProblemNature.UNDETERMINED);
    assertThat(diagnosis.suitability().verdict()).isEqualTo(SuitabilityVerdict.UNDETERMINED);
  }

  @Example
  void groupsMayCloseAndMergeAndTheirNumberIsFree() {
    LocalDate asOf = LocalDate.of(2020, 1, 1);
    Initiative mature = SampleInitiatives.mature();
    for (WorkGroupStatus status : List.of(WorkGroupStatus.CLOSED, WorkGroupStatus.MERGED)) {
      List<WorkGroup> groups = new ArrayList<>(mature.workGroups());
      assertThat(groups).hasSizeGreaterThan(1);
      groups.set(
          0,
          WorkGroup.builder()
              .copyOf(groups.get(0))
              .addStatus(Reading.since(LocalDate.of(2019, 6, 1), status))
              .build());
      Initiative changed = Initiative.builder().copyOf(mature).workGroups(groups).build();
      assertThat(ENGINE.diagnose(changed, asOf).findings())
          .filteredOn(finding -> finding.severity().compareTo(Severity.VIOLATION) <= 0)
          .isEmpty();
    }
  }

  private static Map<String, TaskClassification> byTask(Diagnosis diagnosis) {
    return diagnosis.tasks().stream()
        .collect(
            Collectors.toMap(
                task -> task.id().toString(), task -> task, (a, b) -> a, TreeMap::new));
  }

  private static Diagnosis withoutTasks(Diagnosis diagnosis) {
    return Diagnosis.builder().copyOf(diagnosis).tasks(List.of()).build();
  }

  private static Set<String> codes(Diagnosis diagnosis, FindingKind kind) {
    Set<String> codes = new TreeSet<>();
    for (Finding finding : diagnosis.findings()) {
      if (finding.kind() == kind) {
        codes.add(finding.code());
      }
    }
    return codes;
  }

  /** An engine of its own. */
  private static final class Second {
    static final CollectiveImpact ENGINE = CollectiveImpact.builder().build();
  }

  /** Engines that ask for money for ever more months. */
  private static final class ByMonths {
    static final List<CollectiveImpact> ENGINES =
        List.of(0, 12, 24, 36, 60).stream().map(ByMonths::engine).toList();

    private static CollectiveImpact engine(int months) {
      return CollectiveImpact.builder()
          .topics(Set.of(RuleTopic.PRECONDITIONS))
          .thresholds(Thresholds.builder().fundingMonths(months).build())
          .build();
    }
  }
}
