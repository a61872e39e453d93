package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.IndicatorStatus;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.BackboneProfile;
import org.collectiveimpact.core.diagnosis.BackboneRoleReading;
import org.collectiveimpact.core.diagnosis.ComponentCoverage;
import org.collectiveimpact.core.diagnosis.CoverageScope;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.IndicatorConcern;
import org.collectiveimpact.core.diagnosis.IndicatorReading;
import org.collectiveimpact.core.diagnosis.PerspectiveRating;
import org.collectiveimpact.core.diagnosis.SuccessReading;
import org.collectiveimpact.core.diagnosis.TrustLevelReading;
import org.collectiveimpact.core.diagnosis.TrustProfile;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.collectiveimpact.core.trust.TrustCircle;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.core.trust.TrustTrend;
import org.junit.jupiter.api.Test;

class ProfilesTest {

  private static final CollectiveImpact ENGINE = CollectiveImpact.standard();
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void coverageTellsWhatIsAppliedPlannedMissingAndNotRecorded() {
    List<ComponentCoverage> coverage =
        diagnose(
                "commonAgenda: {status: FINAL}",
                "sharedMeasurement: {status: PLANNING}",
                "backbones: [{name: B, status: NONE}]",
                "trust: {activities: [{title: A}]}")
            .coverage();

    assertThat(coverage)
        .containsExactly(
            ComponentCoverage.builder()
                .scope(CoverageScope.SIX_COMPONENTS)
                .decisive(true)
                .addApplied(Component.COMMON_AGENDA, Component.TRUST_AND_AGREEMENT)
                .addPlanned(Component.SHARED_MEASUREMENT)
                .addMissing(Component.BACKBONE_ORGANIZATION)
                .addNotRecorded(
                    Component.MUTUALLY_REINFORCING_ACTIVITIES, Component.CONTINUOUS_COMMUNICATION)
                .build(),
            ComponentCoverage.builder()
                .scope(CoverageScope.ORIGINAL_FIVE)
                .decisive(false)
                .addApplied(Component.COMMON_AGENDA)
                .addPlanned(Component.SHARED_MEASUREMENT)
                .addMissing(Component.BACKBONE_ORGANIZATION)
                .addNotRecorded(
                    Component.MUTUALLY_REINFORCING_ACTIVITIES, Component.CONTINUOUS_COMMUNICATION)
                .build(),
            ComponentCoverage.builder()
                .scope(CoverageScope.ADOPTED)
                .decisive(false)
                .addApplied(Component.COMMON_AGENDA, Component.TRUST_AND_AGREEMENT)
                .addPlanned(Component.SHARED_MEASUREMENT)
                .build());
    assertThat(coverage)
        .extracting(ComponentCoverage::summary)
        .containsExactly("2 of 6 applied", "1 of 5 applied", "2 of 3 applied");
  }

  @Test
  void theBroadApproachIsMeasuredByWhatItAdopted() {
    assertThat(diagnose("adoptionMode: BROAD_APPROACH").coverage())
        .filteredOn(ComponentCoverage::decisive)
        .extracting(ComponentCoverage::scope)
        .containsExactly(CoverageScope.ADOPTED);
  }

  @Test
  void openTasksAndTheFinishedOutlinePlanComponents() {
    assertThat(
            sixComponents(
                    "tasks:",
                    "  - {id: t1, title: T, component: BACKBONE_ORGANIZATION}",
                    "  - {id: t2, title: T, component: SHARED_MEASUREMENT, status: DONE}",
                    "outline: {completedOn: 2019-01-01, componentsAddressed: [COMMON_AGENDA]}",
                    "backbones: [{name: B, status: NONE}]")
                .planned())
        .containsExactly(Component.COMMON_AGENDA, Component.BACKBONE_ORGANIZATION);
    assertThat(sixComponents("outline: {componentsAddressed: [COMMON_AGENDA]}").planned())
        .isEmpty();
  }

  @Test
  void whatErodesIsStillApplied() {
    assertThat(sixComponents("trust: {readings: [{level: SECTOR, trend: ERODING}]}").applied())
        .containsExactly(Component.TRUST_AND_AGREEMENT);
  }

  @Test
  void trustIsSeenByLevelCircleAndComponent() {
    TrustProfile trust =
        diagnose(
                "trust:",
                "  readings:",
                "    - {level: INDIVIDUAL, value: LOW, trend: STABLE, date: 2019-01-01,"
                    + " perspective: BACKBONE}",
                "    - {level: INDIVIDUAL, value: HIGH, trend: GROWING, date: 2019-07-01,"
                    + " perspective: PARTNERS}",
                "    - {level: INDIVIDUAL, value: LOW, date: 2020-07-01, perspective: INITIATIVE}",
                "    - {level: ORGANIZATION, value: HIGH, trend: GROWING, date: 2019-06-30}",
                "  activities:",
                "    - {title: A, circle: WORK_GROUPS, component: SHARED_MEASUREMENT}",
                "    - {title: B, circle: OTHER}",
                "    - {title: C, circle: STEERING_COMMITTEE, date: 2020-07-01}")
            .trust();

    assertThat(trust)
        .isEqualTo(
            TrustProfile.builder()
                .addLevels(
                    TrustLevelReading.builder()
                        .level(TrustLevel.INDIVIDUAL)
                        .value(Level.HIGH)
                        .trend(TrustTrend.GROWING)
                        .readOn(LocalDate.of(2019, 7, 1))
                        .outdated(false)
                        .addPerspectives(Perspective.PARTNERS, Perspective.BACKBONE)
                        .build(),
                    TrustLevelReading.builder()
                        .level(TrustLevel.ORGANIZATION)
                        .value(Level.HIGH)
                        .trend(TrustTrend.GROWING)
                        .readOn(LocalDate.of(2019, 6, 30))
                        .outdated(true)
                        .build(),
                    TrustLevelReading.builder().level(TrustLevel.SECTOR).outdated(false).build())
                .addUntouchedLevels(TrustLevel.SECTOR)
                .addCircles(TrustCircle.WORK_GROUPS, TrustCircle.OTHER)
                .addUntouchedCircles(TrustCircle.STEERING_COMMITTEE, TrustCircle.PARTNER_NETWORK)
                .addComponents(Component.SHARED_MEASUREMENT)
                .addUntouchedComponents(
                    Component.COMMON_AGENDA,
                    Component.MUTUALLY_REINFORCING_ACTIVITIES,
                    Component.CONTINUOUS_COMMUNICATION,
                    Component.BACKBONE_ORGANIZATION)
                .build());
  }

  @Test
  void trustThatFallsIsEroding() {
    assertThat(
            diagnose(
                    "trust:",
                    "  readings:",
                    "    - {level: SECTOR, value: HIGH, date: 2019-01-01}",
                    "    - {level: SECTOR, value: LOW, date: 2019-02-01}")
                .trust()
                .levels()
                .get(2)
                .trend())
        .contains(TrustTrend.ERODING);
  }

  @Test
  void ofOneDayTheWorstTrendCounts() {
    assertThat(
            diagnose(
                    "trust:",
                    "  readings:",
                    "    - {level: SECTOR, trend: GROWING, between: [a, b], date: 2019-01-01}",
                    "    - {level: SECTOR, trend: STABLE, between: [c, d], date: 2019-01-01}",
                    "    - {level: SECTOR, trend: GROWING, between: [e, f], date: 2018-01-01}")
                .trust()
                .levels()
                .get(2)
                .trend())
        .contains(TrustTrend.STABLE);
  }

  @Test
  void theBackboneIsSeenRoleByRole() {
    BackboneProfile backbone =
        diagnose(
                "backbones:",
                "  - name: B",
                "    roles:",
                "      - {role: GUIDE_VISION_AND_STRATEGY, performed: true}",
                "      - {role: SUPPORT_ALIGNED_ACTIVITIES, performed: IN_PROGRESS}",
                "      - {role: ESTABLISH_SHARED_MEASUREMENT, performed: false}")
            .backbone();

    assertThat(backbone.roles())
        .extracting(
            BackboneRoleReading::role,
            BackboneRoleReading::performed,
            reading -> reading.indicators().size())
        .containsExactly(
            tuple(BackboneRole.GUIDE_VISION_AND_STRATEGY, Answer.YES, 4),
            tuple(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, Answer.IN_PROGRESS, 8),
            tuple(BackboneRole.ESTABLISH_SHARED_MEASUREMENT, Answer.NO, 5),
            tuple(BackboneRole.BUILD_PUBLIC_WILL, Answer.UNKNOWN, 4),
            tuple(BackboneRole.ADVANCE_POLICY, Answer.UNKNOWN, 3),
            tuple(BackboneRole.MOBILIZE_FUNDING, Answer.UNKNOWN, 3));
  }

  @Test
  void eachIndicatorShowsItsLastRatingAndWhatIsToBeLookedAt() {
    Diagnosis diagnosis =
        diagnose(
            "backbones:",
            "  - name: B",
            "    indicatorRatings:",
            "      - {indicator: IND_01, status: ESTABLISHED, date: 2018-01-01}",
            "      - {indicator: IND_01, status: EMERGING, date: 2019-01-01,"
                + " perspective: PARTNERS}",
            "      - {indicator: IND_02, status: ESTABLISHED, date: 2018-12-31}",
            "      - {indicator: IND_03, status: ESTABLISHED}",
            "      - {indicator: IND_04, status: ESTABLISHED, date: 2020-07-01}",
            "      - {indicator: IND_08, status: EMERGING, date: 2019-06-01}",
            "      - {indicator: IND_09, status: ESTABLISHED, date: 2019-05-01}",
            "      - {indicator: IND_09, status: NOT_OBSERVED, date: 2019-06-01}",
            "      - {indicator: IND_10, status: EMERGING, date: 2019-05-01}",
            "      - {indicator: IND_10, status: ESTABLISHED, date: 2019-06-01}",
            "      - {indicator: IND_11, status: ESTABLISHED, date: 2019-06-01}",
            "      - {indicator: IND_11, status: EMERGING, date: 2019-06-01}",
            "  - name: None of them",
            "    status: NONE",
            "    indicatorRatings: [{indicator: IND_05, status: ESTABLISHED}]",
            "  - name: Past",
            "    date: 2018-01-01",
            "    until: 2018-12-31",
            "    indicatorRatings: [{indicator: IND_06, status: ESTABLISHED}]");

    Map<BackboneIndicator, IndicatorReading> indicators = indicators(diagnosis);
    assertThat(indicators.values())
        .filteredOn(reading -> reading.status().isPresent())
        .containsExactly(
            reading("IND_01", IndicatorStatus.EMERGING, "2019-01-01"),
            reading("IND_02", IndicatorStatus.ESTABLISHED, "2018-12-31", IndicatorConcern.OUTDATED),
            IndicatorReading.builder()
                .indicator(BackboneIndicator.IND_03)
                .status(IndicatorStatus.ESTABLISHED)
                .build(),
            reading("IND_08", IndicatorStatus.EMERGING, "2019-06-01", IndicatorConcern.RATED_ONCE),
            reading("IND_09", IndicatorStatus.NOT_OBSERVED, "2019-06-01", IndicatorConcern.FALLEN),
            reading("IND_10", IndicatorStatus.ESTABLISHED, "2019-06-01"),
            reading("IND_11", IndicatorStatus.EMERGING, "2019-06-01", IndicatorConcern.RATED_ONCE));
    assertThat(indicators.values())
        .filteredOn(reading -> reading.status().isEmpty())
        .allSatisfy(
            reading ->
                assertThat(reading)
                    .isEqualTo(
                        IndicatorReading.builder()
                            .indicator(reading.indicator())
                            .addConcerns(IndicatorConcern.NOT_RATED)
                            .build()));
    assertThat(diagnosis.backbone().perspectives()).containsExactly(Perspective.PARTNERS);
  }

  @Test
  void successShowsWhatWasReviewedWhenAndByWhom() {
    List<SuccessReading> success =
        diagnose(
                "successReviews:",
                "  - {dimension: RESULTS, rating: HIGH, date: 2018-01-01, perspective: BACKBONE}",
                "  - {dimension: RESULTS, rating: LOW, date: 2019-01-01, perspective: PARTNERS}",
                "  - {dimension: RESULTS, date: 2019-05-01, perspective: PARTNERS}",
                "  - {dimension: RESULTS, rating: HIGH, date: 2020-05-01}",
                "  - {dimension: PROCESS, rating: HIGH}",
                "  - {dimension: PROCESS, rating: MEDIUM}")
            .success();

    assertThat(success)
        .containsExactly(
            SuccessReading.builder()
                .dimension(SuccessDimension.RESULTS)
                .reviewed(true)
                .rating(Level.LOW)
                .reviewedOn(LocalDate.of(2019, 5, 1))
                .addPerspectives(
                    PerspectiveRating.builder()
                        .perspective(Perspective.PARTNERS)
                        .rating(Level.LOW)
                        .reviewedOn(LocalDate.of(2019, 5, 1))
                        .build(),
                    PerspectiveRating.builder()
                        .perspective(Perspective.BACKBONE)
                        .rating(Level.HIGH)
                        .reviewedOn(LocalDate.of(2018, 1, 1))
                        .build())
                .build(),
            SuccessReading.builder()
                .dimension(SuccessDimension.PROCESS)
                .reviewed(true)
                .rating(Level.MEDIUM)
                .build(),
            SuccessReading.builder()
                .dimension(SuccessDimension.RELATIONSHIPS)
                .reviewed(false)
                .build());
  }

  private static IndicatorReading reading(
      String indicator, IndicatorStatus status, String ratedOn, IndicatorConcern... concerns) {
    return IndicatorReading.builder()
        .indicator(BackboneIndicator.valueOf(indicator))
        .status(status)
        .ratedOn(LocalDate.parse(ratedOn))
        .concerns(Set.of(concerns))
        .build();
  }

  private static Map<BackboneIndicator, IndicatorReading> indicators(Diagnosis diagnosis) {
    Map<BackboneIndicator, IndicatorReading> indicators = new TreeMap<>();
    for (BackboneRoleReading role : diagnosis.backbone().roles()) {
      role.indicators().forEach(reading -> indicators.put(reading.indicator(), reading));
    }
    return indicators;
  }

  private static ComponentCoverage sixComponents(String... yaml) {
    Optional<ComponentCoverage> six =
        diagnose(yaml).coverage().stream()
            .filter(coverage -> coverage.scope() == CoverageScope.SIX_COMPONENTS)
            .findFirst();
    return six.orElseThrow();
  }

  private static Diagnosis diagnose(String... yaml) {
    return ENGINE.diagnose(
        InitiativeFiles.parse("id: x\nname: X\n" + String.join("\n", yaml) + "\n", "case"), DAY);
  }
}
