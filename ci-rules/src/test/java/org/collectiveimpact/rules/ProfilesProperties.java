package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.collectiveimpact.core.activity.JointActivity;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.communication.Audience;
import org.collectiveimpact.core.communication.CommunityEngagement;
import org.collectiveimpact.core.communication.CommunityTopic;
import org.collectiveimpact.core.communication.Publication;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.BackboneRoleReading;
import org.collectiveimpact.core.diagnosis.CellState;
import org.collectiveimpact.core.diagnosis.ComponentCoverage;
import org.collectiveimpact.core.diagnosis.CoverageScope;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.IndicatorReading;
import org.collectiveimpact.core.diagnosis.PhaseCell;
import org.collectiveimpact.core.diagnosis.Roadmap;
import org.collectiveimpact.core.diagnosis.RoadmapArea;
import org.collectiveimpact.core.diagnosis.RoadmapGroup;
import org.collectiveimpact.core.diagnosis.RoadmapItem;
import org.collectiveimpact.core.diagnosis.RoadmapPart;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.SuccessReading;
import org.collectiveimpact.core.diagnosis.TrustLevelReading;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.DiagnosisFiles;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.preparation.Dialogue;
import org.collectiveimpact.core.preparation.DialogueTopic;
import org.collectiveimpact.core.preparation.ReadinessAssessment;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.core.testing.Seeds;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.rules.fact.Topics;
import org.collectiveimpact.rules.oracle.GoodNews;

/** Laws of what a diagnosis shows beside its findings, and of the roadmap. */
@Domain(CollectiveImpactDomain.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ProfilesProperties {

  private static final CollectiveImpact ENGINE = CollectiveImpact.standard();

  /** What may well be said of the record itself; every other topic has a matter of its own. */
  private static final Set<String> RECORD = Set.of("history", "situation");

  @Property(tries = 700, seed = Seeds.BUILD)
  void nothingIsLeftOut(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis diagnosis = ENGINE.diagnose(initiative, asOf);

    assertThat(diagnosis.phaseMatrix()).hasSize(16);
    assertThat(diagnosis.phaseMatrix()).allSatisfy(cell -> assertThat(cell.because()).isNotEmpty());
    assertThat(diagnosis.trust().levels())
        .extracting(TrustLevelReading::level)
        .containsExactly(TrustLevel.values());
    assertThat(diagnosis.success())
        .extracting(SuccessReading::dimension)
        .containsExactly(SuccessDimension.values());
    assertThat(diagnosis.backbone().roles())
        .extracting(BackboneRoleReading::role)
        .containsExactly(BackboneRole.values());
    assertThat(diagnosis.backbone().roles())
        .flatExtracting(BackboneRoleReading::indicators)
        .extracting(IndicatorReading::indicator)
        .containsExactly(BackboneIndicator.values());
    assertThat(diagnosis.coverage())
        .extracting(ComponentCoverage::scope)
        .containsExactly(CoverageScope.values());
    assertThat(diagnosis.coverage()).filteredOn(ComponentCoverage::decisive).hasSize(1);
    assertThat(components(diagnosis.coverage().get(0)))
        .containsExactlyInAnyOrder(Component.values());
    assertThat(components(diagnosis.coverage().get(1)))
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(Component.TRUST_AND_AGREEMENT)));
    assertThat(DiagnosisFiles.parse(DiagnosisFiles.toJson(diagnosis))).isEqualTo(diagnosis);
  }

  @Property(tries = 700, seed = Seeds.BUILD)
  void theRoadmapHoldsWhatBlocksAndWhatWarnsAndNothingElse(
      @ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis diagnosis = ENGINE.diagnose(initiative, asOf);
    Roadmap roadmap = diagnosis.roadmap();

    List<String> expected = new ArrayList<>();
    for (Finding finding : diagnosis.findings()) {
      if (finding.severity() != Severity.INFO && !diagnosis.closed()) {
        expected.add(
            finding.severity()
                + " "
                + finding.code()
                + " "
                + finding.subject()
                + ": "
                + finding.message()
                + " "
                + finding.remedy());
      }
    }
    assertThat(roadmap.items())
        .extracting(
            item ->
                item.severity()
                    + " "
                    + item.code()
                    + " "
                    + item.subject()
                    + ": "
                    + item.message()
                    + " "
                    + item.remedy())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(roadmap.to()).isEqualTo(diagnosis.transition().to());
    assertThat(roadmap.groups())
        .isSortedAccordingTo(
            Comparator.comparing(RoadmapGroup::part).thenComparing(RoadmapGroup::area));
    assertThat(roadmap.groups())
        .extracting(RoadmapGroup::part, RoadmapGroup::area)
        .doesNotHaveDuplicates();
    assertThat(codes(roadmap, RoadmapPart.TO_OPEN_THE_STEP))
        .containsExactlyElementsOf(diagnosis.transition().blockers());
  }

  @Property(tries = 700, seed = Seeds.BUILD)
  void whatIsUnknownIsToBeRecordedAndWhatIsKnownIsToBeDone(
      @ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis diagnosis = ENGINE.diagnose(initiative, asOf);
    for (RoadmapGroup group : diagnosis.roadmap().groups()) {
      assertThat(group.toDo().size() + group.toRecord().size()).isPositive();
      for (RoadmapItem item : group.toRecord()) {
        assertThat(kinds(diagnosis, item)).contains(FindingKind.MISSING_DATA);
      }
      for (RoadmapItem item : group.toDo()) {
        assertThat(kinds(diagnosis, item)).isNotEqualTo(Set.of(FindingKind.MISSING_DATA));
      }
    }
  }

  @Property(tries = 500, seed = Seeds.BUILD)
  void recordingMoreGoodNeverUndoesACell(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Diagnosis before = ENGINE.diagnose(initiative, asOf);
    List<GoodNews> news = new ArrayList<>(ABOUT_CELLS);
    for (String blocker : before.transition().blockers()) {
      Optional.ofNullable(GoodNews.ABOUT.get(blocker)).ifPresent(news::add);
    }
    for (GoodNews good : news) {
      Diagnosis after = ENGINE.diagnose(good.recordedIn(initiative, asOf), asOf);
      for (int i = 0; i < before.phaseMatrix().size(); i++) {
        PhaseCell cell = before.phaseMatrix().get(i);
        CellState now = after.phaseMatrix().get(i).state();
        boolean better = now.compareTo(cell.state()) < 0;
        Statistics.label("a cell gets better")
            .collect(better)
            .coverage(coverage -> coverage.check(true).count(count -> count > 500));
        if (cell.state() != CellState.NOT_RECORDED) {
          assertThat(now).as(cell.toString()).isLessThanOrEqualTo(cell.state());
        }
      }
    }
  }

  @Example
  void everyMeasuredTopicHasItsMatter() {
    Diagnosis empty = ENGINE.diagnose(SampleInitiatives.empty(), LocalDate.of(2020, 1, 1));
    for (Method topic : Topics.class.getMethods()) {
      String name = topic.getName();
      if (topic.getReturnType().getSimpleName().endsWith("View")) {
        Diagnosis about =
            Diagnosis.builder()
                .copyOf(empty)
                .findings(
                    List.of(
                        Finding.builder()
                            .code("CI-X-001")
                            .severity(Severity.WARN)
                            .kind(FindingKind.RISK)
                            .subject(name)
                            .message("Something.")
                            .addBecause(Fact.builder().label(name + ".any").value("no").build())
                            .build()))
                .build();
        RoadmapArea area = about.roadmap().groups().get(0).area();
        assertThat(area == RoadmapArea.RECORD_KEEPING)
            .as("the matter of '" + name + "' in RoadmapArea")
            .isEqualTo(RECORD.contains(name));
      }
    }
  }

  private static final List<GoodNews> ABOUT_CELLS =
      List.of(
          (initiative, asOf) ->
              Initiative.builder()
                  .copyOf(initiative)
                  .addCommunityEngagements(
                      CommunityEngagement.builder()
                          .date(asOf)
                          .topics(EnumSet.allOf(CommunityTopic.class))
                          .build())
                  .build(),
          (initiative, asOf) ->
              Initiative.builder()
                  .copyOf(initiative)
                  .addJointActivities(
                      JointActivity.builder()
                          .description("A day together")
                          .date(asOf)
                          .crossGroup(Answer.YES)
                          .build())
                  .addPublications(
                      Publication.builder()
                          .title("An update")
                          .date(asOf)
                          .audience(Audience.EXTERNAL)
                          .build())
                  .build(),
          (initiative, asOf) -> {
            SharedMeasurement.Builder measurement = SharedMeasurement.builder();
            initiative.sharedMeasurement().ifPresent(measurement::copyOf);
            Reading<Answer> yes = Reading.since(asOf, Answer.YES);
            return Initiative.builder()
                .copyOf(initiative)
                .sharedMeasurement(
                    measurement
                        .addIndicatorsAgreed(yes)
                        .addDataCollected(yes)
                        .addDataTracked(yes)
                        .addDataReported(yes)
                        .addDataUsed(yes)
                        .build())
                .build();
          },
          (initiative, asOf) -> {
            ReadinessAssessment.Builder readiness = ReadinessAssessment.builder();
            initiative.readiness().ifPresent(readiness::copyOf);
            return Initiative.builder()
                .copyOf(initiative)
                .readiness(
                    readiness
                        .addDialogues(
                            Dialogue.builder()
                                .date(asOf)
                                .topics(EnumSet.allOf(DialogueTopic.class))
                                .build())
                        .build())
                .build();
          });

  private static List<Component> components(ComponentCoverage coverage) {
    List<Component> components = new ArrayList<>(coverage.applied());
    components.addAll(coverage.planned());
    components.addAll(coverage.missing());
    components.addAll(coverage.notRecorded());
    return components;
  }

  private static Set<String> codes(Roadmap roadmap, RoadmapPart part) {
    Set<String> codes = new TreeSet<>();
    for (RoadmapGroup group : roadmap.groups()) {
      if (group.part() == part) {
        group.toDo().forEach(item -> codes.add(item.code()));
        group.toRecord().forEach(item -> codes.add(item.code()));
      }
    }
    return codes;
  }

  private static Set<FindingKind> kinds(Diagnosis diagnosis, RoadmapItem item) {
    Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
    for (Finding finding : diagnosis.findings()) {
      if (finding.code().equals(item.code()) && finding.message().equals(item.message())) {
        kinds.add(finding.kind());
      }
    }
    return kinds;
  }
}
